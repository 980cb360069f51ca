package org.allowcredentials.origin;

/**
 * Where the parts of an origin stand in a text: {@code scheme://host:port}, and the rest, which an
 * origin does not have. Any text has parts; none of them is checked.
 *
 * @param text the whole text
 * @param schemeEnd where {@code ://} stands, or -1; then nothing else is known
 * @param hostStart where the host begins
 * @param hostEnd where it ends
 * @param authorityEnd where host and port end
 */
record OriginParts(String text, int schemeEnd, int hostStart, int hostEnd, int authorityEnd) {

  /** Returns the parts of a text. */
  static OriginParts of(String text) {
    int schemeEnd = text.indexOf("://");
    int hostStart = schemeEnd + 3;
    int authorityEnd = schemeEnd < 0 ? -1 : firstOf(text, "/?#\\", hostStart);
    int hostEnd = schemeEnd < 0 ? -1 : endOfHost(text, hostStart, authorityEnd);
    return new OriginParts(text, schemeEnd, hostStart, hostEnd, authorityEnd);
  }

  private static int endOfHost(String text, int hostStart, int authorityEnd) {
    if (text.startsWith("[", hostStart)) {
      int close = text.indexOf(']', hostStart);
      return close < 0 || close >= authorityEnd ? authorityEnd : close + 1;
    }
    return Math.min(firstOf(text, ":", hostStart), authorityEnd);
  }

  boolean hasScheme() {
    return schemeEnd >= 0;
  }

  String scheme() {
    return text.substring(0, schemeEnd);
  }

  String host() {
    return text.substring(hostStart, hostEnd);
  }

  /** Returns the host without the star of a wildcard. */
  String name() {
    return isWildcard() ? host().substring(2) : host();
  }

  /** Returns whether something follows the host within the authority: a port, if all is right. */
  boolean hasPort() {
    return hostEnd < authorityEnd;
  }

  /** Returns what follows the colon after the host. */
  String port() {
    return hasPort() ? text.substring(hostEnd + 1, authorityEnd) : "";
  }

  boolean isWildcard() {
    return host().startsWith("*.");
  }

  /**
   * Returns whether the host has one star, which is part of its first label, as in {@code
   * preview-*.example.com}, and a name behind that label. Whether the rest is right is not checked.
   */
  boolean hasStarInLabel() {
    String host = host();
    int star = host.indexOf('*');
    int dot = host.indexOf('.');
    return star >= 0
        && star == host.lastIndexOf('*')
        && star < dot
        && dot > 1
        && dot + 1 < host.length()
        && Schemes.isWeb(scheme())
        && !IpAddress.endsInNumber(host);
  }

  /** Returns the host without its first label. */
  String base() {
    return host().substring(host().indexOf('.') + 1);
  }

  /**
   * Returns whether the host has a star and a label, as written, that begins or ends with a hyphen:
   * nobody gets a name with such a label.
   */
  boolean hasStarAndLooseHyphen() {
    String host = host();
    return host.indexOf('*') >= 0
        && (host.startsWith("-")
            || host.endsWith("-")
            || host.contains(".-")
            || host.contains("-."));
  }

  /** Returns whether nothing follows the authority. */
  boolean isAll() {
    return authorityEnd == text.length();
  }

  /** Returns the text with another host. */
  String withHost(String host) {
    return text.substring(0, hostStart) + host + text.substring(hostEnd);
  }

  /** Returns where the first of some characters stands, or the length of the text. */
  static int firstOf(String text, String characters, int from) {
    for (int i = from; i < text.length(); i++) {
      if (characters.indexOf(text.charAt(i)) >= 0) {
        return i;
      }
    }
    return text.length();
  }
}
