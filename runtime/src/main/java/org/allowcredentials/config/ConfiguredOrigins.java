package org.allowcredentials.config;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.allowcredentials.policy.Finding;
import org.allowcredentials.policy.Place;
import org.allowcredentials.policy.PolicyDraft;
import org.allowcredentials.policy.PolicyRules;
import org.allowcredentials.policy.Quote;
import org.allowcredentials.policy.Rule;
import org.allowcredentials.policy.Written;

/** Puts configured lists of origins in the place of {@code "${key}"}. */
public final class ConfiguredOrigins {

  private ConfiguredOrigins() {}

  /**
   * A draft without placeholders.
   *
   * @param draft the draft; each configured origin has its place in the configuration
   * @param findings missing and empty settings
   */
  public record Resolved(PolicyDraft draft, List<Finding> findings) {}

  /**
   * Returns the draft with the configured origins. They are not checked here: {@link
   * PolicyRules#verify} does that, as for those in the code.
   *
   * @param draft the policy as written
   * @param settings gives the value of a key
   * @return the draft without placeholders
   */
  public static Resolved resolve(PolicyDraft draft, Function<String, Optional<String>> settings) {
    List<Written> origins = new ArrayList<>();
    List<Finding> findings = new ArrayList<>();
    for (Written written : draft.origins()) {
      Optional<String> key = PolicyRules.placeholderKey(written.value());
      if (key.isEmpty()) {
        origins.add(written);
        continue;
      }
      Optional<String> value = settings.apply(key.get());
      if (value.isEmpty()) {
        findings.add(missing(written, key.get()));
      } else if (value.get().isBlank()) {
        findings.add(empty(written, key.get()));
      } else {
        addItems(key.get(), value.get(), origins, findings);
      }
    }
    return new Resolved(draft.withOrigins(origins), List.copyOf(findings));
  }

  private static void addItems(
      String key, String value, List<Written> origins, List<Finding> findings) {
    String[] items = value.split(",", -1);
    for (int i = 0; i < items.length; i++) {
      Written item = new Written(items[i].strip(), new Place.Setting(key, i + 1));
      if (PolicyRules.placeholderKey(item.value()).isPresent()) {
        findings.add(nested(item));
      } else {
        origins.add(item);
      }
    }
  }

  private static Finding missing(Written written, String key) {
    return new Finding(
        Rule.CORS401,
        written.place(),
        "the setting " + Quote.literal(key) + " has no value",
        Optional.empty(),
        "The policy names it, so nobody knows which origins are allowed.",
        "Set "
            + key
            + " to a comma-separated list of origins: as a property of the Jakarta REST"
            + " configuration, with -D"
            + key
            + "=https://app.example.com, or as the environment variable "
            + environmentName(key)
            + ".",
        List.of());
  }

  private static Finding empty(Written written, String key) {
    return new Finding(
        Rule.CORS402,
        written.place(),
        "the setting " + Quote.literal(key) + " is empty",
        Optional.empty(),
        "A policy without an origin allows nothing; it only looks as if it did.",
        "Write a comma-separated list of origins, such as https://app.example.com.",
        List.of());
  }

  private static Finding nested(Written item) {
    return new Finding(
        Rule.CORS116,
        item.place(),
        "a configured origin cannot be a placeholder again",
        Optional.of(new Quote(item.value(), 0, item.value().length())),
        "Only the annotation names a setting.",
        "Write the origins themselves.",
        List.of());
  }

  /**
   * Returns the environment variable for a key, by the rule that MicroProfile Config uses.
   *
   * @param key a configuration key
   * @return upper case, with _ for everything but letters and digits
   */
  public static String environmentName(String key) {
    StringBuilder out = new StringBuilder(key.length());
    key.chars()
        .forEach(c -> {
          boolean plain = c < 128 && Character.isLetterOrDigit(c);
          out.append(plain ? (char) Character.toUpperCase(c) : '_');
        });
    return out.toString();
  }
}
