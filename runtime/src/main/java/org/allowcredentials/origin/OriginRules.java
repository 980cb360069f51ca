package org.allowcredentials.origin;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
import org.allowcredentials.text.Reason;

/** The rules for the origins of one policy: {@code origins} and {@code dangerousOrigins}. */
public final class OriginRules {

  private final PolicyDraft draft;
  private final Supplier<PublicSuffixes> suffixes;
  private final boolean advise;
  private final List<Finding> findings = new ArrayList<>();
  private final Map<OriginPattern, PolicyDraft.Value> patterns = new LinkedHashMap<>();
  private boolean everyone;

  private OriginRules(PolicyDraft draft, Supplier<PublicSuffixes> suffixes, boolean advise) {
    this.draft = draft;
    this.suffixes = suffixes;
    this.advise = advise;
  }

  /**
   * What the rules say.
   *
   * @param patterns the origins that are allowed, as far as they can be read
   * @param everyone whether every origin is allowed
   * @param findings what is wrong, in no particular order
   */
  public record Result(List<OriginPattern> patterns, boolean everyone, List<Finding> findings) {}

  /**
   * Applies the rules to a draft.
   *
   * @param advise whether warnings are worth loading the list of public suffixes
   */
  public static Result check(PolicyDraft draft, Supplier<PublicSuffixes> suffixes, boolean advise) {
    OriginRules rules = new OriginRules(draft, suffixes, advise);
    rules.origins();
    rules.dangerousOrigins();
    return new Result(
        List.copyOf(rules.patterns.keySet()), rules.everyone, List.copyOf(rules.findings));
  }

  private void origins() {
    if (draft.origins().isEmpty() && draft.dangerousOrigins().isEmpty()) {
      findings.add(
          new Finding(
              Rule.CORS005,
              Place.attribute(draft.credentials() ? "origins" : "value"),
              "no origin is allowed",
              Optional.empty(),
              "A policy without an origin only looks as if it allowed something.",
              "Add an origin, such as \"https://app.example.com\", or remove the annotation; if a"
                  + " policy is inherited, @SameOriginOnly replaces it.",
              List.of()));
    }
    Map<String, Place> seen = new HashMap<>();
    for (PolicyDraft.Value origin : draft.origins()) {
      Place first = seen.putIfAbsent(origin.value(), origin.place());
      if (first != null) {
        findings.add(duplicate(origin, first));
      } else {
        origin(origin);
      }
    }
    covered();
  }

  private void origin(PolicyDraft.Value written) {
    OriginGrammar.Reading reading = OriginGrammar.read(written.value());
    if (reading instanceof OriginGrammar.Wrong wrong) {
      findings.add(finding(written, wrong.flaw()));
    } else if (reading instanceof OriginGrammar.Everyone) {
      everyone = true;
      if (draft.credentials()) {
        findings.add(everyoneWithCredentials(written));
      }
    } else if (reading instanceof OriginGrammar.Origins origins) {
      patterns.put(origins.pattern(), written);
      trailingDot(written, origins.pattern());
      publicSuffix(written, origins.pattern());
      if (draft.credentials()) {
        findings.addAll(dangers(written, origins.pattern()));
        loopback(written, origins.pattern());
      }
    }
  }

  private Finding finding(PolicyDraft.Value written, OriginGrammar.Flaw flaw) {
    List<String> replacements = acceptable(written.place(), OriginGrammar.replacements(flaw));
    return new Finding(
        flaw.rule(),
        written.place(),
        flaw.summary(),
        Optional.of(new Quote(written.value(), flaw.start(), flaw.end())),
        flaw.why(),
        replacements.isEmpty() ? flaw.remedy() : "",
        replacements);
  }

  /** Keeps replacements only if the rules accept each of them there, with https where needed. */
  private List<String> acceptable(Place place, List<String> replacements) {
    if (place instanceof Place.Attribute attribute && attribute.name().equals("dangerousOrigins")) {
      return replacements.stream().allMatch(this::isDangerous) ? replacements : List.of();
    }
    if (place instanceof Place.Setting
        && replacements.stream().anyMatch(each -> OriginGrammar.placeholderKey(each).isPresent())) {
      return List.of();
    }
    List<String> accepted = new ArrayList<>();
    for (String replacement : replacements) {
      OriginGrammar.Reading reading = OriginGrammar.read(replacement);
      if (reading instanceof OriginGrammar.Origins origins && draft.credentials()) {
        PolicyDraft.Value written = new PolicyDraft.Value(replacement, Place.attribute("origins"));
        List<Finding> dangers = dangers(written, origins.pattern());
        if (!dangers.isEmpty()) {
          dangers.forEach(danger -> accepted.addAll(danger.replacements()));
          continue;
        }
      } else if (reading instanceof OriginGrammar.Everyone && draft.credentials()) {
        continue;
      }
      accepted.add(replacement);
    }
    return accepted.size() == replacements.size() ? accepted : List.of();
  }

  private boolean isDangerous(String origin) {
    PolicyDraft.Value written = new PolicyDraft.Value(origin, Place.attribute("dangerousOrigins"));
    return OriginGrammar.pattern(origin)
        .filter(pattern -> !dangers(written, pattern).isEmpty())
        .isPresent();
  }

  private static Finding everyoneWithCredentials(PolicyDraft.Value written) {
    return new Finding(
        Rule.CORS001,
        written.place(),
        "\"*\" cannot be allowed together with credentials",
        Optional.of(new Quote(written.value(), 0, 1)),
        "Every site could read and do whatever the signed-in user may; browsers refuse the"
            + " combination, so no request would work.",
        "List the origins that need it, such as \"https://app.example.com\"; if anyone may read"
            + " this without credentials, write @AllowOrigins(\"*\").",
        List.of());
  }

  private static Finding duplicate(PolicyDraft.Value written, Place first) {
    return new Finding(
        Rule.CORS114,
        written.place(),
        "this origin is already in the list",
        Optional.of(new Quote(written.value(), 0, written.value().length())),
        "It is the same as " + first.inWords() + ".",
        "Remove it.",
        List.of());
  }

  /** CORS011. */
  private void trailingDot(PolicyDraft.Value written, OriginPattern pattern) {
    if (!pattern.host().endsWith(".")) {
      return;
    }
    String host = pattern.host();
    int dot = written.value().indexOf(host) + host.length() - 1;
    String without = host.substring(0, host.length() - 1);
    OriginPattern plain =
        new OriginPattern(pattern.scheme(), without, pattern.subdomains(), pattern.port());
    findings.add(
        new Finding(
            Rule.CORS011,
            written.place(),
            "the host ends with a dot",
            Optional.of(new Quote(written.value(), dot, dot + 1)),
            "To a browser this is a different origin from the one without the dot, and hardly"
                + " anyone types it.",
            "If you mean both, list both.",
            acceptable(written.place(), List.of(plain.toString()))));
  }

  /** CORS012. */
  private void loopback(PolicyDraft.Value written, OriginPattern pattern) {
    if (isLoopback(pattern) && written.place() instanceof Place.Attribute) {
      findings.add(
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
  }

  /** CORS115; runs once the whole list is read. */
  private void covered() {
    for (Map.Entry<OriginPattern, PolicyDraft.Value> entry : patterns.entrySet()) {
      Optional<String> wider =
          everyone && !draft.credentials()
              ? Optional.of("*")
              : entry
                  .getKey()
                  .wider()
                  .filter(patterns::containsKey)
                  .map(OriginPattern::toString)
                  .findFirst();
      wider.ifPresent(other -> findings.add(covered(entry.getValue(), other)));
    }
  }

  private static Finding covered(PolicyDraft.Value written, String wider) {
    return new Finding(
        Rule.CORS115,
        written.place(),
        "another entry already covers this origin",
        Optional.of(new Quote(written.value(), 0, written.value().length())),
        Quote.literal(wider) + " in the same list also allows it.",
        "Remove it, or the wider entry.",
        List.of());
  }

  /** The guarded rules: what only {@code dangerousOrigins} allows. */
  private List<Finding> dangers(PolicyDraft.Value written, OriginPattern pattern) {
    return Stream.of(unprotected(written, pattern), publicSubdomains(written, pattern))
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
                ? "An attacker on the user's network (such as a public Wi-Fi) can impersonate this"
                    + " origin, and then read and do whatever the user may."
                : "Nothing authenticates an origin with this scheme; any application on the user's"
                    + " device may claim it.",
            "If you accept the risk, " + acknowledgement(written),
            http ? secured(written, pattern) : List.of()));
  }

  private static String acknowledgement(PolicyDraft.Value written) {
    return "declare it where reviewers see it: dangerousOrigins = @DangerousOrigin(value = "
        + Quote.literal(written.value())
        + ", reason = \"...\").";
  }

  private List<String> secured(PolicyDraft.Value written, OriginPattern pattern) {
    int port = pattern.port() == 443 ? -1 : pattern.port();
    OriginPattern secured = new OriginPattern("https", pattern.host(), pattern.subdomains(), port);
    return publicSubdomains(written, pattern).isPresent() ? List.of() : List.of(secured.toString());
  }

  /** CORS008. */
  private Optional<Finding> publicSubdomains(PolicyDraft.Value written, OriginPattern pattern) {
    if (!pattern.subdomains() || !Schemes.isWeb(pattern.scheme()) || isLoopback(pattern)) {
      return Optional.empty();
    }
    PublicSuffixes list = suffixes.get();
    String name = nameOf(pattern);
    Optional<Suffix> listed = list.suffix(name).filter(OriginRules::isListed);
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
                    + " and so counts as a public suffix: nothing guarantees that all names below"
                    + " it have one owner. Any",
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

  /** CORS010. */
  private void publicSuffix(PolicyDraft.Value written, OriginPattern pattern) {
    if (!advise || pattern.subdomains() || !Schemes.isWeb(pattern.scheme())) {
      return;
    }
    PublicSuffixes list = suffixes.get();
    list.suffix(nameOf(pattern))
        .filter(OriginRules::isListed)
        .ifPresent(suffix ->
            findings.add(
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
                    List.of())));
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

  private void dangerousOrigins() {
    Map<String, Place> listed = new HashMap<>();
    draft.origins().forEach(origin -> listed.put(origin.value(), origin.place()));
    for (PolicyDraft.Dangerous dangerous : draft.dangerousOrigins()) {
      dangerousOrigin(dangerous.origin(), listed);
      if (!Reason.isReadable(dangerous.reason().value())) {
        findings.add(noReason(dangerous));
      }
    }
  }

  private void dangerousOrigin(PolicyDraft.Value origin, Map<String, Place> listed) {
    Place other = listed.put(origin.value(), origin.place());
    if (other != null) {
      findings.add(twice(origin, other));
      return;
    }
    OriginGrammar.Reading reading = OriginGrammar.read(origin.value());
    if (reading instanceof OriginGrammar.Wrong wrong) {
      findings.add(finding(origin, wrong.flaw()));
    } else if (reading instanceof OriginGrammar.Everyone) {
      findings.add(everyoneWithCredentials(origin));
    } else if (reading instanceof OriginGrammar.Placeholder) {
      findings.add(placeholderHere(origin));
    } else if (reading instanceof OriginGrammar.Origins origins) {
      patterns.put(origins.pattern(), origin);
      trailingDot(origin, origins.pattern());
      publicSuffix(origin, origins.pattern());
      if (dangers(origin, origins.pattern()).isEmpty()) {
        findings.add(notDangerous(origin));
      }
    }
  }

  private static Finding noReason(PolicyDraft.Dangerous dangerous) {
    return new Finding(
        Rule.CORS314,
        dangerous.reason().place(),
        Rule.CORS314.headline(),
        quoted(dangerous.reason().value()),
        "Reviewers of "
            + Quote.literal(dangerous.origin().value())
            + " must be able to see why the risk is accepted.",
        "Write the reason into reason = \"...\", with letters or digits.",
        List.of());
  }

  /** A reason that seems to be there is shown with what it consists of. */
  private static Optional<Quote> quoted(String reason) {
    return reason.isEmpty() ? Optional.empty() : Optional.of(new Quote(reason, 0, reason.length()));
  }

  private static Finding twice(PolicyDraft.Value origin, Place other) {
    return new Finding(
        Rule.CORS308,
        origin.place(),
        "this origin is listed in " + other.inWords() + " as well",
        Optional.of(new Quote(origin.value(), 0, origin.value().length())),
        "Two entries for one origin hide which of them allows it.",
        "Keep one of them.",
        List.of());
  }

  private static Finding placeholderHere(PolicyDraft.Value origin) {
    return new Finding(
        Rule.CORS116,
        origin.place(),
        "a placeholder cannot be a dangerous origin",
        Optional.of(new Quote(origin.value(), 0, origin.value().length())),
        "The acknowledged danger must be visible in the code, not in a file that may change later.",
        "Write the origin itself.",
        List.of());
  }

  private static Finding notDangerous(PolicyDraft.Value origin) {
    return new Finding(
        Rule.CORS307,
        origin.place(),
        "this origin is not dangerous",
        Optional.of(new Quote(origin.value(), 0, origin.value().length())),
        "It hides the origins that really are dangerous.",
        "Move it to origins.",
        List.of());
  }
}
