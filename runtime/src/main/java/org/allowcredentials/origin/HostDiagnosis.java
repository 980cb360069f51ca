package org.allowcredentials.origin;

import java.util.List;
import java.util.Optional;
import org.allowcredentials.finding.Rule;
import org.allowcredentials.text.Ascii;
import org.allowcredentials.text.Quote;

/**
 * Says what is wrong with the host of an origin; {@link OriginDiagnosis} judges the other parts.
 */
final class HostDiagnosis {

  private static final int WILDCARD_AND_A_LABEL = 2;

  private final String text;
  private final OriginParts parts;

  private HostDiagnosis(OriginParts parts) {
    this.text = parts.text();
    this.parts = parts;
  }

  /** Returns what is wrong with the host of a text that has a scheme; empty if nothing is. */
  static Optional<OriginFlaw> of(OriginParts parts) {
    return new HostDiagnosis(parts).hostFlaw();
  }

  private Optional<OriginFlaw> hostFlaw() {
    String host = parts.host();
    Optional<OriginFlaw> bare = ipv6WithoutBrackets();
    if (bare.isPresent()) {
      return bare;
    }
    if (host.isEmpty()) {
      return OriginFlaw.of(
          Rule.CORS108,
          "the host is missing",
          0,
          Math.min(parts.hostStart(), text.length()),
          OriginFlaw.BROWSERS_SEND + OriginFlaw.NEVER_MATCHES,
          "Write the host after \"://\", such as \"https://app.example.com\".",
          List.of());
    }
    if (host.startsWith("[")) {
      return ipv6Flaw(host);
    }
    if (!Ascii.isAscii(host)) {
      return OriginFlaw.of(
          Rule.CORS107,
          "a host must be in ASCII",
          parts.hostStart(),
          parts.hostEnd(),
          "Browsers send an international name in its xn-- form, " + OriginFlaw.NEVER_MATCHES,
          "Write the xn-- form of the name.",
          List.of(text));
    }
    String named = parts.hasStarInLabel() ? host.replace('*', 'a') : host;
    return (parts.hasStarInLabel() ? Optional.<OriginFlaw>empty() : starFlaw(host))
        .or(() -> characterFlaw(named))
        .or(() -> labelFlaw(named))
        .or(() -> Schemes.isWeb(parts.scheme()) ? webHostFlaw() : Optional.empty())
        .or(this::hyphenFlaw);
  }

  private Optional<OriginFlaw> starFlaw(String host) {
    int star = host.indexOf('*', parts.isWildcard() ? 1 : 0);
    return star < 0 ? Optional.empty() : Optional.of(misplacedStar(host, star));
  }

  /** Returns why a star inside a label is refused where nothing can acknowledge it. */
  static OriginFlaw misplacedStar(String text) {
    OriginParts parts = OriginParts.of(text);
    return new HostDiagnosis(parts).misplacedStar(parts.host(), parts.host().indexOf('*'));
  }

  private OriginFlaw misplacedStar(String host, int star) {
    String base = host.substring(host.lastIndexOf('*') + 1);
    String dotted = base.startsWith(".") ? base : "." + base;
    boolean first =
        host.lastIndexOf('*') == 0 || host.replace("*.", "").equals(base.replaceFirst("^\\.", ""));
    return new OriginFlaw(
        Rule.CORS110,
        "\"*\" can only replace the first label of a name or the port",
        parts.hostStart() + star,
        parts.hostStart() + star + 1,
        "\"https://*.example.com\" means every name below example.com; anywhere else a wildcard"
            + " would include names that other people own.",
        "List the origins, or name the domain whose subdomains you mean.",
        first && base.length() > 1 ? List.of(parts.withHost("*" + dotted)) : List.of());
  }

  private Optional<OriginFlaw> hyphenFlaw() {
    if (!parts.hasStarAndLooseHyphen()) {
      return Optional.empty();
    }
    return OriginFlaw.of(
        Rule.CORS108,
        "a label of a name with \"*\" cannot begin or end with a hyphen",
        parts.hostStart(),
        parts.hostEnd(),
        "Nobody gets a name with such a label, " + OriginFlaw.NEVER_MATCHES,
        "Write \"*\" inside the label, with dangerousOrigins, such as"
            + " \"https://deploy-preview-*--acme.netlify.app\"; or list the origins.");
  }

  private Optional<OriginFlaw> ipv6WithoutBrackets() {
    String authority = text.substring(parts.hostStart(), parts.authorityEnd());
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
    return OriginFlaw.of(
        Rule.CORS109,
        "an IPv6 address must be in brackets",
        parts.hostStart(),
        parts.authorityEnd(),
        "Browsers write an IPv6 address in brackets, " + OriginFlaw.NEVER_MATCHES,
        "Write the address in brackets, such as \"http://[::1]:8080\".",
        address
            .map(a -> List.of(text.substring(0, parts.hostStart()) + "[" + a + "]"))
            .orElse(List.of()));
  }

  private Optional<OriginFlaw> ipv6Flaw(String host) {
    boolean closed = host.endsWith("]");
    boolean tail = closed && parts.hasPort() && text.charAt(parts.hostEnd()) != ':';
    String inner = host.substring(1, closed ? host.length() - 1 : host.length());
    if (inner.indexOf('*') >= 0) {
      int star = parts.hostStart() + 1 + inner.indexOf('*');
      return OriginFlaw.of(
          Rule.CORS110,
          "an IP address cannot contain \"*\"",
          star,
          star + 1,
          "An IP address has no subdomains.",
          "List the addresses.");
    }
    Optional<String> canonical = tail || !closed ? Optional.empty() : IpAddress.canonicalV6(inner);
    if (canonical.filter(inner::equals).isPresent()) {
      return Optional.empty();
    }
    String port = parts.hasPort() ? text.substring(parts.hostEnd(), parts.authorityEnd()) : "";
    List<String> meant =
        canonical
            .map(a -> List.of(parts.scheme() + "://[" + a + "]" + port))
            .orElseGet(() ->
                closed && !tail && IpAddress.canonicalV4(inner).filter(inner::equals).isPresent()
                    ? List.of(parts.scheme() + "://" + inner + port)
                    : List.of());
    return OriginFlaw.of(
        Rule.CORS109,
        canonical.isPresent()
            ? "browsers write this IP address in another form"
            : "this is not an IPv6 address",
        parts.hostStart(),
        tail ? parts.authorityEnd() : parts.hostEnd(),
        "Browsers send an IPv6 address in brackets, compressed and in lower case, without a zone, "
            + OriginFlaw.NEVER_MATCHES,
        "Write the address in that form.",
        meant);
  }

  private Optional<OriginFlaw> characterFlaw(String host) {
    boolean web = Schemes.isWeb(parts.scheme());
    for (int i = parts.isWildcard() ? 1 : 0; i < host.length(); i++) {
      char c = host.charAt(i);
      if (Ascii.isUpper(c)) {
        if (web) {
          return OriginFlaw.of(
              Rule.CORS104,
              "a host must be in lower case",
              parts.hostStart(),
              parts.hostEnd(),
              "Browsers send the host in lower case, " + OriginFlaw.NEVER_MATCHES,
              "Write the host in lower case.",
              List.of(text));
        }
      } else if (!Ascii.isLabelCharacter(c) && c != '.') {
        return OriginFlaw.of(
            Rule.CORS108,
            "a host cannot contain " + Quote.literal(String.valueOf(c)),
            parts.hostStart() + i,
            parts.hostStart() + i + 1,
            "A host that browsers send consists of letters, digits, -, _ and dots, "
                + OriginFlaw.NEVER_MATCHES,
            "Write the host as the browser shows it in location.origin.");
      }
    }
    return Optional.empty();
  }

  private Optional<OriginFlaw> labelFlaw(String host) {
    int from = parts.isWildcard() ? WILDCARD_AND_A_LABEL : 0;
    int end = Math.max(from, host.endsWith(".") ? host.length() - 1 : host.length());
    int label = from;
    for (int i = from; i <= end; i++) {
      if (i < end && host.charAt(i) != '.') {
        continue;
      }
      if (i == label) {
        return OriginFlaw.of(
            Rule.CORS108,
            "a label of the host is empty",
            parts.hostStart() + Math.max(0, i - 1),
            Math.min(parts.hostStart() + i + 1, parts.hostEnd()),
            "DNS does not allow an empty label between two dots.",
            "Write the host without the extra dot.",
            host.matches("[.]*")
                ? List.of()
                : List.of(
                    parts.withHost(parts.host().replaceAll("\\.+", ".").replaceFirst("^\\.", ""))));
      }
      if (i - label > OriginGrammar.MAX_LABEL) {
        return OriginFlaw.of(
            Rule.CORS108,
            "a label of a host has at most 63 characters",
            parts.hostStart() + label,
            parts.hostStart() + i,
            "DNS does not allow longer labels, so no page has this origin.",
            "Write the host as the browser shows it in location.origin.");
      }
      label = i + 1;
    }
    if (end > OriginGrammar.MAX_NAME) {
      return OriginFlaw.of(
          Rule.CORS108,
          "a host name has at most 253 characters",
          parts.hostStart(),
          parts.hostEnd(),
          "DNS does not allow longer names, so no page has this origin.",
          "Write the host as the browser shows it in location.origin.");
    }
    return Optional.empty();
  }

  /** What only hosts of http and https have: IP addresses and international names. */
  private Optional<OriginFlaw> webHostFlaw() {
    String name = parts.hasStarInLabel() ? parts.base() : parts.name();
    if (IpAddress.endsInNumber(name)) {
      return ipv4Flaw(name);
    }
    if (!Idna.isUnchanged(name)) {
      return OriginFlaw.of(
          Rule.CORS108,
          "this xn-- name is not valid",
          parts.hostStart(),
          parts.hostEnd(),
          "It does not decode to an international name. Browsers differ: some refuse to"
              + " load a page from it, so the policy would differ between users.",
          "Write the host as the browser shows it in location.origin.");
    }
    return Optional.empty();
  }

  private Optional<OriginFlaw> ipv4Flaw(String name) {
    if (parts.isWildcard()) {
      return OriginFlaw.of(
          Rule.CORS110,
          "\"*\" cannot precede an IP address",
          parts.hostStart(),
          parts.hostStart() + 1,
          "An IP address has no subdomains.",
          "List the addresses.");
    }
    Optional<String> canonical = IpAddress.canonicalV4(name);
    if (canonical.filter(name::equals).isPresent()) {
      return Optional.empty();
    }
    return OriginFlaw.of(
        Rule.CORS109,
        canonical.isPresent()
            ? "browsers write this IP address in another form"
            : "this is not an IPv4 address",
        parts.hostStart(),
        parts.hostEnd(),
        "A host whose last label is a number is an IPv4 address to a browser, which sends it as"
            + " four decimal numbers, "
            + OriginFlaw.NEVER_MATCHES,
        "Write the address in that form.",
        canonical.map(a -> List.of(parts.withHost(a))).orElse(List.of()));
  }
}
