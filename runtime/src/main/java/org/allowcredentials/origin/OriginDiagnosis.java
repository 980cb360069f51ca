package org.allowcredentials.origin;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.allowcredentials.finding.Rule;
import org.allowcredentials.text.Ascii;
import org.allowcredentials.text.Quote;

/**
 * Says why {@link OriginGrammar} does not read a string: the first thing that is wrong, and the
 * characters that are. Asked only where the grammar has refused, never for a request.
 *
 * <p>{@link HostDiagnosis} says what is wrong with a host. Every step is linear in the length of
 * the string.
 */
final class OriginDiagnosis {

  private static final int MAX_LIST = 10_000;
  private static final Pattern SEPARATORS = Pattern.compile("[,;|\\s]+");

  private final String text;
  private final OriginParts parts;

  private OriginDiagnosis(String text) {
    this.text = text;
    parts = OriginParts.of(text);
  }

  /** Returns what is wrong with a string; empty exactly where the grammar reads it. */
  static Optional<OriginFlaw> of(String text) {
    if (OriginGrammar.placeholderKey(text).isPresent()) {
      return Optional.empty();
    }
    boolean single = !text.equals("*") && !text.startsWith("${");
    return wholeFlaw(text).or(() -> single ? new OriginDiagnosis(text).flaw() : Optional.empty());
  }

  /** What can be said before the string is taken apart. */
  private static Optional<OriginFlaw> wholeFlaw(String text) {
    if (text.isEmpty()) {
      return OriginFlaw.of(
          Rule.CORS113,
          "the origin is empty",
          0,
          0,
          "An empty string matches no origin.",
          "Write the origin, such as \"https://app.example.com\", or remove the entry.");
    }
    if (text.equalsIgnoreCase("null")) {
      return OriginFlaw.of(
          Rule.CORS006,
          "the origin null must not be allowed",
          0,
          text.length(),
          "Every sandboxed frame and every data: document has the origin null, so any"
              + " site could read the response.",
          "Write the real origin of the page, such as \"https://app.example.com\".");
    }
    List<String> several = severalOrigins(text);
    if (!several.isEmpty()) {
      int first = text.indexOf(several.get(0)) + several.get(0).length();
      return OriginFlaw.of(
          Rule.CORS111,
          "several origins in one string",
          Math.min(first, text.length()),
          Math.min(first + 1, text.length()),
          "A browser sends one origin, which is compared with the whole string, "
              + OriginFlaw.NEVER_MATCHES,
          "Write each origin as a separate string.",
          several);
    }
    if (text.contains("${")) {
      return placeholderFlaw(text);
    }
    if (OtherPattern.isBetweenSlashes(text)) {
      return OtherPattern.flaw(0, text.length());
    }
    return OtherPlaceholder.in(text).flatMap(other -> other.flaw(text)).or(() -> blankFlaw(text));
  }

  private static List<String> severalOrigins(String text) {
    int second = text.indexOf("://", text.indexOf("://") + 1);
    if (second < 0 || text.length() > MAX_LIST) {
      return List.of();
    }
    List<String> parts =
        SEPARATORS.splitAsStream(text).filter(Predicate.not(String::isEmpty)).toList();
    boolean each = parts.size() > 1 && parts.stream().allMatch(part -> part.contains("://"));
    return each ? parts : List.of();
  }

  private static Optional<OriginFlaw> placeholderFlaw(String text) {
    int start = text.indexOf("${");
    int close = text.indexOf('}', start);
    String key = close < 0 ? "" : OriginGrammar.keyOf(text.substring(start + 2, close));
    boolean named = OriginGrammar.isKey(key);
    int nested = text.indexOf("${", start + 2);
    if (named && nested > 0 && nested < close) {
      return OriginFlaw.of(
          Rule.CORS116,
          "a default cannot itself be a placeholder",
          nested,
          close + 1,
          "The default stands in the code so that the compiler can check it.",
          "Write the default origins themselves, or nothing behind the colon.");
    }
    return OriginFlaw.of(
        Rule.CORS116,
        named
            ? "a placeholder must be the entire string"
            : "a placeholder must have the form ${key}",
        start,
        close < 0 ? text.length() : close + 1,
        "The configured value is a complete list of origins, each of which is checked;"
            + " it cannot be mixed with other text. A key consists of letters, digits, dots,"
            + " - and _.",
        "Write only \"${key}\", and put the complete origins into the configuration.",
        named ? List.of("${" + key + "}") : List.of());
  }

  private static Optional<OriginFlaw> blankFlaw(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c <= ' ' || (c >= 0x7f && c <= 0xa0) || Character.isWhitespace(c)) {
        int end = i + 1;
        while (end < text.length() && text.charAt(end) <= ' ') {
          end++;
        }
        String trimmed = text.strip();
        return OriginFlaw.of(
            Rule.CORS112,
            end - i == 1 && c == ' '
                ? "an origin has no spaces"
                : "an origin has no spaces and no control characters",
            i,
            end,
            OriginFlaw.BROWSERS_SEND + "without spaces, " + OriginFlaw.NEVER_MATCHES,
            "Write the origin without it.",
            List.of(trimmed));
      }
    }
    return Optional.empty();
  }

  private Optional<OriginFlaw> flaw() {
    return schemeFlaw()
        .or(this::foreignFlaw)
        .or(this::userFlaw)
        .or(() -> HostDiagnosis.of(parts))
        .or(this::portFlaw)
        .or(this::restFlaw);
  }

  private Optional<OriginFlaw> schemeFlaw() {
    if (!parts.hasScheme()) {
      return noScheme();
    }
    String scheme = parts.scheme();
    if (Schemes.isUnusable(scheme)) {
      return unusableScheme(scheme);
    }
    if (Schemes.isScheme(scheme)) {
      return Optional.empty();
    }
    if (Schemes.isScheme(scheme.toLowerCase(Locale.ROOT)) && Ascii.isAscii(scheme)) {
      return OriginFlaw.of(
          Rule.CORS104,
          "a scheme must be in lower case",
          0,
          parts.schemeEnd(),
          "Browsers send the scheme in lower case, " + OriginFlaw.NEVER_MATCHES,
          "Write the scheme in lower case.",
          List.of(text));
    }
    if (scheme.indexOf('*') >= 0) {
      return OriginFlaw.of(
          Rule.CORS110,
          "\"*\" can only replace the first label of a name or the port",
          scheme.indexOf('*'),
          scheme.indexOf('*') + 1,
          "A wildcard for the scheme would also allow plain http.",
          "Write the scheme, and list each origin.",
          scheme.equals("*") ? List.of("https" + text.substring(parts.schemeEnd())) : List.of());
    }
    if (!scheme.isEmpty() && (OriginParts.firstOf(scheme, "?()|[]^$\\+", 0) < scheme.length())) {
      return OtherPattern.flaw(0, parts.schemeEnd());
    }
    return OriginFlaw.of(
        Rule.CORS101,
        scheme.isEmpty() ? "an origin must begin with a scheme" : "this is not a scheme",
        0,
        Math.max(parts.schemeEnd(), 1),
        "A scheme is a letter followed by letters, digits, + - or dots, such as https.",
        "Start with \"https://\".",
        scheme.isEmpty() ? List.of("https" + text) : List.of());
  }

  private Optional<OriginFlaw> noScheme() {
    int colon = text.indexOf(':');
    if (colon > 0 && Schemes.isUnusable(text.substring(0, colon))) {
      return unusableScheme(text.substring(0, colon));
    }
    if (OtherPattern.looksLikeOne(text)) {
      return OtherPattern.flaw(0, text.length());
    }
    if (text.indexOf('*') >= 0 && text.chars().allMatch(c -> c == '*')) {
      return OriginFlaw.of(
          Rule.CORS110,
          "\"*\" can only replace the first label of a name or the port",
          0,
          text.length(),
          "Only \"*\" alone means every origin, and only without credentials.",
          "List the origins.");
    }
    return OriginFlaw.of(
        Rule.CORS101,
        "an origin must begin with a scheme",
        0,
        Math.min(1, text.length()),
        OriginFlaw.BROWSERS_SEND + OriginFlaw.NEVER_MATCHES,
        "Write the origin with its scheme, such as \"https://app.example.com\".",
        List.of(withScheme()));
  }

  /** Returns the text with the scheme that was most likely meant. */
  private String withScheme() {
    String rest = text;
    String scheme = "";
    for (String web : List.of("https:", "http:")) {
      if (text.regionMatches(true, 0, web, 0, web.length())) {
        scheme = web;
        rest = text.substring(web.length());
      }
    }
    int start = 0;
    while (start < rest.length() && (rest.charAt(start) == '/' || rest.charAt(start) == '\\')) {
      start++;
    }
    rest = rest.substring(start);
    if (scheme.isEmpty()) {
      scheme = isLoopbackName(rest) ? "http:" : "https:";
    }
    return scheme + "//" + rest;
  }

  private Optional<OriginFlaw> unusableScheme(String scheme) {
    boolean nullOrigin = Schemes.hasNullOrigin(scheme);
    return OriginFlaw.of(
        Rule.CORS009,
        "no web page has an origin with this scheme",
        0,
        scheme.length(),
        nullOrigin
            ? "The origin of such a document is null, which must not be allowed: every sandboxed"
                + " frame has it."
            : "Browsers send the origin of the page, and pages are not loaded with this scheme, "
                + OriginFlaw.NEVER_MATCHES,
        "Write the origin of the calling page, such as \"https://app.example.com\".",
        nullOrigin || !parts.hasScheme()
            ? List.of()
            : List.of("https" + withoutPort(text.substring(parts.schemeEnd()), scheme)));
  }

  private Optional<OriginFlaw> foreignFlaw() {
    String rest = text.substring(parts.hostStart());
    String host = parts.host();
    boolean anyHost = host.equals("*");
    boolean portList = parts.port().startsWith("[");
    if (anyHost && Schemes.isExtension(parts.scheme())) {
      return OtherPattern.everyExtension(parts);
    }
    if (anyHost || portList || OtherPattern.looksLikeOne(rest)) {
      int start = portList ? parts.hostEnd() + 1 : parts.hostStart();
      return OtherPattern.flaw(start, text.length());
    }
    return Optional.empty();
  }

  private Optional<OriginFlaw> userFlaw() {
    int at = text.lastIndexOf('@', parts.authorityEnd() - 1);
    if (at < parts.hostStart()) {
      return Optional.empty();
    }
    return OriginFlaw.of(
        Rule.CORS103,
        "an origin has no user or password",
        parts.hostStart(),
        at + 1,
        "Browsers never send a user or a password in the origin, " + OriginFlaw.NEVER_MATCHES,
        "Write the origin without it.",
        List.of(text));
  }

  private Optional<OriginFlaw> portFlaw() {
    if (!parts.hasPort()) {
      return Optional.empty();
    }
    String port = parts.port();
    if (port.equals("*")) {
      return Optional.empty();
    }
    if (port.indexOf('*') >= 0) {
      int star = parts.hostEnd() + 1 + port.indexOf('*');
      return OriginFlaw.of(
          Rule.CORS110,
          "\"*\" can only replace the whole port",
          star,
          star + 1,
          "Part of a port cannot be a wildcard.",
          "List the ports, or write \":*\" for every port.");
    }
    int number = OriginGrammar.portNumber(port);
    if (number < 0 || port.startsWith("0")) {
      String significant = port.replaceFirst("^0+", "");
      boolean emptyPort = port.isEmpty();
      boolean zeros = OriginGrammar.portNumber(significant) > 0;
      return OriginFlaw.of(
          Rule.CORS106,
          emptyPort
              ? "the port is missing after the colon"
              : "a port must be a number from 1 to 65535",
          emptyPort ? parts.hostEnd() : parts.hostEnd() + 1,
          parts.authorityEnd(),
          "Browsers send a port as digits without leading zeros, or no colon at all, "
              + OriginFlaw.NEVER_MATCHES,
          "Write the port as a number from 1 to 65535.",
          emptyPort || zeros
              ? List.of(
                  text.substring(0, parts.hostEnd())
                      + (emptyPort ? "" : ":" + significant)
                      + text.substring(parts.authorityEnd()))
              : List.of());
    }
    if (number == Schemes.defaultPort(parts.scheme())) {
      return OriginFlaw.of(
          Rule.CORS105,
          "an origin omits the default port: remove \":" + number + "\"",
          parts.hostEnd(),
          parts.authorityEnd(),
          "Browsers omit the default port of the scheme, " + OriginFlaw.NEVER_MATCHES,
          "Write the origin without it.",
          List.of(text));
    }
    return Optional.empty();
  }

  private Optional<OriginFlaw> restFlaw() {
    if (parts.isAll()) {
      return Optional.empty();
    }
    String rest = text.substring(parts.authorityEnd());
    String what =
        switch (rest.charAt(0)) {
          case '?' -> "an origin has no query";
          case '#' -> "an origin has no fragment";
          default -> "an origin has no path";
        };
    return OriginFlaw.of(
        Rule.CORS102,
        rest.length() <= 40 ? what + ": remove " + Quote.literal(rest) : what,
        parts.authorityEnd(),
        text.length(),
        "Browsers send the origin without a path, query or fragment, " + OriginFlaw.NEVER_MATCHES,
        "Write the origin without it.",
        List.of(text));
  }

  private static String withoutPort(String rest, String scheme) {
    String lower = scheme.toLowerCase(Locale.ROOT);
    String port = lower.equals("ftp") ? ":21" : lower.equals("ws") ? ":80" : ":443";
    int at = rest.indexOf(port, 3);
    boolean whole =
        at > 0 && (at + port.length() == rest.length() || rest.charAt(at + port.length()) == '/');
    return whole ? rest.substring(0, at) + rest.substring(at + port.length()) : rest;
  }

  private static boolean isLoopbackName(String authority) {
    int from = Math.max(0, authority.startsWith("[") ? authority.indexOf(']') : 0);
    String host =
        authority
            .substring(0, OriginParts.firstOf(authority, ":/?#", from))
            .toLowerCase(Locale.ROOT);
    return host.equals("localhost") || host.endsWith(".localhost") || IpAddress.isLoopback(host);
  }
}
