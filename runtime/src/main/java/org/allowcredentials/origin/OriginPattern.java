package org.allowcredentials.origin;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.allowcredentials.text.Ascii;

/**
 * An origin, or a set of origins with the same scheme.
 *
 * @param scheme such as {@code https}
 * @param host a serialised host; with {@code subdomains} the base, which does not itself match; or
 *     a host with one {@code *} inside its first label, which stands for one or more letters of a
 *     to z, digits and hyphens
 * @param subdomains whether the names below {@code host} are meant, one or more labels
 * @param port -1 where the origin has none, {@link #ANY_PORT}, or the number
 */
public record OriginPattern(String scheme, String host, boolean subdomains, int port) {

  /** Any port, the default one included. */
  public static final int ANY_PORT = -2;

  private static final int NO_PORT = -1;
  private static final int MAX_NAME = 253;
  private static final int MAX_LABEL = 63;

  /**
   * Returns whether exactly one origin matches.
   *
   * @return true where {@link #toString()} is that origin
   */
  public boolean isExact() {
    return !subdomains && port != ANY_PORT && !hasStarInLabel();
  }

  /**
   * Returns whether part of the first label is a wildcard, as in {@code
   * https://preview-*.example.com}.
   */
  boolean hasStarInLabel() {
    return host.indexOf('*') >= 0;
  }

  /**
   * Returns whether an origin matches. The origin is compared byte by byte and never parsed; a
   * match means that it has the form of a serialised origin, so that it may be written into a
   * header.
   *
   * @param origin the value of an {@code Origin} header
   * @return true if it matches
   */
  public boolean matches(String origin) {
    int hostStart = scheme.length() + 3;
    if (!origin.startsWith(scheme) || !origin.startsWith("://", scheme.length())) {
      return false;
    }
    int hostEnd = port == ANY_PORT ? endBeforePort(origin) : endBefore(origin, portText());
    if (hostEnd < 0) {
      return false;
    }
    int star = host.indexOf('*');
    if (star >= 0) {
      return matchesLabel(origin, hostStart, hostEnd, star);
    }
    if (!subdomains) {
      return hostEnd - hostStart == host.length() && origin.startsWith(host, hostStart);
    }
    int baseStart = hostEnd - host.length();
    return hostEnd - hostStart <= MAX_NAME
        && baseStart - 1 > hostStart
        && origin.charAt(baseStart - 1) == '.'
        && origin.startsWith(host, baseStart)
        && isLabels(origin, hostStart, baseStart - 1);
  }

  /** Returns whether the host of an origin is this one, with something in place of the star. */
  private boolean matchesLabel(String origin, int hostStart, int hostEnd, int star) {
    int behind = host.length() - star - 1;
    int from = hostStart + star;
    int to = hostEnd - behind;
    boolean literal =
        from < to
            && hostEnd - hostStart <= MAX_NAME + (host.endsWith(".") ? 1 : 0)
            && host.indexOf('.') - 1 + (to - from) <= MAX_LABEL
            && origin.regionMatches(hostStart, host, 0, star)
            && origin.regionMatches(to, host, star + 1, behind);
    if (!literal) {
      return false;
    }
    for (int i = from; i < to; i++) {
      char c = origin.charAt(i);
      if (c == '_' || !Ascii.isLabelCharacter(c)) {
        return false;
      }
    }
    return true;
  }

  /**
   * Returns the other patterns that match every origin which this one matches: as many as the host
   * has labels, so that a long list is checked without comparing each entry with each other. Those
   * with a star inside a label are not among them, but for the same host.
   *
   * @return patterns, the narrowest first
   */
  Stream<OriginPattern> wider() {
    Stream<OriginPattern> sameHost =
        port == ANY_PORT
            ? Stream.of()
            : Stream.of(new OriginPattern(scheme, host, subdomains, ANY_PORT));
    Stream<OriginPattern> above =
        IntStream.range(1, host.length())
            .filter(i -> host.charAt(i - 1) == '.')
            .mapToObj(host::substring)
            .flatMap(base ->
                IntStream.of(port, ANY_PORT)
                    .distinct()
                    .mapToObj(each -> new OriginPattern(scheme, base, true, each)));
    return Stream.concat(sameHost, above);
  }

  /**
   * Returns the pattern as it is written; for an exact one, the origin.
   *
   * @return what parses to this pattern again
   */
  @Override
  public String toString() {
    return scheme + "://" + (subdomains ? "*." : "") + host + portText();
  }

  private String portText() {
    return port == NO_PORT ? "" : port == ANY_PORT ? ":*" : ":" + port;
  }

  private static int endBefore(String origin, String suffix) {
    return origin.endsWith(suffix) ? origin.length() - suffix.length() : -1;
  }

  /** Returns where the host ends if a port of any value, or none, follows; else -1. */
  private int endBeforePort(String origin) {
    int digits = origin.length();
    int port = 0;
    int scale = 1;
    while (digits > 0 && origin.length() - digits < 6 && Ascii.isDigit(origin.charAt(digits - 1))) {
      digits--;
      port += scale * (origin.charAt(digits) - '0');
      scale *= 10;
    }
    int count = origin.length() - digits;
    if (count == 0 || origin.charAt(digits - 1) != ':') {
      return origin.length();
    }
    boolean serialised =
        count <= 5
            && origin.charAt(digits) != '0'
            && port <= 65_535
            && port != Schemes.defaultPort(scheme);
    return serialised ? digits - 1 : -1;
  }

  private static boolean isLabels(String text, int from, int to) {
    int label = 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c == '.') {
        if (label == 0) {
          return false;
        }
        label = 0;
      } else if (Ascii.isLabelCharacter(c)) {
        label++;
        if (label > MAX_LABEL) {
          return false;
        }
      } else {
        return false;
      }
    }
    return label > 0;
  }
}
