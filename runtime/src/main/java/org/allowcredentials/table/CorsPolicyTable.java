package org.allowcredentials.table;

/**
 * The compiled table of one class: a service that the annotation processor generates. Not meant to
 * be written by hand; what it says is checked against the class when an application starts.
 */
public interface CorsPolicyTable {

  /**
   * Returns the format of this table.
   *
   * @return the format
   */
  TableFormat format();

  /**
   * Returns the class with its endpoints and policies.
   *
   * @return the resource; an {@code Application} class has no endpoints
   */
  Resource resource();
}
