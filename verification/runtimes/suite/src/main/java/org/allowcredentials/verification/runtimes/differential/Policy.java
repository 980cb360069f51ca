package org.allowcredentials.verification.runtimes.differential;

/**
 * A policy whose every answer tells which it is: by a request header and a response header of its
 * own. All policies allow one origin in common, each allows another that no other does.
 *
 * @param id from 0, by application
 * @param credentials whether credentials may be sent
 * @param everyone whether all origins are allowed
 */
record Policy(int id, boolean credentials, boolean everyone) {

  /** No other origin may read or cause. */
  static final Policy SAME_ORIGIN_ONLY = new Policy(-1, false, false);

  /** No other origin may read, but all may cause. */
  static final Policy CROSS_SITE_REQUESTS = new Policy(-2, false, false);

  /** The origin that all policies allow. */
  static final String COMMON_ORIGIN = "https://common.example.com";

  /** An origin that none names. */
  static final String FOREIGN_ORIGIN = "https://foreign.example.net";

  private static final String REQUEST_HEADER = "X-Request-";
  private static final String RESPONSE_HEADER = "X-Response-";

  String origin() {
    return originOf(id);
  }

  static String originOf(int id) {
    return "https://p" + id + ".example.com";
  }

  String requestHeader() {
    return REQUEST_HEADER + id;
  }

  String responseHeader() {
    return RESPONSE_HEADER + id;
  }

  boolean allows(String origin) {
    return id >= 0 && isListed(origin);
  }

  /** Returns whether it says who may cause something; one without credentials does not. */
  boolean settles() {
    return credentials || id < 0;
  }

  private boolean isListed(String origin) {
    return everyone || origin.equals(COMMON_ORIGIN) || origin.equals(origin());
  }

  String annotation() {
    if (equals(SAME_ORIGIN_ONLY)) {
      return "@org.allowcredentials.SameOriginOnly";
    }
    if (equals(CROSS_SITE_REQUESTS)) {
      return "@org.allowcredentials.AllowCrossSiteRequests(reason = \"a bank posts here\")";
    }
    String origins = everyone ? "\"*\"" : "{\"" + COMMON_ORIGIN + "\", \"" + origin() + "\"}";
    return (credentials
            ? "@org.allowcredentials.AllowCredentials(origins = "
            : "@org.allowcredentials.AllowOrigins(value = ")
        + origins
        + ", allowedHeaders = \""
        + requestHeader()
        + "\", exposedHeaders = \""
        + responseHeader()
        + "\")";
  }
}
