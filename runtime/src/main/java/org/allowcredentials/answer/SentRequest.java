package org.allowcredentials.answer;

/**
 * A request as it was sent: filters that run before matching may give it another path or method.
 * Its path is cut out only if somebody asks.
 *
 * @param uriPath the encoded path of its URI
 * @param base the encoded path of the base URI of the application, with which that begins; empty
 *     where the path is below it already
 * @param verb the request method
 */
public record SentRequest(String uriPath, String base, String verb) implements RequestState {

  /**
   * Returns a request whose path is known.
   *
   * @param path the encoded path below the base of the application
   * @param verb the request method
   */
  public SentRequest(String path, String verb) {
    this(path, "", verb);
  }

  /**
   * Returns a request as it is now.
   *
   * @param request the request
   * @return its path and method
   */
  public static SentRequest of(RequestHead request) {
    return new SentRequest(request.path(), request.method());
  }

  /**
   * Returns the path that Jakarta REST would match.
   *
   * @return the encoded path below the base of the application, with its first slash
   */
  public String path() {
    return below(uriPath, base);
  }

  /**
   * Returns what is below the base of an application.
   *
   * @param uriPath an encoded path
   * @param base the encoded path of a base URI, with which it begins
   * @return the path, with its first slash
   */
  public static String below(String uriPath, String base) {
    int slash = base.endsWith("/") ? base.length() - 1 : base.length();
    return uriPath.startsWith("/", slash)
        ? uriPath.substring(slash)
        : "/" + uriPath.substring(slash);
  }
}
