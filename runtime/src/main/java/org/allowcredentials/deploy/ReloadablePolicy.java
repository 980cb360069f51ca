package org.allowcredentials.deploy;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.allowcredentials.config.ConfiguredOrigins;
import org.allowcredentials.config.Setting;
import org.allowcredentials.finding.Finding;
import org.allowcredentials.finding.Rule;
import org.allowcredentials.finding.RuleClass;
import org.allowcredentials.origin.OriginGrammar;
import org.allowcredentials.policy.CorsPolicy;
import org.allowcredentials.policy.Terms;
import org.allowcredentials.policy.Verdict;
import org.allowcredentials.table.PolicyDraft;

/** A policy with the lists of its keys, as far as they were taken. Not thread-safe. */
final class ReloadablePolicy {

  /** What is said where nobody knows what the list is. */
  private static final Set<Rule> UNKNOWN = Set.of(Rule.CORS401, Rule.CORS404);

  private static final Setting NONE = new Setting.Missing(List.of());

  private final PolicyDraft draft;
  private final ClassLoader loader;
  private final String where;
  private final DeploymentSettings settings;
  private final Terms.Reloadable terms;
  private final Map<String, Setting> refused = new HashMap<>();
  private Map<String, Setting> lists;
  private Optional<CorsPolicy> next = Optional.empty();

  /**
   * Takes a policy that has passed the rules.
   *
   * @param draft as written
   * @param loader the class loader of the class that carries it
   * @param where the place, for messages
   * @param settings give the list of public suffixes, and headers that every policy allows
   * @param lists the lists of its keys
   * @param policy what it is with them
   */
  ReloadablePolicy(
      PolicyDraft draft,
      ClassLoader loader,
      String where,
      DeploymentSettings settings,
      Map<String, Setting> lists,
      CorsPolicy policy) {
    this.draft = draft;
    this.loader = loader;
    this.where = where;
    this.settings = settings;
    this.lists = Map.copyOf(lists);
    this.terms = new Terms.Reloadable(served(policy));
  }

  /** Returns the keys that a policy names, in its order. */
  static Set<String> keys(PolicyDraft draft) {
    Set<String> keys = new LinkedHashSet<>();
    Stream.concat(
            draft.origins().stream(),
            draft.dangerousOrigins().stream().map(PolicyDraft.Dangerous::origin))
        .forEach(each -> OriginGrammar.placeholderKey(each.value()).ifPresent(keys::add));
    return keys;
  }

  Set<String> keys() {
    return keys(draft);
  }

  ClassLoader loader() {
    return loader;
  }

  String where() {
    return where;
  }

  Terms terms() {
    return terms;
  }

  /**
   * What became of a list.
   *
   * @param taken whether the rules let it pass, or have done so before
   * @param changed whether the policy is another one now
   * @param findings what there is to say, if it was not said of the same list before
   */
  record Outcome(boolean taken, boolean changed, List<Finding> findings) {}

  /**
   * Takes the new list of a key, for {@link #apply()}. Where the rules refuse it, only those of its
   * origins are left that were in the list before; where it is not known, nothing changes.
   */
  Outcome take(String key, Setting list) {
    if (list.equals(lists.get(key))) {
      refused.remove(key);
      return new Outcome(true, false, List.of());
    }
    if (list.equals(refused.get(key))) {
      return new Outcome(false, false, List.of());
    }
    Verdict verdict = verify(with(key, list), Optional.of(key));
    List<Finding> unknown =
        verdict.findings().stream().filter(finding -> UNKNOWN.contains(finding.rule())).toList();
    if (!unknown.isEmpty()) {
      return new Outcome(false, false, unknown);
    }
    if (verdict instanceof Verdict.Verified verified) {
      refused.remove(key);
      lists = with(key, list);
      next = Optional.of(served(verified.policy()));
      return new Outcome(true, true, warnings(verdict));
    }
    refused.put(key, list);
    lists = with(key, left(key, list));
    if (verify(lists, Optional.empty()) instanceof Verdict.Verified left) {
      next = Optional.of(served(left.policy()));
    }
    return new Outcome(false, true, verdict.findings());
  }

  private CorsPolicy served(CorsPolicy policy) {
    return policy.allowing(settings.allowedHeaders());
  }

  /** Makes what was taken apply. */
  void apply() {
    next.ifPresent(terms::become);
    next = Optional.empty();
  }

  private Map<String, Setting> with(String key, Setting list) {
    Map<String, Setting> changed = new HashMap<>(lists);
    changed.put(key, list);
    return changed;
  }

  private static List<Finding> warnings(Verdict verdict) {
    return verdict.findings().stream()
        .filter(finding -> finding.rule().ruleClass() == RuleClass.WARNING)
        .toList();
  }

  /** Returns the origins of a refused list that were allowed before. */
  private Setting left(String key, Setting list) {
    Set<String> before = new HashSet<>(items(key, lists.getOrDefault(key, NONE)));
    return new Setting.Value(
        "reloaded", items(key, list).stream().filter(before::contains).toList());
  }

  private List<String> items(String key, Setting list) {
    if (list instanceof Setting.Value value) {
      return value.items();
    }
    return draft.origins().stream()
        .filter(each -> OriginGrammar.placeholderKey(each.value()).filter(key::equals).isPresent())
        .flatMap(each -> OriginGrammar.placeholderDefault(each.value()).stream())
        .flatMap(each -> items(key, Setting.of("default", each)).stream())
        .toList();
  }

  /**
   * Judges the policy with other lists. Only at the start and in a new list nothing may be empty: a
   * list that was refused may have been left without an origin.
   */
  private Verdict verify(Map<String, Setting> changed, Optional<String> fresh) {
    Set<String> keys = new HashSet<>(changed.keySet());
    fresh.ifPresent(keys::remove);
    return ConfiguredOrigins.verify(
        ConfiguredOrigins.mayBeEmpty(draft, keys),
        asked -> changed.getOrDefault(asked, NONE),
        settings.suffixes());
  }
}
