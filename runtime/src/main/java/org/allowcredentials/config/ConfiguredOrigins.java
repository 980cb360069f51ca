package org.allowcredentials.config;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.allowcredentials.finding.Finding;
import org.allowcredentials.finding.Rule;
import org.allowcredentials.origin.OriginGrammar;
import org.allowcredentials.origin.OtherPlaceholder;
import org.allowcredentials.origin.PublicSuffixes;
import org.allowcredentials.policy.PolicyRules;
import org.allowcredentials.policy.Verdict;
import org.allowcredentials.table.Place;
import org.allowcredentials.table.PolicyDraft;
import org.allowcredentials.text.Quote;

/** Puts configured lists of origins in the place of {@code "${key}"}. */
public final class ConfiguredOrigins {

  private static final String ESCAPED_COMMA = "\\,";

  private ConfiguredOrigins() {}

  /**
   * A draft without placeholders.
   *
   * @param draft the draft; each configured origin has its place in the configuration
   * @param findings settings that have no list, and items that cannot be an origin
   */
  public record Resolved(PolicyDraft draft, List<Finding> findings) {}

  /**
   * Returns the draft with the configured origins. They are not checked here: {@link
   * PolicyRules#verify} does that, as for those in the code. A placeholder that stands there twice
   * counts once; the compiler has warned of it. One with a default stays if its key is missing: to
   * the rules it is its default. The origins of a key that {@code dangerousOrigins} names are among
   * the others, and its entry says that it acknowledges them.
   *
   * @param draft the policy as written
   * @param settings gives the value of a key, each time the same
   * @return the draft without placeholders that have a value
   */
  public static Resolved resolve(PolicyDraft draft, Function<String, Setting> settings) {
    Resolution resolution = new Resolution(settings);
    draft.origins().forEach(resolution::origin);
    List<PolicyDraft.Dangerous> dangerous =
        draft.dangerousOrigins().stream().map(resolution::dangerous).toList();
    return new Resolved(
        new PolicyDraft(
            draft.credentials(),
            resolution.orNobody(draft),
            draft.allowedHeaders(),
            draft.exposedHeaders(),
            draft.maxAge(),
            dangerous),
        List.copyOf(resolution.findings));
  }

  /** What is known of one draft so far. */
  private static final class Resolution {
    private final Function<String, Setting> settings;
    private final List<PolicyDraft.Value> origins = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private final Set<String> keys = new HashSet<>();

    Resolution(Function<String, Setting> settings) {
      this.settings = settings;
    }

    void origin(PolicyDraft.Value written) {
      if (isOurs(written)) {
        origins.add(written);
      } else {
        take(written);
      }
    }

    /** The entry stays: it acknowledges the origins of its key. */
    PolicyDraft.Dangerous dangerous(PolicyDraft.Dangerous written) {
      if (isOurs(written.origin())) {
        return written;
      }
      take(written.origin());
      return new PolicyDraft.Dangerous(withoutDefault(written.origin()), written.reason());
    }

    /** Returns the origins; what may be missing is still there if nothing else is. */
    List<PolicyDraft.Value> orNobody(PolicyDraft draft) {
      return origins.isEmpty()
          ? draft.origins().stream()
              .filter(ConfiguredOrigins::mayBeMissing)
              .limit(1)
              .map(ConfiguredOrigins::withoutDefault)
              .toList()
          : origins;
    }

    /** Returns whether what is written stays as it is: an origin, or a default that counts. */
    private boolean isOurs(PolicyDraft.Value written) {
      Optional<String> key = OriginGrammar.placeholderKey(written.value());
      return key.isEmpty()
          || (mayBeMissing(written) && settings.apply(key.get()) instanceof Setting.Missing);
    }

    private void take(PolicyDraft.Value written) {
      String key = OriginGrammar.placeholderKey(written.value()).orElseThrow();
      Setting setting = settings.apply(key);
      boolean none = setting instanceof Setting.Value value && value.items().isEmpty();
      if (!(none && mayBeMissing(written)) && keys.add(key)) {
        add(written.place(), key, setting, origins, findings);
      }
    }
  }

  private static boolean mayBeMissing(PolicyDraft.Value written) {
    return OriginGrammar.placeholderDefault(written.value()).isPresent();
  }

  /** Returns a placeholder that has got its value, so that its default no longer counts. */
  private static PolicyDraft.Value withoutDefault(PolicyDraft.Value placeholder) {
    String key = OriginGrammar.placeholderKey(placeholder.value()).orElseThrow();
    return new PolicyDraft.Value("${" + key + ":}", placeholder.place());
  }

  /**
   * Returns a draft in which some keys may have empty lists.
   *
   * @param draft the policy as written
   * @param keys the keys
   * @return the same draft, with a colon behind each of the keys that had none
   */
  public static PolicyDraft mayBeEmpty(PolicyDraft draft, Set<String> keys) {
    UnaryOperator<PolicyDraft.Value> loosen =
        written ->
            OriginGrammar.placeholderKey(written.value()).filter(keys::contains).isPresent()
                    && !mayBeMissing(written)
                ? withoutDefault(written)
                : written;
    return new PolicyDraft(
        draft.credentials(),
        draft.origins().stream().map(loosen).toList(),
        draft.allowedHeaders(),
        draft.exposedHeaders(),
        draft.maxAge(),
        draft.dangerousOrigins().stream()
            .map(each -> new PolicyDraft.Dangerous(loosen.apply(each.origin()), each.reason()))
            .toList());
  }

  /**
   * Returns what the rules say once the settings are known.
   *
   * @param draft the policy as written
   * @param settings gives the value of a key
   * @param suffixes gives the list of public suffixes; not asked where no origin needs it
   * @return the verdict, with all errors, and with those warnings that the compiler could not know
   */
  public static Verdict verify(
      PolicyDraft draft, Function<String, Setting> settings, Supplier<PublicSuffixes> suffixes) {
    Resolved resolved = resolve(draft, settings);
    if (resolved.equals(new Resolved(draft, List.of()))) {
      return PolicyRules.enforce(draft, suffixes);
    }
    Verdict verdict = PolicyRules.verify(resolved.draft(), suffixes);
    Set<Finding> told = new HashSet<>(PolicyRules.verify(draft, suffixes).findings());
    List<Finding> findings = new ArrayList<>(resolved.findings());
    verdict.findings().stream()
        .filter(finding -> finding.rule().ruleClass().isError() || !told.contains(finding))
        .filter(finding -> finding.rule() != Rule.CORS005 || resolved.findings().isEmpty())
        .forEach(findings::add);
    if (!resolved.findings().isEmpty()) {
      findings.sort(Comparator.comparingLong(finding -> position(draft, finding.place())));
    }
    return verdict instanceof Verdict.Verified verified && resolved.findings().isEmpty()
        ? new Verdict.Verified(verified.policy(), List.copyOf(findings))
        : new Verdict.Refused(List.copyOf(findings));
  }

  /** Returns a number by which places are in the order of the draft, headers behind origins. */
  private static long position(PolicyDraft draft, Place place) {
    List<PolicyDraft.Value> written = new ArrayList<>(draft.origins());
    draft.dangerousOrigins().forEach(each -> written.add(each.origin()));
    for (int i = 0; i < written.size(); i++) {
      PolicyDraft.Value origin = written.get(i);
      long position = (long) i * (Setting.MAX_ITEMS + 1);
      if (origin.place().equals(place)) {
        return position;
      }
      if (place instanceof Place.Setting setting
          && OriginGrammar.placeholderKey(origin.value())
              .filter(setting.key()::equals)
              .isPresent()) {
        return position + setting.item();
      }
    }
    return Long.MAX_VALUE;
  }

  private static void add(
      Place place,
      String key,
      Setting setting,
      List<PolicyDraft.Value> origins,
      List<Finding> findings) {
    if (setting instanceof Setting.Missing missing) {
      findings.add(missing(place, key, missing));
    } else if (setting instanceof Setting.Unreadable unreadable) {
      findings.add(unreadable(place, key, unreadable));
    } else if (setting instanceof Setting.Value value && value.items().isEmpty()) {
      findings.add(empty(place, key, value));
    } else if (setting instanceof Setting.Value value) {
      Optional<Finding> otherSyntax = ListSyntax.check(key, value);
      otherSyntax.ifPresent(findings::add);
      for (int i = 0; i < value.items().size() && otherSyntax.isEmpty(); i++) {
        PolicyDraft.Value item =
            new PolicyDraft.Value(
                value.items().get(i), new Place.Setting(key, i + 1, value.source()));
        unusable(item).ifPresentOrElse(findings::add, () -> origins.add(item));
      }
    }
  }

  /** Returns what the rules for a single origin cannot know. */
  private static Optional<Finding> unusable(PolicyDraft.Value item) {
    if (item.value().contains("${")) {
      int start = item.value().indexOf("${");
      int close = item.value().indexOf('}', start);
      return Optional.of(nested(item, start, close < 0 ? item.value().length() : close + 1));
    }
    Optional<OtherPlaceholder> other = OtherPlaceholder.in(item.value());
    if (other.isPresent()) {
      return Optional.of(nested(item, other.get().start(), other.get().end()));
    }
    int escaped = item.value().indexOf(ESCAPED_COMMA);
    return escaped < 0 ? Optional.empty() : Optional.of(escapedComma(item, escaped));
  }

  private static Finding missing(Place place, String key, Setting.Missing missing) {
    List<String> remedies = missing.remedies();
    int last = remedies.size() - 1;
    return new Finding(
        Rule.CORS401,
        place,
        "the setting " + Quote.literal(key) + " has no value",
        Optional.empty(),
        "The policy names it, so the allowed origins are unknown.",
        "Set "
            + key
            + " to a comma-separated list of origins: "
            + String.join(", ", remedies.subList(0, last))
            + (last > 0 ? ", or " : "")
            + remedies.get(last)
            + ".",
        List.of());
  }

  private static Finding empty(Place place, String key, Setting.Value value) {
    return new Finding(
        Rule.CORS402,
        place,
        "the setting " + Quote.literal(key) + " (" + value.source() + ") is empty",
        Optional.empty(),
        "A policy without an origin only looks as if it allowed something.",
        "Write a comma-separated list of origins, such as https://app.example.com.",
        List.of());
  }

  private static Finding unreadable(Place place, String key, Setting.Unreadable unreadable) {
    return new Finding(
        Rule.CORS404,
        place,
        "the setting " + Quote.literal(key) + " (" + unreadable.source() + ") cannot be read",
        Optional.empty(),
        unreadable.why() + " So the allowed origins are unknown.",
        unreadable.remedy(),
        List.of());
  }

  private static Finding escapedComma(PolicyDraft.Value item, int escaped) {
    return new Finding(
        Rule.CORS111,
        item.place(),
        "a backslash prevents the comma from separating origins",
        Optional.of(new Quote(item.value(), escaped, escaped + ESCAPED_COMMA.length())),
        "The item is one string that contains a comma, and no origin contains one.",
        "Write the comma without the backslash.",
        List.of());
  }

  private static Finding nested(PolicyDraft.Value item, int start, int end) {
    return new Finding(
        Rule.CORS116,
        item.place(),
        "a configured origin cannot itself be a placeholder",
        Optional.of(new Quote(item.value(), start, end)),
        "Only annotations may refer to settings.",
        "Write the origins themselves.",
        List.of());
  }
}
