package org.allowcredentials.policy;

import java.util.Locale;
import java.util.Set;

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
    return !name.isEmpty()
        && tokenEnd(name) == name.length()
        && !FORBIDDEN.contains(lower)
        && !lower.startsWith("proxy-")
        && !lower.startsWith("sec-");
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
