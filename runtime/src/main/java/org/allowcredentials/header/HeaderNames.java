package org.allowcredentials.header;

import java.util.Locale;
import java.util.Set;
import org.allowcredentials.text.Ascii;

/** Names of header fields. */
public final class HeaderNames {

  private static final String TOKEN_MARKS = "!#$%&'*+-.^_`|~";

  /** The forbidden request-headers of Fetch that are named one by one. */
  private static final Set<String> FORBIDDEN =
      Set.of(
          "accept-charset",
          "accept-encoding",
          "access-control-request-headers",
          "access-control-request-method",
          "access-control-request-private-network",
          "connection",
          "content-length",
          "cookie",
          "cookie2",
          "date",
          "dnt",
          "expect",
          "host",
          "keep-alive",
          "origin",
          "referer",
          "set-cookie",
          "te",
          "trailer",
          "transfer-encoding",
          "upgrade",
          "via");

  /**
   * The CORS-safelisted request-headers. {@code Content-Type} and {@code Range} are so only with
   * some values, so that there is a reason to name them.
   */
  private static final Set<String> SAFELISTED_REQUEST =
      Set.of("accept", "accept-language", "content-language");

  /** The CORS-safelisted response-header names. */
  private static final Set<String> SAFELISTED_RESPONSE =
      Set.of(
          "cache-control",
          "content-language",
          "content-length",
          "content-type",
          "expires",
          "last-modified",
          "pragma");

  /** The forbidden response-header names: no script ever reads them. */
  private static final Set<String> UNREADABLE = Set.of("set-cookie", "set-cookie2");

  /** Names that only requests carry. {@code Authorization} is not one: some log-ins answer it. */
  private static final Set<String> REQUEST_ONLY =
      Set.of(
          "accept-charset",
          "cookie",
          "cookie2",
          "dnt",
          "expect",
          "host",
          "if-match",
          "if-modified-since",
          "if-none-match",
          "if-range",
          "if-unmodified-since",
          "origin",
          "referer",
          "te",
          "user-agent");

  private static final String CORS = "access-control-";
  private static final String PREFLIGHT = "access-control-request-";

  private HeaderNames() {}

  /**
   * Returns whether a script can set a request header of this name.
   *
   * @param name any string
   * @return false if it is no name, or one that browsers keep for themselves
   * @see <a href="https://fetch.spec.whatwg.org/#forbidden-request-header">Fetch, forbidden
   *     request-header</a>
   */
  public static boolean isSettable(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return isToken(name)
        && !FORBIDDEN.contains(lower)
        && !lower.startsWith("proxy-")
        && !lower.startsWith("sec-");
  }

  /** Returns whether every cross-origin request may carry this header, whatever its policy. */
  public static boolean isSafelistedRequest(String name) {
    return SAFELISTED_REQUEST.contains(name.toLowerCase(Locale.ROOT));
  }

  /** Returns whether scripts may read this response header, whatever the policy. */
  static boolean isSafelistedResponse(String name) {
    return SAFELISTED_RESPONSE.contains(name.toLowerCase(Locale.ROOT));
  }

  /**
   * Returns whether no script can read this response header, whatever the policy.
   *
   * @see <a href="https://fetch.spec.whatwg.org/#forbidden-response-header-name">Fetch, forbidden
   *     response-header name</a>
   */
  static boolean isUnreadable(String name) {
    return UNREADABLE.contains(name.toLowerCase(Locale.ROOT));
  }

  /** Returns whether only responses carry this header: those of the CORS protocol, and cookies. */
  static boolean isResponseOnly(String name) {
    return isUnreadable(name) || (isCors(name) && !isPreflight(name));
  }

  /** Returns whether only requests carry this header. */
  static boolean isRequestOnly(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return REQUEST_ONLY.contains(lower) || lower.startsWith("sec-fetch-") || isPreflight(name);
  }

  /** Returns whether the header belongs to the CORS protocol: browsers read it, scripts do not. */
  static boolean isCors(String name) {
    return name.regionMatches(true, 0, CORS, 0, CORS.length());
  }

  private static boolean isPreflight(String name) {
    return name.regionMatches(true, 0, PREFLIGHT, 0, PREFLIGHT.length());
  }

  /**
   * Returns whether a string is the name of a header.
   *
   * @see <a href="https://www.rfc-editor.org/rfc/rfc9110#section-5.6.2">RFC 9110, 5.6.2</a>
   */
  static boolean isToken(String text) {
    return !text.isEmpty() && tokenEnd(text) == text.length();
  }

  /**
   * Returns where a string stops being a token.
   *
   * @return the index of the first character that no token has; the length if there is none
   * @see <a href="https://www.rfc-editor.org/rfc/rfc9110#section-5.6.2">RFC 9110, 5.6.2</a>
   */
  static int tokenEnd(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Ascii.isLetterOrDigit(c) && TOKEN_MARKS.indexOf(c) < 0) {
        return i;
      }
    }
    return text.length();
  }
}
