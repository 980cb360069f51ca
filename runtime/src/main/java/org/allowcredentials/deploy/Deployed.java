package org.allowcredentials.deploy;

import java.util.Optional;

/**
 * Something that a server keeps and gives back, by which the policies are found that it applies.
 */
public interface Deployed {

  /**
   * An attribute of a servlet context is named by this and the name of a servlet: its value serves
   * what that servlet does.
   */
  String BY_SERVLET = "org.allowcredentials.deployed.servlet ";

  /** The same for a server that is a servlet filter, with the name of the filter. */
  String BY_FILTER = "org.allowcredentials.deployed.filter ";

  /**
   * Returns the policies.
   *
   * @return the same ones always
   */
  Deployment deployment();

  /**
   * Returns the policies as they are for the next request: the server is asked before whether it
   * serves more by now.
   *
   * @return empty if they cannot be applied, so that nothing is served
   */
  Optional<Deployment> served();

  /**
   * Wants to know which policies an application has that a request leads to. A property of the
   * request.
   */
  interface Asker {

    /** The name of the property. */
    String PROPERTY = "org.allowcredentials.asker";

    /**
     * Takes them.
     *
     * @param deployed the policies of the application that serves the request
     * @param base the encoded path of its base URI
     */
    void tell(Deployed deployed, String base);
  }
}
