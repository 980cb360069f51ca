package org.allowcredentials.answer;

/**
 * A request as it was sent: filters that run before matching may give it another path or method. A
 * property of the request.
 *
 * @param path the encoded path below the base of the application, with its first slash
 * @param verb the request method
 */
public record SentRequest(String path, String verb) {

  /** The name of the property. */
  public static final String PROPERTY = "org.allowcredentials.sent";

  /**
   * Returns a request as it is now.
   *
   * @param request the request
   * @return its path and method
   */
  public static SentRequest of(RequestHead request) {
    return new SentRequest(request.path(), request.method());
  }
}
