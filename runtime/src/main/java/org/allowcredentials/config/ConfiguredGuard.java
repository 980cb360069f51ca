package org.allowcredentials.config;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.allowcredentials.finding.Finding;
import org.allowcredentials.finding.Problems;
import org.allowcredentials.finding.Rule;
import org.allowcredentials.guard.OriginGuard;
import org.allowcredentials.policy.PolicyRules;
import org.allowcredentials.table.Place;
import org.allowcredentials.table.PolicyDraft;

/**
 * The origin guard as the settings want it. They tell how browsers see an API that stands behind a
 * proxy.
 */
public final class ConfiguredGuard {

  private ConfiguredGuard() {}

  /**
   * Reads the settings.
   *
   * @param settings gives the value of a key
   * @param problems takes what is wrong with them
   * @return the guard; where there are problems, one without settings
   */
  public static OriginGuard read(Function<String, Setting> settings, Problems problems) {
    Problems own = new Problems();
    Set<String> publicOrigins = new LinkedHashSet<>();
    Settings.value(SettingKey.PUBLIC_ORIGIN, settings, own)
        .ifPresent(value -> publicOrigins.addAll(origins(value, own)));
    boolean trustForwarded = BooleanSetting.isOn(SettingKey.TRUST_FORWARDED, settings, own);
    problems.addAll(own);
    return own.isEmpty()
        ? OriginGuard.of(publicOrigins, trustForwarded)
        : OriginGuard.of(Set.of(), false);
  }

  private static List<String> origins(Setting.Value value, Problems problems) {
    List<String> items = value.items();
    if (items.isEmpty()) {
      problems.add(
          Settings.unusable(
              Rule.CORS402,
              SettingKey.PUBLIC_ORIGIN,
              "(" + value.source() + ") is empty",
              "So it is unknown at which origin browsers see this API.",
              "Write it, such as https://api.example.com, or remove the setting."));
    }
    Optional<Finding> otherSyntax = ListSyntax.check(SettingKey.PUBLIC_ORIGIN.key(), value);
    otherSyntax.ifPresent(finding -> problems.add(finding, "the origin guard"));
    for (int i = 0; i < items.size() && otherSyntax.isEmpty(); i++) {
      Place place = new Place.Setting(SettingKey.PUBLIC_ORIGIN.key(), i + 1, value.source());
      PolicyRules.verifyPublicOrigin(new PolicyDraft.Value(items.get(i), place))
          .forEach(finding -> problems.add(finding, "the origin guard"));
    }
    return items;
  }
}
