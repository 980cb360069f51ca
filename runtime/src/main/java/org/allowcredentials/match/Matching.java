package org.allowcredentials.match;

/** How a server finds the method of a path. */
public enum Matching {
  /** As Jakarta REST says; where servers read a template differently, all of their ways count. */
  STANDARD,
  /**
   * As Quarkus REST does: the longer the text before the first parameter of a template, the earlier
   * it is tried; only methods with the verb are, so that none of another verb stands before a
   * locator; and literals are compared as they are written.
   */
  QUARKUS
}
