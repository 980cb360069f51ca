package org.allowcredentials.match;

import java.util.Locale;

/** The request methods of endpoints. */
public final class Verb {

  private Verb() {}

  /**
   * Returns the request method that an endpoint serves: servers compare what is designated in upper
   * case. What is sent some of them compare as it is, others in upper case too.
   *
   * @param designated letter case as written; empty for a locator
   */
  public static String served(String designated) {
    return designated.toUpperCase(Locale.ROOT);
  }
}
