package org.allowcredentials.origin;

import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.allowcredentials.text.Ascii;

/**
 * Reads what stands in {@code origins}. Hand-written, because {@code java.net.URI} is too
 * permissive in some ways and too strict in others. Says only what a string is: {@link
 * OriginDiagnosis} explains why it is no origin, and {@link OriginRepair} finds what was meant. So
 * a request costs no text that nobody reads.
 *
 * <p>An exact {@code http} or {@code https} origin is right exactly when the URL standard would
 * serialise an origin to that very string, its host is a name that DNS can carry or an IP address,
 * and its port is not 0. Every step is linear in the length of the string.
 *
 * @see <a href="https://html.spec.whatwg.org/#ascii-serialisation-of-an-origin">HTML, serialisation
 *     of an origin</a>
 */
public final class OriginGrammar {

  static final int MAX_NAME = 253;
  static final int MAX_LABEL = 63;

  private static final int MAX_KEY = 200;

  private static final Pattern KEY = Pattern.compile("[A-Za-z0-9._-]+");

  private OriginGrammar() {}

  /** What a string in {@code origins} is. */
  sealed interface Reading {}

  /** One origin, or a set of them. */
  record Origins(OriginPattern pattern) implements Reading {}

  /** {@code "*"}. */
  record Everyone() implements Reading {}

  /**
   * {@code "${key}"}, or {@code "${key:default}"}.
   *
   * @param key the key
   * @param otherwise what stands behind the colon; empty where there is none, so that the key must
   *     have a value
   */
  public record Placeholder(String key, Optional<String> otherwise) implements Reading {

    /** Makes one without a default. */
    Placeholder(String key) {
      this(key, Optional.empty());
    }
  }

  /** Nothing of this kind. */
  record Wrong() implements Reading {}

  /** Returns what a string is. Total: it never throws. */
  public static Reading read(String text) {
    if (text.equals("*")) {
      return new Everyone();
    }
    if (text.startsWith("${") && text.endsWith("}")) {
      return placeholder(text.substring(2, text.length() - 1));
    }
    return pattern(text).<Reading>map(Origins::new).orElseGet(Wrong::new);
  }

  private static Reading placeholder(String inner) {
    String key = keyOf(inner);
    if (!isKey(key)) {
      return new Wrong();
    }
    if (key.equals(inner)) {
      return new Placeholder(key);
    }
    String otherwise = inner.substring(key.length() + 1);
    return otherwise.contains("${") || otherwise.contains("}")
        ? new Wrong()
        : new Placeholder(key, Optional.of(otherwise));
  }

  /** Returns what stands before the first colon of what braces enclose. */
  static String keyOf(String inner) {
    int colon = inner.indexOf(':');
    return colon < 0 ? inner : inner.substring(0, colon);
  }

  /** Returns the pattern that a string is, if it is one. */
  public static Optional<OriginPattern> pattern(String text) {
    OriginParts parts = OriginParts.of(text);
    return isOrigin(parts) ? Optional.of(pattern(parts)) : Optional.empty();
  }

  /**
   * Returns the key that a string of a draft names.
   *
   * @param written the string
   * @return the key of {@code "${key}"} and of {@code "${key:default}"}; empty for anything else
   */
  public static Optional<String> placeholderKey(String written) {
    return placeholder(written, Placeholder::key);
  }

  /**
   * Returns what a string of a draft has for a key that may be missing.
   *
   * @param written the string
   * @return the default of {@code "${key:default}"}, which may be empty; none for anything else
   */
  public static Optional<String> placeholderDefault(String written) {
    return placeholder(written, Placeholder::otherwise).flatMap(found -> found);
  }

  private static <T> Optional<T> placeholder(String written, Function<Placeholder, T> part) {
    boolean perhaps = written.startsWith("${"); // Most are origins, and long lists of them.
    return perhaps && read(written) instanceof Placeholder placeholder
        ? Optional.of(part.apply(placeholder))
        : Optional.empty();
  }

  /** Returns whether this may be the key of a placeholder. */
  static boolean isKey(String text) {
    return text.length() <= MAX_KEY && KEY.matcher(text).matches();
  }

  private static OriginPattern pattern(OriginParts parts) {
    String port = parts.port();
    return new OriginPattern(
        parts.scheme(),
        parts.name(),
        parts.isWildcard(),
        port.isEmpty() ? -1 : port.equals("*") ? OriginPattern.ANY_PORT : Integer.parseInt(port));
  }

  private static boolean isOrigin(OriginParts parts) {
    return parts.hasScheme()
        && parts.isAll()
        && Schemes.isScheme(parts.scheme())
        && !Schemes.isUnusable(parts.scheme())
        && isHost(parts)
        && (!parts.hasPort() || isPort(parts));
  }

  private static boolean isHost(OriginParts parts) {
    String host = parts.host();
    if (host.startsWith("[")) {
      return host.endsWith("]") && isCanonicalV6(host.substring(1, host.length() - 1));
    }
    if (parts.hasStarAndLooseHyphen()) {
      return false;
    }
    if (parts.hasStarInLabel()) {
      return isHostWithStarInLabel(parts);
    }
    boolean web = Schemes.isWeb(parts.scheme());
    return isName(parts.name(), !web, parts.isWildcard() ? MAX_NAME - 2 : MAX_NAME)
        && (!web || isWebHost(parts));
  }

  /** Returns whether the host is right with the shortest text in place of its star. */
  private static boolean isHostWithStarInLabel(OriginParts parts) {
    return isName(parts.host().replace('*', 'a'), false, MAX_NAME)
        && Idna.isUnchanged(parts.base());
  }

  private static boolean isCanonicalV6(String text) {
    return IpAddress.canonicalV6(text).filter(text::equals).isPresent();
  }

  /** Returns whether DNS can carry a name; it may end with the dot of the root. */
  private static boolean isName(String name, boolean upperCase, int longest) {
    int end = name.endsWith(".") ? name.length() - 1 : name.length();
    int label = 0;
    for (int i = 0; i < end; i++) {
      char c = name.charAt(i);
      if (c == '.' ? label == 0 : !Ascii.isLabelCharacter(c) && !(upperCase && Ascii.isUpper(c))) {
        return false;
      }
      label = c == '.' ? 0 : label + 1;
      if (label > MAX_LABEL) {
        return false;
      }
    }
    return label > 0 && end <= longest;
  }

  /** What only hosts of http and https have: IP addresses and international names. */
  private static boolean isWebHost(OriginParts parts) {
    String name = parts.name();
    return IpAddress.endsInNumber(name)
        ? !parts.isWildcard() && IpAddress.canonicalV4(name).filter(name::equals).isPresent()
        : Idna.isUnchanged(name);
  }

  private static boolean isPort(OriginParts parts) {
    if (parts.text().charAt(parts.hostEnd()) != ':') {
      return false;
    }
    String port = parts.port();
    int number = portNumber(port);
    return port.equals("*")
        || (number > 0 && !port.startsWith("0") && number != Schemes.defaultPort(parts.scheme()));
  }

  /** Returns the number that a port is; -1 if it is none from 1 to 65535. */
  static int portNumber(String port) {
    if (port.isEmpty() || port.length() > 5 || !port.chars().allMatch(Ascii::isDigit)) {
      return -1;
    }
    int number = Integer.parseInt(port);
    return number >= 1 && number <= 65_535 ? number : -1;
  }
}
