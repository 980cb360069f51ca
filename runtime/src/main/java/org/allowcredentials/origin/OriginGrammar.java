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
 * Reads what stands in {@code origins}. Hand-written, because {@code java.net.URI} is too
 * permissive in some ways and too strict in others, and because a message must name the characters
 * that are wrong.
 *
 * <p>An exact {@code http} or {@code https} origin is right exactly when the URL standard would
 * serialise an origin to that very string, its host is a name that DNS can carry or an IP address,
 * and its port is not 0. Every step is linear in the length of the string.
 *
 * @see <a href="https://html.spec.whatwg.org/#ascii-serialisation-of-an-origin">HTML, serialisation
 *     of an origin</a>
 */
public final class OriginGrammar {

  private static final int MAX_NAME = 253;
  private static final int MAX_LABEL = 63;
  private static final int MAX_REPAIRABLE = 1000;
  private static final int WILDCARD_AND_A_LABEL = 2;

  private static final String NEVER_MATCHES =
      "so this value would never match and every request would be refused.";
  private static final String BROWSERS_SEND =
      "Browsers send an origin as scheme://host or scheme://host:port, ";

  private static final Pattern KEY = Pattern.compile("[A-Za-z0-9._-]{1,200}");
  private static final Pattern SEPARATORS = Pattern.compile("[,;|\\s]+");

  /** Marks of a regular expression or of another framework's pattern; one look each, no nesting. */
  private static final List<String> FOREIGN =
      List.of("\\.", "\\d", "\\w", ".+", "[a-", "[0-", "[A-", "[^", "(", ")", "]+", "]*", "{");

  /** {@code ".*"}, but for a star that is a whole label, as in {@code app.*.com}. */
  private static final Pattern ANYTHING =
      Pattern.compile("(?<![A-Za-z0-9])\\.\\*|\\.\\*(?![.:/]|$)");

  private OriginGrammar() {}

  /** What a string in {@code origins} is. */
  sealed interface Reading {}

  /** One origin, or a set of them. */
  record Origins(OriginPattern pattern) implements Reading {}

  /** {@code "*"}. */
  record Everyone() implements Reading {}

  /** {@code "${key}"}. */
  public record Placeholder(String key) implements Reading {}

  /** Not an origin, with the first thing that is wrong. */
  record Wrong(Flaw flaw) implements Reading {}

  /**
   * What is wrong with a string, and which strings were likely meant, themselves not yet checked.
   */
  record Flaw(
      Rule rule,
      String summary,
      int start,
      int end,
      String why,
      String remedy,
      List<String> candidates) {}

  /** Returns what a string is. Total: it never throws. */
  public static Reading read(String text) {
    Optional<Flaw> whole = wholeFlaw(text);
    if (whole.isPresent()) {
      return new Wrong(whole.get());
    }
    if (text.equals("*")) {
      return new Everyone();
    }
    if (text.startsWith("${")) {
      return new Placeholder(text.substring(2, text.length() - 1));
    }
    return new Scan(text).origin();
  }

  /** Returns the pattern that a string is, if it is one. */
  public static Optional<OriginPattern> pattern(String text) {
    return read(text) instanceof Origins origins
        ? Optional.of(origins.pattern())
        : Optional.empty();
  }

  /**
   * Returns the key that a string of a draft names.
   *
   * @param written the string
   * @return the key of {@code "${key}"}; empty for anything else
   */
  public static Optional<String> placeholderKey(String written) {
    return read(written) instanceof Placeholder placeholder
        ? Optional.of(placeholder.key())
        : Optional.empty();
  }

  /** What can be said before the string is taken apart. */
  private static Optional<Flaw> wholeFlaw(String text) {
    if (text.isEmpty()) {
      return flaw(
          Rule.CORS113,
          "the origin is empty",
          0,
          0,
          "An empty string matches no origin.",
          "Write the origin, such as \"https://app.example.com\", or remove the entry.");
    }
    if (text.equalsIgnoreCase("null")) {
      return flaw(
          Rule.CORS006,
          "the origin null must not be allowed",
          0,
          text.length(),
          "Every sandboxed frame and every data: document has the origin null, so any site could"
              + " read the response.",
          "Write the real origin of the page, such as \"https://app.example.com\".");
    }
    List<String> several = severalOrigins(text);
    if (!several.isEmpty()) {
      int first = text.indexOf(several.get(0)) + several.get(0).length();
      return flaw(
          Rule.CORS111,
          "several origins in one string",
          Math.min(first, text.length()),
          Math.min(first + 1, text.length()),
          "A browser sends one origin, which is compared with the whole string, " + NEVER_MATCHES,
          "Write each origin as a separate string.",
          several);
    }
    if (text.contains("${")) {
      return placeholderFlaw(text);
    }
    return blankFlaw(text);
  }

  private static List<String> severalOrigins(String text) {
    int second = text.indexOf("://", text.indexOf("://") + 1);
    if (second < 0 || text.length() > 10 * MAX_REPAIRABLE) {
      return List.of();
    }
    List<String> parts =
        SEPARATORS.splitAsStream(text).filter(Predicate.not(String::isEmpty)).toList();
    boolean each = parts.size() > 1 && parts.stream().allMatch(part -> part.contains("://"));
    return each ? parts : List.of();
  }

  private static Optional<Flaw> placeholderFlaw(String text) {
    int start = text.indexOf("${");
    int close = text.indexOf('}', start);
    String key = close < 0 ? "" : text.substring(start + 2, close);
    boolean named = key.length() <= 200 && KEY.matcher(key).matches();
    if (named && start == 0 && close == text.length() - 1) {
      return Optional.empty();
    }
    return flaw(
        Rule.CORS116,
        named
            ? "a placeholder must be the entire string"
            : "a placeholder must have the form" + " ${key}",
        start,
        close < 0 ? text.length() : close + 1,
        "The configured value is a complete list of origins, each of which is checked; it cannot be"
            + " mixed with other text. A key consists of letters, digits, dots, - and _.",
        "Write only \"${key}\", and put the complete origins into the configuration.",
        named ? List.of("${" + key + "}") : List.of());
  }

  private static Optional<Flaw> blankFlaw(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c <= ' ' || (c >= 0x7f && c <= 0xa0) || Character.isWhitespace(c)) {
        int end = i + 1;
        while (end < text.length() && text.charAt(end) <= ' ') {
          end++;
        }
        String trimmed = text.strip();
        return flaw(
            Rule.CORS112,
            end - i == 1 && c == ' '
                ? "an origin has no spaces"
                : "an origin has no spaces and no control characters",
            i,
            end,
            BROWSERS_SEND + "without spaces, " + NEVER_MATCHES,
            "Write the origin without it.",
            List.of(trimmed));
      }
    }
    return Optional.empty();
  }

  /** One pass over scheme, host, port and rest, up to the first flaw. */
  private static final class Scan {
    private final String text;
    private final int schemeEnd;
    private final int hostStart;
    private final int authorityEnd;
    private final int hostEnd;

    Scan(String text) {
      this.text = text;
      schemeEnd = text.indexOf("://");
      hostStart = schemeEnd + 3;
      authorityEnd = schemeEnd < 0 ? -1 : firstOf(text, "/?#\\", hostStart);
      hostEnd = schemeEnd < 0 ? -1 : endOfHost();
    }

    private int endOfHost() {
      if (text.startsWith("[", hostStart)) {
        int close = text.indexOf(']', hostStart);
        return close < 0 || close >= authorityEnd ? authorityEnd : close + 1;
      }
      return Math.min(firstOf(text, ":", hostStart), authorityEnd);
    }

    Reading origin() {
      return schemeFlaw()
          .or(this::foreignFlaw)
          .or(this::userFlaw)
          .or(this::hostFlaw)
          .or(this::portFlaw)
          .or(this::restFlaw)
          .<Reading>map(Wrong::new)
          .orElseGet(() -> new Origins(pattern()));
    }

    private OriginPattern pattern() {
      String port = port();
      return new OriginPattern(
          scheme(),
          isWildcard() ? host().substring(2) : host(),
          isWildcard(),
          port.isEmpty() ? -1 : port.equals("*") ? OriginPattern.ANY_PORT : Integer.parseInt(port));
    }

    private String scheme() {
      return text.substring(0, schemeEnd);
    }

    private String host() {
      return text.substring(hostStart, hostEnd);
    }

    /** Returns what follows the colon after the host. */
    private String port() {
      return hostEnd < authorityEnd ? text.substring(hostEnd + 1, authorityEnd) : "";
    }

    private boolean isWildcard() {
      return host().startsWith("*.");
    }

    private Optional<Flaw> schemeFlaw() {
      if (schemeEnd < 0) {
        return noScheme();
      }
      String scheme = scheme();
      if (Schemes.isUnusable(scheme)) {
        return unusableScheme(scheme);
      }
      if (Schemes.isScheme(scheme)) {
        return Optional.empty();
      }
      if (Schemes.isScheme(scheme.toLowerCase(Locale.ROOT)) && isAscii(scheme)) {
        return flaw(
            Rule.CORS104,
            "a scheme must be in lower case",
            0,
            schemeEnd,
            "Browsers send the scheme in lower case, " + NEVER_MATCHES,
            "Write the scheme in lower case.",
            List.of(text));
      }
      if (scheme.indexOf('*') >= 0) {
        return flaw(
            Rule.CORS110,
            "\"*\" can only replace the first label of a name or the port",
            scheme.indexOf('*'),
            scheme.indexOf('*') + 1,
            "A wildcard for the scheme would also allow plain http.",
            "Write the scheme, and list each origin.",
            scheme.equals("*") ? List.of("https" + text.substring(schemeEnd)) : List.of());
      }
      if (!scheme.isEmpty() && (firstOf(scheme, "?()|[]^$\\+", 0) < scheme.length())) {
        return foreign(0, schemeEnd);
      }
      return flaw(
          Rule.CORS101,
          scheme.isEmpty() ? "an origin must begin with a scheme" : "this is not a scheme",
          0,
          Math.max(schemeEnd, 1),
          "A scheme is a letter followed by letters, digits, + - or dots, such as https.",
          "Start with \"https://\".",
          scheme.isEmpty() ? List.of("https" + text) : List.of());
    }

    private Optional<Flaw> noScheme() {
      int colon = text.indexOf(':');
      if (colon > 0 && Schemes.isUnusable(text.substring(0, colon))) {
        return unusableScheme(text.substring(0, colon));
      }
      if (looksForeign(text)) {
        return foreign(0, text.length());
      }
      if (text.indexOf('*') >= 0 && text.chars().allMatch(c -> c == '*')) {
        return flaw(
            Rule.CORS110,
            "\"*\" can only replace the first label of a name or the port",
            0,
            text.length(),
            "Only \"*\" alone means every origin, and only without credentials.",
            "List the origins.");
      }
      return flaw(
          Rule.CORS101,
          "an origin must begin with a scheme",
          0,
          Math.min(1, text.length()),
          BROWSERS_SEND + NEVER_MATCHES,
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

    private Optional<Flaw> unusableScheme(String scheme) {
      boolean nullOrigin = Schemes.hasNullOrigin(scheme);
      return flaw(
          Rule.CORS009,
          "no web page has an origin with this scheme",
          0,
          scheme.length(),
          nullOrigin
              ? "The origin of such a document is null, which must not be allowed: every sandboxed"
                  + " frame has it."
              : "Browsers send the origin of the page, and pages are not loaded with this scheme, "
                  + NEVER_MATCHES,
          "Write the origin of the calling page, such as \"https://app.example.com\".",
          nullOrigin || schemeEnd < 0
              ? List.of()
              : List.of("https" + withoutPort(text.substring(schemeEnd), scheme)));
    }

    private Optional<Flaw> foreignFlaw() {
      String rest = text.substring(hostStart);
      String host = host();
      boolean anyHost = host.equals("*");
      boolean portList = port().startsWith("[");
      if (anyHost || portList || looksForeign(rest)) {
        int start = portList ? hostEnd + 1 : hostStart;
        return foreign(start, text.length());
      }
      return Optional.empty();
    }

    private Optional<Flaw> foreign(int start, int end) {
      return flaw(
          Rule.CORS117,
          "this looks like a regular expression or another framework's pattern",
          start,
          end,
          "Regular expressions are not supported, because they are easily too wide: the allowed"
              + " forms are an exact origin, \"https://*.example.com\" and \"http://localhost:*\".",
          "List the origins, or name the domain whose subdomains you mean.");
    }

    private Optional<Flaw> userFlaw() {
      int at = text.lastIndexOf('@', authorityEnd - 1);
      if (at < hostStart) {
        return Optional.empty();
      }
      return flaw(
          Rule.CORS103,
          "an origin has no user or password",
          hostStart,
          at + 1,
          "Browsers never send a user or a password in the origin, " + NEVER_MATCHES,
          "Write the origin without it.",
          List.of(text));
    }

    private Optional<Flaw> hostFlaw() {
      String host = host();
      Optional<Flaw> bare = ipv6WithoutBrackets();
      if (bare.isPresent()) {
        return bare;
      }
      if (host.isEmpty()) {
        return flaw(
            Rule.CORS108,
            "the host is missing",
            0,
            Math.min(hostStart, text.length()),
            BROWSERS_SEND + NEVER_MATCHES,
            "Write the host after \"://\", such as \"https://app.example.com\".",
            List.of());
      }
      if (host.startsWith("[")) {
        return ipv6Flaw(host);
      }
      if (!isAscii(host)) {
        return flaw(
            Rule.CORS107,
            "a host must be in ASCII",
            hostStart,
            hostEnd,
            "Browsers send an international name in its xn-- form, " + NEVER_MATCHES,
            "Write the xn-- form of the name.",
            List.of(text));
      }
      return starFlaw(host)
          .or(() -> characterFlaw(host))
          .or(() -> labelFlaw(host))
          .or(() -> Schemes.isWeb(scheme()) ? webHostFlaw(host) : Optional.empty());
    }

    private Optional<Flaw> starFlaw(String host) {
      int star = host.indexOf('*', isWildcard() ? 1 : 0);
      if (star < 0) {
        return Optional.empty();
      }
      String base = host.substring(host.lastIndexOf('*') + 1);
      String dotted = base.startsWith(".") ? base : "." + base;
      boolean first =
          host.lastIndexOf('*') == 0
              || host.replace("*.", "").equals(base.replaceFirst("^\\.", ""));
      return flaw(
          Rule.CORS110,
          "\"*\" can only replace the first label of a name or the port",
          hostStart + star,
          hostStart + star + 1,
          "\"https://*.example.com\" means every name below example.com; anywhere else a wildcard"
              + " would include names that other people own.",
          "List the origins, or name the domain whose subdomains you mean.",
          first && base.length() > 1
              ? List.of(text.substring(0, hostStart) + "*" + dotted + text.substring(hostEnd))
              : List.of());
    }

    private Optional<Flaw> ipv6WithoutBrackets() {
      String authority = text.substring(hostStart, authorityEnd);
      Optional<String> address = IpAddress.canonicalV6(authority);
      boolean looksLikeOne =
          !authority.startsWith("[")
              && authority.contains("::")
              && authority
                  .chars()
                  .allMatch(c -> Character.digit(c, 16) >= 0 || ":.[]".indexOf(c) >= 0);
      if (address.isEmpty() && !looksLikeOne) {
        return Optional.empty();
      }
      return flaw(
          Rule.CORS109,
          "an IPv6 address must be in brackets",
          hostStart,
          authorityEnd,
          "Browsers write an IPv6 address in brackets, " + NEVER_MATCHES,
          "Write the address in brackets, such as \"http://[::1]:8080\".",
          address
              .map(a -> List.of(text.substring(0, hostStart) + "[" + a + "]"))
              .orElse(List.of()));
    }

    private Optional<Flaw> ipv6Flaw(String host) {
      boolean closed = host.endsWith("]");
      boolean tail = closed && hostEnd < authorityEnd && text.charAt(hostEnd) != ':';
      String inner = host.substring(1, closed ? host.length() - 1 : host.length());
      if (inner.indexOf('*') >= 0) {
        int star = hostStart + 1 + inner.indexOf('*');
        return flaw(
            Rule.CORS110,
            "an IP address cannot contain \"*\"",
            star,
            star + 1,
            "An IP address has no subdomains.",
            "List the addresses.");
      }
      Optional<String> canonical =
          tail || !closed ? Optional.empty() : IpAddress.canonicalV6(inner);
      if (canonical.filter(inner::equals).isPresent()) {
        return Optional.empty();
      }
      String port = hostEnd < authorityEnd ? text.substring(hostEnd, authorityEnd) : "";
      List<String> meant =
          canonical
              .map(a -> List.of(scheme() + "://[" + a + "]" + port))
              .orElseGet(() ->
                  closed && !tail && IpAddress.canonicalV4(inner).filter(inner::equals).isPresent()
                      ? List.of(scheme() + "://" + inner + port)
                      : List.of());
      return flaw(
          Rule.CORS109,
          canonical.isPresent()
              ? "browsers write this IP address in another form"
              : "this is not an IPv6 address",
          hostStart,
          tail ? authorityEnd : hostEnd,
          "Browsers send an IPv6 address in brackets, compressed and in lower case, without a zone, "
              + NEVER_MATCHES,
          "Write the address in that form.",
          meant);
    }

    private Optional<Flaw> characterFlaw(String host) {
      boolean web = Schemes.isWeb(scheme());
      for (int i = isWildcard() ? 1 : 0; i < host.length(); i++) {
        char c = host.charAt(i);
        if (Ascii.isUpper(c)) {
          if (web) {
            return flaw(
                Rule.CORS104,
                "a host must be in lower case",
                hostStart,
                hostEnd,
                "Browsers send the host in lower case, " + NEVER_MATCHES,
                "Write the host in lower case.",
                List.of(text));
          }
        } else if (!Ascii.isLabelCharacter(c) && c != '.') {
          return flaw(
              Rule.CORS108,
              "a host cannot contain " + Quote.literal(String.valueOf(c)),
              hostStart + i,
              hostStart + i + 1,
              "A host that browsers send consists of letters, digits, -, _ and dots, "
                  + NEVER_MATCHES,
              "Write the host as the browser shows it in location.origin.");
        }
      }
      return Optional.empty();
    }

    private Optional<Flaw> labelFlaw(String host) {
      int from = isWildcard() ? WILDCARD_AND_A_LABEL : 0;
      int end = Math.max(from, host.endsWith(".") ? host.length() - 1 : host.length());
      int label = from;
      for (int i = from; i <= end; i++) {
        if (i < end && host.charAt(i) != '.') {
          continue;
        }
        if (i == label) {
          return flaw(
              Rule.CORS108,
              "a label of the host is empty",
              hostStart + Math.max(0, i - 1),
              Math.min(hostStart + i + 1, hostEnd),
              "DNS does not allow an empty label between two dots.",
              "Write the host without the extra dot.",
              host.matches("[.]*")
                  ? List.of()
                  : List.of(withHost(host.replaceAll("\\.+", ".").replaceFirst("^\\.", ""))));
        }
        if (i - label > MAX_LABEL) {
          return flaw(
              Rule.CORS108,
              "a label of a host has at most 63 characters",
              hostStart + label,
              hostStart + i,
              "DNS does not allow longer labels, so no page has this origin.",
              "Write the host as the browser shows it in location.origin.");
        }
        label = i + 1;
      }
      if (end > MAX_NAME) {
        return flaw(
            Rule.CORS108,
            "a host name has at most 253 characters",
            hostStart,
            hostEnd,
            "DNS does not allow longer names, so no page has this origin.",
            "Write the host as the browser shows it in location.origin.");
      }
      return Optional.empty();
    }

    private String withHost(String host) {
      return text.substring(0, hostStart) + host + text.substring(hostEnd);
    }

    /** What only hosts of http and https have: IP addresses and international names. */
    private Optional<Flaw> webHostFlaw(String host) {
      String name = isWildcard() ? host.substring(2) : host;
      if (IpAddress.endsInNumber(name)) {
        return ipv4Flaw(name);
      }
      if (!Idna.isUnchanged(name)) {
        return flaw(
            Rule.CORS108,
            "this xn-- name is not valid",
            hostStart,
            hostEnd,
            "It does not decode to an international name. Browsers differ: some refuse to load a"
                + " page from it, so the policy would differ between users.",
            "Write the host as the browser shows it in location.origin.");
      }
      return Optional.empty();
    }

    private Optional<Flaw> ipv4Flaw(String name) {
      if (isWildcard()) {
        return flaw(
            Rule.CORS110,
            "\"*\" cannot precede an IP address",
            hostStart,
            hostStart + 1,
            "An IP address has no subdomains.",
            "List the addresses.");
      }
      Optional<String> canonical = IpAddress.canonicalV4(name);
      if (canonical.filter(name::equals).isPresent()) {
        return Optional.empty();
      }
      return flaw(
          Rule.CORS109,
          canonical.isPresent()
              ? "browsers write this IP address in another form"
              : "this is not an IPv4 address",
          hostStart,
          hostEnd,
          "A host whose last label is a number is an IPv4 address to a browser, which sends it as"
              + " four decimal numbers, "
              + NEVER_MATCHES,
          "Write the address in that form.",
          canonical.map(a -> List.of(withHost(a))).orElse(List.of()));
    }

    private Optional<Flaw> portFlaw() {
      if (hostEnd >= authorityEnd) {
        return Optional.empty();
      }
      String port = port();
      if (port.equals("*")) {
        return Optional.empty();
      }
      if (port.indexOf('*') >= 0) {
        int star = hostEnd + 1 + port.indexOf('*');
        return flaw(
            Rule.CORS110,
            "\"*\" can only replace the whole port",
            star,
            star + 1,
            "Part of a port cannot be a wildcard.",
            "List the ports, or write \":*\" for every port.");
      }
      int number = portNumber(port);
      if (number < 0 || port.startsWith("0")) {
        String significant = port.replaceFirst("^0+", "");
        boolean emptyPort = port.isEmpty();
        boolean zeros = portNumber(significant) > 0;
        return flaw(
            Rule.CORS106,
            emptyPort
                ? "the port is missing after the colon"
                : "a port must be a number from 1 to 65535",
            emptyPort ? hostEnd : hostEnd + 1,
            authorityEnd,
            "Browsers send a port as digits without leading zeros, or no colon at all, "
                + NEVER_MATCHES,
            "Write the port as a number from 1 to 65535.",
            emptyPort || zeros
                ? List.of(
                    text.substring(0, hostEnd)
                        + (emptyPort ? "" : ":" + significant)
                        + text.substring(authorityEnd))
                : List.of());
      }
      if (number == Schemes.defaultPort(scheme())) {
        return flaw(
            Rule.CORS105,
            "an origin omits the default port: remove \":" + number + "\"",
            hostEnd,
            authorityEnd,
            "Browsers omit the default port of the scheme, " + NEVER_MATCHES,
            "Write the origin without it.",
            List.of(text));
      }
      return Optional.empty();
    }

    private Optional<Flaw> restFlaw() {
      if (authorityEnd == text.length()) {
        return Optional.empty();
      }
      String rest = text.substring(authorityEnd);
      String what =
          switch (rest.charAt(0)) {
            case '?' -> "an origin has no query";
            case '#' -> "an origin has no fragment";
            default -> "an origin has no path";
          };
      return flaw(
          Rule.CORS102,
          rest.length() <= 40 ? what + ": remove " + Quote.literal(rest) : what,
          authorityEnd,
          text.length(),
          "Browsers send the origin without a path, query or fragment, " + NEVER_MATCHES,
          "Write the origin without it.",
          List.of(text));
    }
  }

  /**
   * Returns the strings to write instead of a wrong one: those that were most likely meant, in
   * lower case, without spaces, user, default port and path, the host as browsers write it. Either
   * each of them is accepted by the grammar, or there is none.
   */
  static List<String> replacements(Flaw flaw) {
    List<String> accepted =
        flaw.candidates().stream().flatMap(text -> normalised(text).stream()).toList();
    return accepted.size() == flaw.candidates().size() ? accepted : List.of();
  }

  private static Optional<String> normalised(String text) {
    if (text.length() > MAX_REPAIRABLE) {
      return Optional.empty();
    }
    if (!(read(text) instanceof Wrong)) {
      return Optional.of(text);
    }
    int schemeEnd = text.indexOf("://");
    if (schemeEnd <= 0) {
      return Optional.empty();
    }
    String scheme = text.substring(0, schemeEnd).toLowerCase(Locale.ROOT);
    String rest = text.substring(schemeEnd + 3);
    String authority = rest.substring(0, firstOf(rest, "/?#\\", 0));
    authority = authority.substring(authority.lastIndexOf('@') + 1);
    int colon = authority.indexOf(':', Math.max(0, authority.lastIndexOf(']')));
    String host = colon < 0 ? authority : authority.substring(0, colon);
    String port = colon < 0 ? "" : authority.substring(colon);
    return normalisedHost(scheme, host)
        .map(name -> scheme + "://" + name + withoutDefault(port, scheme))
        .filter(origin -> pattern(origin).isPresent());
  }

  private static Optional<String> normalisedHost(String scheme, String host) {
    if (!Schemes.isWeb(scheme)) {
      return Optional.of(host);
    }
    if (host.startsWith("[") && host.endsWith("]")) {
      return IpAddress.canonicalV6(host.substring(1, host.length() - 1)).map(a -> "[" + a + "]");
    }
    boolean wildcard = host.startsWith("*.");
    String written = wildcard ? host.substring(2) : host;
    Optional<String> ascii =
        isAscii(written) ? Optional.of(written.toLowerCase(Locale.ROOT)) : Idna.toAscii(written);
    return ascii
        .flatMap(
            name -> IpAddress.endsInNumber(name) ? IpAddress.canonicalV4(name) : Optional.of(name))
        .map(name -> (wildcard ? "*." : "") + name);
  }

  private static String withoutDefault(String port, String scheme) {
    return port.equals(":" + Schemes.defaultPort(scheme)) || port.equals(":") ? "" : port;
  }

  private static String withoutPort(String rest, String scheme) {
    String lower = scheme.toLowerCase(Locale.ROOT);
    String port = lower.equals("ftp") ? ":21" : lower.equals("ws") ? ":80" : ":443";
    int at = rest.indexOf(port, 3);
    boolean whole =
        at > 0 && (at + port.length() == rest.length() || rest.charAt(at + port.length()) == '/');
    return whole ? rest.substring(0, at) + rest.substring(at + port.length()) : rest;
  }

  private static boolean looksForeign(String text) {
    return FOREIGN.stream().anyMatch(text::contains)
        || ANYTHING.matcher(text).find()
        || text.startsWith("^")
        || text.endsWith("$");
  }

  private static boolean isLoopbackName(String authority) {
    int from = Math.max(0, authority.startsWith("[") ? authority.indexOf(']') : 0);
    String host = authority.substring(0, firstOf(authority, ":/?#", from)).toLowerCase(Locale.ROOT);
    return host.equals("localhost") || host.endsWith(".localhost") || IpAddress.isLoopback(host);
  }

  private static int portNumber(String port) {
    if (port.isEmpty() || port.length() > 5 || !port.chars().allMatch(Ascii::isDigit)) {
      return -1;
    }
    int number = Integer.parseInt(port);
    return number >= 1 && number <= 65_535 ? number : -1;
  }

  private static int firstOf(String text, String characters, int from) {
    for (int i = from; i < text.length(); i++) {
      if (characters.indexOf(text.charAt(i)) >= 0) {
        return i;
      }
    }
    return text.length();
  }

  private static boolean isAscii(String text) {
    return text.chars().allMatch(c -> c < 128);
  }

  private static Optional<Flaw> flaw(
      Rule rule, String summary, int start, int end, String why, String remedy) {
    return flaw(rule, summary, start, end, why, remedy, List.of());
  }

  private static Optional<Flaw> flaw(
      Rule rule,
      String summary,
      int start,
      int end,
      String why,
      String remedy,
      List<String> candidates) {
    return Optional.of(new Flaw(rule, summary, start, end, why, remedy, candidates));
  }
}
