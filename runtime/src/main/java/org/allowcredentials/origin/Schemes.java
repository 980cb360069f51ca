package org.allowcredentials.origin;

import java.util.Locale;
import java.util.Set;
import org.allowcredentials.text.Ascii;

/** What is known of URL schemes. */
public final class Schemes {

  private static final Set<String> WITHOUT_PAGES = Set.of("ws", "wss", "ftp");
  private static final Set<String> WITH_ORIGIN_NULL =
      Set.of("file", "data", "blob", "javascript", "about", "filesystem", "view-source", "mailto");
  private static final Set<String> EXTENSIONS =
      Set.of("chrome-extension", "moz-extension", "safari-web-extension", "safari-extension");

  private Schemes() {}

  /** Returns whether the URL standard parses the host of such a URL (IP addresses, IDNA, case). */
  public static boolean isWeb(String scheme) {
    return scheme.equals("http") || scheme.equals("https");
  }

  /** Returns whether no page ever has an origin with this scheme; letter case is ignored. */
  static boolean isUnusable(String scheme) {
    String lower = scheme.toLowerCase(Locale.ROOT);
    return WITHOUT_PAGES.contains(lower) || WITH_ORIGIN_NULL.contains(lower);
  }

  /** Returns whether pages of this scheme have the origin {@code null}. */
  static boolean hasNullOrigin(String scheme) {
    return WITH_ORIGIN_NULL.contains(scheme.toLowerCase(Locale.ROOT));
  }

  /** Returns whether the browser itself vouches for pages of this scheme: its extensions. */
  static boolean isExtension(String scheme) {
    return EXTENSIONS.contains(scheme);
  }

  /** Returns the port that an origin of this scheme leaves out, or -1. */
  public static int defaultPort(String scheme) {
    return switch (scheme) {
      case "http" -> 80;
      case "https" -> 443;
      default -> -1;
    };
  }

  /**
   * Returns whether this is a scheme in lower case: a letter, then letters, digits, + - or dots.
   */
  static boolean isScheme(String text) {
    return !text.isEmpty()
        && Ascii.isLower(text.charAt(0))
        && text.chars()
            .allMatch(
                c -> Ascii.isLower(c) || Ascii.isDigit(c) || c == '+' || c == '-' || c == '.');
  }
}
