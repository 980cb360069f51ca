package org.allowcredentials.deploy;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Function;
import org.allowcredentials.CorsOrigins;
import org.allowcredentials.OriginSource;
import org.allowcredentials.config.Setting;
import org.allowcredentials.config.Settings;
import org.allowcredentials.finding.Problems;
import org.allowcredentials.text.Quote;

/**
 * The policies of one deployment whose origins come from the configuration, and where their lists
 * come from. One list after the other is judged, while requests are served by those before; then
 * all policies change at once.
 */
final class ReloadableOrigins implements CorsOrigins {

  private static final System.Logger LOG = System.getLogger("org.allowcredentials");

  private final Settings settings;
  private final Optional<OriginSource> source;
  private final Consumer<Runnable> exchange;
  private final List<ReloadablePolicy> policies = new CopyOnWriteArrayList<>();
  private final Map<String, Setting> replaced = new ConcurrentHashMap<>();

  /**
   * Takes where lists come from.
   *
   * @param settings the configuration
   * @param exchange runs what changes policies so that requests see all of it, or nothing
   */
  ReloadableOrigins(Settings settings, Consumer<Runnable> exchange) {
    this.settings = settings;
    this.source = source(settings);
    this.exchange = exchange;
    source.ifPresent(found -> found.connect(this));
  }

  private static Optional<OriginSource> source(Settings settings) {
    return settings
        .object(OriginSource.PROPERTY)
        .filter(OriginSource.class::isInstance)
        .map(OriginSource.class::cast)
        .or(() ->
            Tables.contextLoader()
                .flatMap(loader -> ServiceLoader.load(OriginSource.class, loader).findFirst()));
  }

  /** Adds a policy that has passed the rules. */
  void add(ReloadablePolicy policy) {
    policies.add(policy);
  }

  /**
   * Returns the list of a key.
   *
   * @param key the key
   * @param loader the class loader of the class whose policy names it
   */
  Setting find(String key, ClassLoader loader) {
    Setting known = replaced.get(key);
    return known != null ? known : ask(key).orElseGet(() -> settings.find(key, loader));
  }

  private Optional<Setting> ask(String key) {
    if (source.isEmpty()) {
      return Optional.empty();
    }
    String name = "origin source " + source.get().getClass().getName();
    try {
      return source.get().origins(key).map(list -> Setting.of(name, list));
    } catch (Exception | LinkageError e) {
      LOG.log(System.Logger.Level.DEBUG, "The origins of " + key + " cannot be read.", e);
      return Optional.of(
          new Setting.Unreadable(
              name,
              "Reading it failed: " + Quote.excerpt(e.toString()) + ".",
              "Fix the source; at the level DEBUG the logger org.allowcredentials shows the stack"
                  + " trace."));
    }
  }

  @Override
  public synchronized boolean reload() {
    replaced.clear();
    Set<String> keys = new TreeSet<>();
    policies.forEach(policy -> keys.addAll(policy.keys()));
    return change(keys, this::find);
  }

  @Override
  public synchronized boolean replace(String key, Collection<String> origins) {
    if (policies.stream().noneMatch(policy -> policy.keys().contains(key))) {
      LOG.log(
          System.Logger.Level.WARNING,
          "The origins of " + Quote.excerpt(key) + " were not replaced: no policy names this key.");
      return false;
    }
    Setting list = Setting.of("replaced by the application", List.copyOf(origins));
    if (list instanceof Setting.Value) {
      replaced.put(key, list);
    }
    return change(Set.of(key), (asked, loader) -> list);
  }

  /** Gives the list of a key to the policies of a class loader. */
  private interface Lists {
    Setting find(String key, ClassLoader loader);
  }

  private boolean change(Set<String> keys, Lists lists) {
    boolean taken = true;
    boolean changed = false;
    for (String key : keys) {
      Change change = new Change(key);
      change.take(lists);
      change.tell();
      taken &= change.taken;
      changed |= change.changed;
    }
    if (changed) {
      exchange.accept(() -> policies.forEach(ReloadablePolicy::apply));
    }
    return taken;
  }

  /** What becomes of one key. */
  private final class Change {
    private final String key;
    private final Map<ClassLoader, Setting> known = new HashMap<>();
    private final Problems refused = new Problems();
    private final Problems unknown = new Problems();
    private final Problems warnings = new Problems();
    private boolean taken = true;
    private boolean changed;

    Change(String key) {
      this.key = key;
    }

    void take(Lists lists) {
      Function<ClassLoader, Setting> find = loader -> lists.find(key, loader);
      policies.stream()
          .filter(policy -> policy.keys().contains(key))
          .forEach(policy -> take(policy, known.computeIfAbsent(policy.loader(), find)));
    }

    private void take(ReloadablePolicy policy, Setting list) {
      ReloadablePolicy.Outcome outcome = policy.take(key, list);
      taken &= outcome.taken();
      changed |= outcome.changed();
      Problems found = outcome.taken() ? warnings : outcome.changed() ? refused : unknown;
      DeclarationVerifier.add(outcome.findings(), policy.where(), found);
    }

    private void tell() {
      warnings.messages().forEach(message -> LOG.log(System.Logger.Level.WARNING, message));
      String origins = "The origins of the setting " + Quote.literal(key);
      tell(origins + " stay as they are, because the new ones are not known.", unknown);
      tell(
          origins + " are refused: what they add is not allowed, and what they lack no longer is.",
          refused);
      if (changed && refused.isEmpty()) {
        LOG.log(System.Logger.Level.INFO, origins + " have changed.");
      }
    }

    private static void tell(String what, Problems why) {
      if (!why.isEmpty()) {
        LOG.log(System.Logger.Level.ERROR, what + "\n\n" + String.join("\n\n", why.messages()));
      }
    }
  }
}
