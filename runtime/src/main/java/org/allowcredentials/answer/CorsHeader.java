package org.allowcredentials.answer;

import java.util.List;

/**
 * Names of headers, in lower case, because Jersey's maps copy any other name on each access; HTTP
 * ignores the case.
 */
public final class CorsHeader {

  public static final String ORIGIN = "origin";
  public static final String HOST = "host";
  public static final String REQUEST_METHOD = "access-control-request-method";
  public static final String REQUEST_HEADERS = "access-control-request-headers";
  public static final String FETCH_SITE = "sec-fetch-site";
  public static final String VARY = "vary";
  public static final String ALLOW_ORIGIN = "access-control-allow-origin";
  public static final String ALLOW_CREDENTIALS = "access-control-allow-credentials";
  public static final String ALLOW_METHODS = "access-control-allow-methods";
  public static final String ALLOW_HEADERS = "access-control-allow-headers";
  public static final String EXPOSE_HEADERS = "access-control-expose-headers";
  public static final String MAX_AGE = "access-control-max-age";

  /** Says why, during development. */
  public static final String EXPLAIN = "x-cors-explain";

  /** The response headers of the CORS protocol. */
  public static final List<String> CORS =
      List.of(
          ALLOW_ORIGIN, ALLOW_CREDENTIALS, ALLOW_METHODS, ALLOW_HEADERS, EXPOSE_HEADERS, MAX_AGE);

  private static final String PREFIX = "access-control-";

  private CorsHeader() {}

  /**
   * Returns whether this is a response header of the CORS protocol.
   *
   * @param name a name in any letter case
   * @return false for most, at the first character
   */
  public static boolean isCors(String name) {
    if (!name.regionMatches(true, 0, PREFIX, 0, PREFIX.length())) {
      return false;
    }
    for (String own : CORS) {
      if (own.equalsIgnoreCase(name)) {
        return true;
      }
    }
    return false;
  }
}
