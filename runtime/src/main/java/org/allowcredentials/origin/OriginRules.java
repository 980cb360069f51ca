package org.allowcredentials.origin;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.allowcredentials.finding.Finding;
import org.allowcredentials.finding.Rule;
import org.allowcredentials.table.Place;
import org.allowcredentials.table.PolicyDraft;
import org.allowcredentials.text.Quote;
import org.allowcredentials.text.Reason;

/** The rules for the origins of one policy: {@code origins} and {@code dangerousOrigins}. */
public final class OriginRules {

  private final PolicyDraft draft;
  private final OriginDangers dangers;
  private final boolean advise;
  private final List<Finding> findings = new ArrayList<>();
  private final Map<OriginPattern, PolicyDraft.Value> patterns = new LinkedHashMap<>();
  private boolean everyone;

  private OriginRules(PolicyDraft draft, Supplier<PublicSuffixes> suffixes, boolean advise) {
    this.draft = draft;
    this.dangers = new OriginDangers(suffixes);
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
    rules.coveredByStarInLabel();
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
              (draft.credentials()
                      ? "Write origins = \"https://app.example.com\""
                      : "Write @AllowOrigins(\"https://app.example.com\")")
                  + " with your own origin, or remove the annotation; if a policy is inherited,"
                  + " @SameOriginOnly replaces it.",
              List.of()));
    }
    Map<String, Place> seen = new HashMap<>();
    draft.origins().forEach(origin -> listed(origin, seen));
    covered();
  }

  private void listed(PolicyDraft.Value origin, Map<String, Place> seen) {
    Place first = seen.putIfAbsent(origin.value(), origin.place());
    if (first != null) {
      findings.add(duplicate(origin, first));
    } else if (OriginGrammar.placeholderKey(origin.value()).isPresent()) {
      defaults(origin, each -> listed(each, seen));
    } else {
      origin(origin);
    }
  }

  /** Judges the default of a placeholder, each origin of it as if it stood alone. */
  private void defaults(PolicyDraft.Value placeholder, Consumer<PolicyDraft.Value> rules) {
    for (DefaultOrigin each : DefaultOrigin.of(placeholder)) {
      int before = findings.size();
      rules.accept(each.value());
      findings.subList(before, findings.size()).replaceAll(each::inPlaceholder);
    }
  }

  private void origin(PolicyDraft.Value written) {
    OriginGrammar.Reading reading = OriginGrammar.read(written.value());
    if (reading instanceof OriginGrammar.Wrong) {
      findings.add(wrong(written));
    } else if (reading instanceof OriginGrammar.Everyone) {
      everyone = true;
      if (draft.credentials()) {
        findings.add(everyoneWithCredentials(written));
      }
    } else if (reading instanceof OriginGrammar.Origins origins) {
      patterns.put(origins.pattern(), written);
      trailingDot(written, origins.pattern());
      if (!draft.credentials() && origins.pattern().hasStarInLabel()) {
        findings.add(finding(written, HostDiagnosis.misplacedStar(written.value())));
      }
      if (advise) {
        dangers.publicSuffix(written, origins.pattern()).ifPresent(findings::add);
      }
      if (draft.credentials()) {
        findings.addAll(guarded(written, origins.pattern()));
        dangers.loopback(written, origins.pattern()).ifPresent(findings::add);
      }
    }
  }

  /** The guarded rules; one that the code acknowledges for the origins of a key is a warning. */
  private List<Finding> guarded(PolicyDraft.Value written, OriginPattern pattern) {
    List<Finding> found = dangers.of(written, pattern);
    boolean local =
        found.size() == 1 && found.get(0).rule() == Rule.CORS007 && LocalHost.isPlain(pattern);
    return local
        ? acknowledgement(written)
            .map(said -> List.of(acknowledged(written, found.get(0), said)))
            .orElse(found)
        : found;
  }

  /** Returns the entry that acknowledges the key whose list has an origin, if there is one. */
  private Optional<PolicyDraft.Dangerous> acknowledgement(PolicyDraft.Value written) {
    return written.place() instanceof Place.Setting setting
        ? draft.dangerousOrigins().stream()
            .filter(said ->
                OriginGrammar.placeholderKey(said.origin().value())
                    .filter(setting.key()::equals)
                    .isPresent())
            .findFirst()
        : Optional.empty();
  }

  private static Finding acknowledged(
      PolicyDraft.Value written, Finding danger, PolicyDraft.Dangerous said) {
    return new Finding(
        Rule.CORS405,
        written.place(),
        danger.summary() + ", which the code acknowledges for this setting",
        danger.quote(),
        "The reason that the code gives is "
            + Quote.literal(said.reason().value())
            + ". Whoever is in the same network can impersonate this origin, and then read and do"
            + " whatever the user may.",
        "Where the reason does not hold, as in production, remove the origin from the setting.",
        List.of());
  }

  private Finding wrong(PolicyDraft.Value written) {
    return finding(written, OriginDiagnosis.of(written.value()).orElseThrow());
  }

  private Finding finding(PolicyDraft.Value written, OriginFlaw flaw) {
    List<String> replacements = acceptable(written.place(), OriginRepair.replacements(flaw));
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
    if (replacements.stream().anyMatch(OriginRules::hasDefault)) {
      return List.of();
    }
    List<String> accepted = new ArrayList<>();
    for (String replacement : replacements) {
      OriginGrammar.Reading reading = OriginGrammar.read(replacement);
      if (reading instanceof OriginGrammar.Origins origins && draft.credentials()) {
        PolicyDraft.Value written = new PolicyDraft.Value(replacement, Place.attribute("origins"));
        List<Finding> guarded = dangers.of(written, origins.pattern());
        if (!guarded.isEmpty()) {
          guarded.forEach(danger -> accepted.addAll(danger.replacements()));
          continue;
        }
      } else if (reading instanceof OriginGrammar.Everyone && draft.credentials()) {
        continue;
      } else if (reading instanceof OriginGrammar.Origins origins
          && origins.pattern().hasStarInLabel()) {
        continue;
      }
      accepted.add(replacement);
    }
    return accepted.size() == replacements.size() ? accepted : List.of();
  }

  /** What only the rules for its origins can judge. */
  private static boolean hasDefault(String written) {
    return OriginGrammar.placeholderDefault(written).isPresent();
  }

  private boolean isDangerous(String origin) {
    PolicyDraft.Value written = new PolicyDraft.Value(origin, Place.attribute("dangerousOrigins"));
    return OriginGrammar.pattern(origin)
        .filter(pattern -> !dangers.of(written, pattern).isEmpty())
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

  /** CORS115; runs once the whole list is read. */
  private void covered() {
    if (everyone && !draft.credentials()) {
      draft.origins().stream()
          .filter(origin -> origin.value().equals("*") && !patterns.isEmpty())
          .findFirst()
          .ifPresent(star -> findings.add(everyoneInList(star)));
      return;
    }
    if (patterns.keySet().stream().allMatch(OriginPattern::isExact)) {
      return; // As in the long lists of tenants, where looking would take most of the time.
    }
    for (Map.Entry<OriginPattern, PolicyDraft.Value> entry : patterns.entrySet()) {
      entry
          .getKey()
          .wider()
          .filter(patterns::containsKey)
          .findFirst()
          .ifPresent(wider -> findings.add(covered(entry.getValue(), wider.toString())));
    }
  }

  /** The star is the surprise, so it is what the message points at. */
  private Finding everyoneInList(PolicyDraft.Value star) {
    String first = Quote.literal(patterns.values().iterator().next().value());
    int more = patterns.size() - 1;
    return new Finding(
        Rule.CORS115,
        star.place(),
        "\"*\" makes the rest of the list void",
        Optional.of(new Quote(star.value(), 0, 1)),
        "It allows every origin, so "
            + first
            + (more > 0 ? " and " + more + " more" : "")
            + (more > 0 ? " restrict nothing." : " restricts nothing."),
        "Remove \"*\" if only the listed origins may read this; else remove the other entries.",
        List.of());
  }

  /**
   * CORS115, for what an entry with a star inside a label has to do with: only {@code
   * dangerousOrigins} has them, so this runs once both lists are read.
   */
  private void coveredByStarInLabel() {
    List<OriginPattern> starred =
        patterns.keySet().stream().filter(OriginPattern::hasStarInLabel).toList();
    if (starred.isEmpty() || !draft.credentials()) {
      return;
    }
    patterns.forEach((pattern, written) -> {
      Stream<OriginPattern> wider =
          pattern.hasStarInLabel()
              ? pattern.wider().filter(patterns::containsKey)
              : starred.stream()
                  .filter(each -> pattern.isExact() && each.matches(pattern.toString()));
      wider.findFirst().ifPresent(other -> findings.add(covered(written, other.toString())));
    });
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
    if (OriginGrammar.placeholderKey(origin.value()).isPresent()) {
      defaults(origin, each -> dangerousOrigin(each, listed));
      return;
    }
    Place other = listed.put(origin.value(), origin.place());
    if (other != null) {
      findings.add(twice(origin, other));
      return;
    }
    OriginGrammar.Reading reading = OriginGrammar.read(origin.value());
    if (reading instanceof OriginGrammar.Wrong) {
      findings.add(wrong(origin));
    } else if (reading instanceof OriginGrammar.Everyone) {
      findings.add(everyoneWithCredentials(origin));
    } else if (reading instanceof OriginGrammar.Origins origins) {
      patterns.put(origins.pattern(), origin);
      trailingDot(origin, origins.pattern());
      if (advise) {
        dangers.publicSuffix(origin, origins.pattern()).ifPresent(findings::add);
      }
      if (dangers.of(origin, origins.pattern()).isEmpty()) {
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
