package org.allowcredentials.origin;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.allowcredentials.finding.Finding;
import org.allowcredentials.finding.Rule;
import org.allowcredentials.origin.PublicSuffixes.Section;
import org.allowcredentials.origin.PublicSuffixes.Suffix;
import org.allowcredentials.table.Place;
import org.allowcredentials.table.PolicyDraft;
import org.allowcredentials.text.Quote;

/**
 * Who else may answer for an origin: the network, the owners of the names below a public suffix,
 * the other programs of a machine.
 *
 * @param suffixes gives the list of public suffixes; not asked where no origin needs it
 */
record OriginDangers(Supplier<PublicSuffixes> suffixes) {

  /** The guarded rules: what only {@code dangerousOrigins} allows. */
  List<Finding> of(PolicyDraft.Value written, OriginPattern pattern) {
    boolean starred = pattern.subdomains() || pattern.hasStarInLabel();
    if (pattern.scheme().equals("https") && !starred) {
      return List.of(); // As nearly all are.
    }
    return Stream.of(
            unprotected(written, pattern),
            publicSubdomains(written, pattern),
            partOfLabel(written, pattern))
        .flatMap(Optional::stream)
        .toList();
  }

  /** CORS007. */
  private Optional<Finding> unprotected(PolicyDraft.Value written, OriginPattern pattern) {
    if (pattern.scheme().equals("https")
        || Schemes.isExtension(pattern.scheme())
        || isLoopback(pattern)) {
      return Optional.empty();
    }
    boolean http = pattern.scheme().equals("http");
    int schemeEnd = pattern.scheme().length();
    return Optional.of(
        new Finding(
            Rule.CORS007,
            written.place(),
            http ? "plain http with credentials" : "an unprotected scheme with credentials",
            Optional.of(new Quote(written.value(), 0, schemeEnd)),
            http
                ? "An attacker on the user's network (such as a public Wi-Fi) can impersonate"
                    + " this origin, and then read and do whatever the user may."
                : "Nothing authenticates an origin with this scheme; any application on the"
                    + " user's device may claim it.",
            "If you accept the risk, " + acknowledgement(written),
            http ? secured(written, pattern) : List.of()));
  }

  private static String acknowledgement(PolicyDraft.Value written) {
    return "declare it where reviewers see it: dangerousOrigins = @DangerousOrigin(value"
        + " = "
        + Quote.literal(written.value())
        + ", reason = \"...\").";
  }

  private List<String> secured(PolicyDraft.Value written, OriginPattern pattern) {
    int port = pattern.port() == 443 ? -1 : pattern.port();
    OriginPattern secured = new OriginPattern("https", pattern.host(), pattern.subdomains(), port);
    boolean stillGuarded =
        publicSubdomains(written, pattern).isPresent() || pattern.hasStarInLabel();
    return stillGuarded ? List.of() : List.of(secured.toString());
  }

  /** CORS008. */
  private Optional<Finding> publicSubdomains(PolicyDraft.Value written, OriginPattern pattern) {
    if (!pattern.subdomains() || !Schemes.isWeb(pattern.scheme()) || isLoopback(pattern)) {
      return Optional.empty();
    }
    PublicSuffixes list = suffixes.get();
    String name = nameOf(pattern);
    Optional<Suffix> listed = list.suffix(name).filter(OriginDangers::isListed);
    String quoted = Quote.literal(name);
    if (listed.isPresent()) {
      return Optional.of(
          publicSubdomains(
              written,
              pattern,
              "subdomains of the public suffix " + quoted + " with credentials",
              "Names below it have different owners (" + source(listed.get(), list) + "): any",
              "Use your own domain, such as " + ownDomain(pattern) + "."));
    }
    Optional<Suffix> below = list.suffixBelow(name);
    if (below.isPresent()) {
      return Optional.of(
          publicSubdomains(
              written,
              pattern,
              "subdomains of " + quoted + ", including public suffixes, with credentials",
              "Names below "
                  + Quote.literal(below.get().name())
                  + ", for example, have different owners ("
                  + source(below.get(), list)
                  + "): any",
              "List each origin, or use your own domain."));
    }
    return list.suffix(name)
        .map(unlisted ->
            publicSubdomains(
                written,
                pattern,
                "subdomains of the top-level name " + quoted + " with credentials",
                "It is not in "
                    + list
                    + " and so counts as a public suffix: nothing guarantees that all names below it"
                    + " have one owner. Any",
                "Use your own domain, such as " + ownDomain(pattern) + "."));
  }

  private static Finding publicSubdomains(
      PolicyDraft.Value written, OriginPattern pattern, String summary, String why, String remedy) {
    return new Finding(
        Rule.CORS008,
        written.place(),
        summary,
        Optional.of(hostOf(written, pattern)),
        why + " of their pages could read and do whatever the user may.",
        remedy + " If you accept the risk, " + acknowledgement(written),
        List.of());
  }

  /** CORS013. */
  private Optional<Finding> partOfLabel(PolicyDraft.Value written, OriginPattern pattern) {
    if (!pattern.hasStarInLabel()) {
      return Optional.empty();
    }
    String name = nameOf(pattern);
    String base = name.substring(name.indexOf('.') + 1);
    PublicSuffixes list = suffixes.get();
    Optional<Suffix> shared = list.suffix(base).filter(OriginDangers::isListed);
    int star = written.value().indexOf('*');
    return Optional.of(
        new Finding(
            Rule.CORS013,
            written.place(),
            Rule.CORS013.headline(),
            Optional.of(new Quote(written.value(), star, star + 1)),
            shared
                .map(suffix ->
                    "Names below "
                        + Quote.literal(base)
                        + " have different owners ("
                        + source(suffix, list)
                        + "): anyone who gets a name that fits could read and do whatever the user"
                        + " may.")
                .orElseGet(() ->
                    "Whoever may create a name below "
                        + Quote.literal(base)
                        + " that fits could read and do whatever the user may."),
            "List the origins, or use a domain of your own, such as"
                + " \"https://*.preview.example.com\". If you accept the risk, "
                + acknowledgement(written),
            List.of()));
  }

  /** CORS012. */
  Optional<Finding> loopback(PolicyDraft.Value written, OriginPattern pattern) {
    boolean served = Schemes.isWeb(pattern.scheme()); // No program can serve capacitor://localhost.
    if (!served || !(written.place() instanceof Place.Attribute) || !isLoopback(pattern)) {
      return Optional.empty();
    }
    return Optional.of(
        new Finding(
            Rule.CORS012,
            written.place(),
            "any program that listens on the user's machine can serve this origin",
            Optional.of(new Quote(written.value(), 0, written.value().length())),
            "A loopback origin is for development; compiled in, it is also allowed in"
                + " production.",
            "Move it into the configuration, for example as \"${cors.origins}\".",
            List.of()));
  }

  /** CORS010. */
  Optional<Finding> publicSuffix(PolicyDraft.Value written, OriginPattern pattern) {
    if (pattern.subdomains() || pattern.hasStarInLabel() || !Schemes.isWeb(pattern.scheme())) {
      return Optional.empty();
    }
    PublicSuffixes list = suffixes.get();
    return list.suffix(nameOf(pattern))
        .filter(OriginDangers::isListed)
        .map(suffix ->
            new Finding(
                Rule.CORS010,
                written.place(),
                "the host is a public suffix",
                Optional.of(hostOf(written, pattern)),
                "Sites are below "
                    + Quote.literal(suffix.name())
                    + ", hardly ever at it ("
                    + source(suffix, list)
                    + ").",
                "Write the origin of your own site, such as "
                    + ownDomain(pattern).replace("*.", "")
                    + ".",
                List.of()));
  }

  private static boolean isListed(Suffix suffix) {
    return suffix.section() != Section.UNLISTED;
  }

  private static String source(Suffix suffix, PublicSuffixes list) {
    return "rule "
        + suffix.rule()
        + " in the "
        + (suffix.section() == Section.ICANN ? "ICANN" : "private")
        + " section of "
        + list;
  }

  private static String ownDomain(OriginPattern pattern) {
    return Quote.literal(
        new OriginPattern("https", "example." + nameOf(pattern), true, -1).toString());
  }

  /** Returns the host as the list of public suffixes has it. */
  private static String nameOf(OriginPattern pattern) {
    String host = pattern.host();
    return host.endsWith(".") ? host.substring(0, host.length() - 1) : host;
  }

  private static Quote hostOf(PolicyDraft.Value written, OriginPattern pattern) {
    int start = pattern.scheme().length() + "://".length();
    int length = pattern.host().length() + (pattern.subdomains() ? "*.".length() : 0);
    return new Quote(written.value(), start, start + length);
  }

  private static boolean isLoopback(OriginPattern pattern) {
    String name = nameOf(pattern);
    return name.equals("localhost")
        || name.endsWith(".localhost")
        || (!pattern.subdomains() && IpAddress.isLoopback(pattern.host()));
  }
}
