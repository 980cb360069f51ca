package org.allowcredentials.origin;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.allowcredentials.text.Ascii;

/** Turns what was likely meant by a wrong string into origins that the grammar accepts. */
final class OriginRepair {

  private static final int MAX_REPAIRABLE = 1000;

  private OriginRepair() {}

  /**
   * Returns the strings to write instead of a wrong one: those that were most likely meant, in
   * lower case, without blanks, user, default port and path, the host as browsers write it. Either
   * each of them is accepted by the grammar, or there is none.
   */
  static List<String> replacements(OriginFlaw flaw) {
    List<String> accepted =
        flaw.candidates().stream().flatMap(text -> normalised(text).stream()).toList();
    return accepted.size() == flaw.candidates().size() ? accepted : List.of();
  }

  private static Optional<String> normalised(String text) {
    if (text.length() > MAX_REPAIRABLE) {
      return Optional.empty();
    }
    if (!(OriginGrammar.read(text) instanceof OriginGrammar.Wrong)) {
      return Optional.of(text);
    }
    int schemeEnd = text.indexOf("://");
    if (schemeEnd <= 0) {
      return Optional.empty();
    }
    String scheme = text.substring(0, schemeEnd).toLowerCase(Locale.ROOT);
    String rest = text.substring(schemeEnd + 3);
    String authority = rest.substring(0, OriginParts.firstOf(rest, "/?#\\", 0));
    authority = authority.substring(authority.lastIndexOf('@') + 1);
    int colon = authority.indexOf(':', Math.max(0, authority.lastIndexOf(']')));
    String host = colon < 0 ? authority : authority.substring(0, colon);
    String port = colon < 0 ? "" : authority.substring(colon);
    return normalisedHost(scheme, host)
        .map(name -> scheme + "://" + name + withoutDefault(port, scheme))
        .filter(origin -> OriginGrammar.pattern(origin).isPresent());
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
        Ascii.isAscii(written)
            ? Optional.of(written.toLowerCase(Locale.ROOT))
            : Idna.toAscii(written);
    return ascii
        .flatMap(
            name -> IpAddress.endsInNumber(name) ? IpAddress.canonicalV4(name) : Optional.of(name))
        .map(name -> (wildcard ? "*." : "") + name);
  }

  private static String withoutDefault(String port, String scheme) {
    return port.equals(":" + Schemes.defaultPort(scheme)) || port.equals(":") ? "" : port;
  }
}
