package org.allowcredentials.config;

/**
 * The settings of the library. The origins of an application have keys of its own, which its
 * annotations name.
 */
public enum SettingKey {
  /** Names of request headers that are allowed by every policy: those of tracing. */
  ALLOWED_HEADERS("cors.allowedHeaders", "configuration.md"),
  /** The class with the policy of an application that has no {@code Application} of its own. */
  APPLICATION("cors.application", "diagnostics/CORS508.md"),
  /** Whether a response header says why: for development. */
  EXPLAIN("cors.explain", "troubleshooting.md"),
  /** Whether exceptions without a mapper are answered, so that the headers reach the browser. */
  MAP_EXCEPTIONS("cors.mapExceptions", "runtimes.md"),
  /** A list of the origins at which browsers see this API. */
  PUBLIC_ORIGIN("cors.publicOrigin", "origin-guard.md"),
  /** A file with a newer list of public suffixes, in the format of publicsuffix.org. */
  PUBLIC_SUFFIXES("cors.publicSuffixes", "diagnostics/CORS008.md"),
  /** Whether the servlet filter is registered. */
  SERVLET_FILTER("cors.servletFilter", "servlet-filter.md"),
  /** Where the applications are that the servlet filter serves. */
  SERVLET_FILTER_PATH("cors.servletFilter.path", "servlet-filter.md"),
  /** Whether what the nearest proxy says of the public origin is believed. */
  TRUST_FORWARDED("cors.trustForwarded", "origin-guard.md");

  private final String key;
  private final String page;

  SettingKey(String key, String page) {
    this.key = key;
    this.page = "docs/" + page;
  }

  /**
   * Returns how it is written.
   *
   * @return such as {@code cors.explain}
   */
  public String key() {
    return key;
  }

  /**
   * Returns where it is explained.
   *
   * @return a path in the repository
   */
  public String page() {
    return page;
  }

  /**
   * Returns the key.
   *
   * @return the same as {@link #key()}
   */
  @Override
  public String toString() {
    return key;
  }
}
