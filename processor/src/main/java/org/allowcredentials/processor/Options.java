package org.allowcredentials.processor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.allowcredentials.config.PublicSuffixFile;
import org.allowcredentials.finding.Finding;
import org.allowcredentials.finding.Rule;
import org.allowcredentials.finding.RuleClass;
import org.allowcredentials.origin.PublicSuffixes;
import org.allowcredentials.policy.PolicyRules;
import org.allowcredentials.text.Quote;

/**
 * What {@code -Acors.*} says. No option reaches a forbidden or a guarded rule.
 *
 * @param verbose whether notes are shown
 * @param warnings how warnings are shown where no severity names the rule
 * @param severities how findings of single rules are shown
 * @param suffixes gives the list of public suffixes
 * @param ownSuffixes whether that is another one than the processor carries
 */
record Options(
    boolean verbose,
    Severity warnings,
    Map<Rule, Severity> severities,
    Supplier<PublicSuffixes> suffixes,
    boolean ownSuffixes) {

  static final String SEVERITY = "cors.severity";
  static final String WARNINGS = "cors.warnings";
  static final String VERBOSE = "cors.verbose";

  /** Names a newer list of public suffixes, in the format of publicsuffix.org. */
  static final String PUBLIC_SUFFIXES = "cors.publicSuffixes";

  /** The options; javac warns of each that no processor names here. */
  static final Set<String> NAMES = Set.of(SEVERITY, WARNINGS, VERBOSE, PUBLIC_SUFFIXES);

  private static final String PREFIX = "cors.";
  private static final String EXAMPLE = "-Acors.severity=CORS114:off,CORS210:error";
  private static final String LEVELS = "off, note, warn and error";

  /** Takes a copy of the map. */
  Options {
    severities = Map.copyOf(severities);
  }

  /** The options, as far as they can be used, and what is wrong with the rest. */
  record Reading(Options options, List<Finding> problems) {}

  /** Reads the options of a compilation; those of other processors are left alone. */
  static Reading read(Map<String, String> given) {
    List<Finding> problems = new ArrayList<>();
    Map<String, String> values = new TreeMap<>();
    given.forEach((name, value) -> values.put(name, value == null ? "" : value));
    values.keySet().stream()
        .filter(name -> name.startsWith(PREFIX) && !NAMES.contains(name))
        .map(Options::unknown)
        .forEach(problems::add);
    boolean verbose = verbose(values, problems);
    Severity warnings = warnings(values, problems);
    Map<Rule, Severity> severities = severities(values, problems);
    Supplier<PublicSuffixes> suffixes = suffixes(values, problems);
    return new Reading(
        new Options(verbose, warnings, severities, suffixes, values.containsKey(PUBLIC_SUFFIXES)),
        List.copyOf(problems));
  }

  /** Returns the same options for what was compiled before: only errors are shown. */
  Options errorsOnly() {
    return new Options(false, Severity.OFF, Map.of(), suffixes, ownSuffixes);
  }

  /** Returns by which rules policies are let pass, as the run time asks for it. */
  Optional<String> proof() {
    return ownSuffixes ? Optional.empty() : Optional.of(PolicyRules.proof());
  }

  /** Returns how findings of a rule are shown. */
  Severity severity(Rule rule) {
    RuleClass ruleClass = rule.ruleClass();
    if (ruleClass.isError()) {
      return Severity.ERROR;
    }
    Severity unnamed =
        ruleClass == RuleClass.WARNING ? warnings : verbose ? Severity.NOTE : Severity.OFF;
    return Optional.ofNullable(severities.get(rule)).orElse(unnamed);
  }

  private static Finding unknown(String name) {
    return Finding.of(
        Rule.CORS904,
        "there is no option -A" + name,
        "The options are "
            + NAMES.stream().sorted().map(each -> "-A" + each).collect(Collectors.joining(", "))
            + ".",
        "Correct the name, or remove the option.");
  }

  private static boolean verbose(Map<String, String> values, List<Finding> problems) {
    String value = values.getOrDefault(VERBOSE, "false");
    if (!Set.of("", "true", "false").contains(value)) {
      problems.add(wrong(VERBOSE, value, "It must be true or false.", "-Acors.verbose=true"));
    }
    return value.isEmpty() || value.equals("true");
  }

  private static Severity warnings(Map<String, String> values, List<Finding> problems) {
    String value = values.getOrDefault(WARNINGS, "warn");
    Optional<Severity> severity = level(value).filter(level -> level != Severity.NOTE);
    if (severity.isEmpty()) {
      problems.add(
          wrong(WARNINGS, value, "It must be off, warn or" + " error.", "-Acors.warnings=error"));
    }
    return severity.orElse(Severity.WARN);
  }

  private static Supplier<PublicSuffixes> suffixes(
      Map<String, String> values, List<Finding> problems) {
    String file = values.get(PUBLIC_SUFFIXES);
    if (file == null) {
      return PublicSuffixes::bundled;
    }
    try {
      PublicSuffixes list = PublicSuffixFile.read(file);
      return () -> list;
    } catch (PublicSuffixFile.UnusableException e) {
      problems.add(
          Finding.of(
              Rule.CORS904,
              "-A" + PUBLIC_SUFFIXES + " names a file that cannot be used",
              e.why(),
              e.remedy()));
      return PublicSuffixes::bundled;
    }
  }

  private static Map<Rule, Severity> severities(
      Map<String, String> values, List<Finding> problems) {
    Map<Rule, Severity> severities = new EnumMap<>(Rule.class);
    String value = values.get(SEVERITY);
    if (value == null) {
      return severities;
    }
    for (String item : value.split(",", -1)) {
      String[] parts = item.strip().split(":", -1);
      Optional<Rule> rule = rule(parts[0].strip());
      Optional<Severity> level =
          parts.length == 2 ? level(parts[1].strip()) : Optional.<Severity>empty();
      if (rule.isEmpty() || level.isEmpty()) {
        problems.add(malformed(item.strip(), rule, parts));
      } else if (rule.get().ruleClass().isError()) {
        problems.add(outOfReach(rule.get()));
      } else if (severities.put(rule.get(), level.get()) != null) {
        problems.add(
            wrong(SEVERITY, item.strip(), rule.get() + " is already in the list.", EXAMPLE));
      }
    }
    return severities;
  }

  private static Finding malformed(String item, Optional<Rule> rule, String[] parts) {
    if (parts.length != 2) {
      return wrong(SEVERITY, item, "It must be a list of code:level.", EXAMPLE);
    }
    return rule.isEmpty()
        ? wrong(SEVERITY, item, "There is no rule with this code.", EXAMPLE)
        : wrong(SEVERITY, item, "The levels are " + LEVELS + ".", EXAMPLE);
  }

  private static Finding outOfReach(Rule rule) {
    return Finding.of(
        Rule.CORS904,
        "no option changes " + rule,
        rule.ruleClass() == RuleClass.GUARDED
            ? "It is guarded: only dangerousOrigins allows it, per origin and with a reason."
            : "It is forbidden: such a policy is dangerous, or can never work.",
        "Remove " + rule + " from -A" + SEVERITY + "; see " + rule.page() + ".");
  }

  private static Finding wrong(String option, String value, String rule, String example) {
    return Finding.of(
        Rule.CORS904,
        "unknown value " + Quote.literal(value) + " of the option -A" + option,
        rule,
        "For example: " + example + ".");
  }

  private static Optional<Rule> rule(String code) {
    return Arrays.stream(Rule.values()).filter(rule -> rule.name().equals(code)).findFirst();
  }

  private static Optional<Severity> level(String name) {
    return Stream.of(Severity.values())
        .filter(level -> level.name().toLowerCase(Locale.ROOT).equals(name))
        .findFirst();
  }
}
