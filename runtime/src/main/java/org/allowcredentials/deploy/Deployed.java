package org.allowcredentials.deploy;

/**
 * Something that a server keeps and gives back, by which the policies are found that it applies.
 */
public interface Deployed {

  /**
   * Returns the policies.
   *
   * @return the same ones always
   */
  Deployment deployment();
}
