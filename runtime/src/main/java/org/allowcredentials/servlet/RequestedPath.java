package org.allowcredentials.servlet;

import java.util.Locale;
import java.util.Optional;

/** The encoded path of a request. */
final class RequestedPath {

  /** What RFC 3986 allows in a path beside letters, digits and escapes. */
  private static final String OTHERS = "/-._~!$&'()*+,;=:@";

  private RequestedPath() {}

  /**
   * Returns the path that an application matches. The containers find it by the decoded path, and
   * the servers cut the base off the encoded one; so where the base is written in another way than
   * it is configured, with escapes, parameters or dot segments, only the server knows what it will
   * match.
   *
   * @param uri the encoded path of the request, as sent
   * @param base the path of the application, with that of the context
   * @return the encoded path below the base; empty if it cannot be told for certain
   */
  static Optional<String> below(String uri, String base) {
    if (!isBelow(uri, base) || !isPlain(uri)) {
      return Optional.empty();
    }
    return Optional.of(uri.length() == base.length() ? "/" : uri.substring(base.length()));
  }

  /** Returns whether a path is another, or leads on from it. */
  static boolean isBelow(String path, String base) {
    return path.startsWith(base)
        && (path.length() == base.length() || path.charAt(base.length()) == '/');
  }

  /** Returns whether a path has no dot segments, also encoded, and nothing that nobody may send. */
  static boolean isPlain(String uri) {
    return isLegal(uri) && !hasDotSegment(uri);
  }

  private static boolean hasDotSegment(String uri) {
    if (!uri.contains("/.") && uri.indexOf('%') < 0) {
      return false;
    }
    for (String segment : uri.split("/", -1)) {
      int end = segment.indexOf(';');
      String name =
          (end < 0 ? segment : segment.substring(0, end))
              .toLowerCase(Locale.ROOT)
              .replace("%2e", ".");
      if (name.equals(".") || name.equals("..")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isLegal(String uri) {
    for (int i = 0; i < uri.length(); i++) {
      char c = uri.charAt(i);
      if (c == '%') {
        if (i + 2 >= uri.length() || !isHex(uri.charAt(i + 1)) || !isHex(uri.charAt(i + 2))) {
          return false;
        }
      } else if (!isLetterOrDigit(c) && OTHERS.indexOf(c) < 0) {
        return false;
      }
    }
    return true;
  }

  private static boolean isHex(char c) {
    return Character.digit(c, 16) >= 0 && c < 0x80;
  }

  private static boolean isLetterOrDigit(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
  }
}
