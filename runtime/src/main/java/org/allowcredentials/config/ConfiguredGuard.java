package org.allowcredentials.config;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.allowcredentials.finding.Rule;
import org.allowcredentials.guard.OriginGuard;
import org.allowcredentials.policy.PolicyRules;
import org.allowcredentials.table.Place;
import org.allowcredentials.table.PolicyDraft;

/**
 * The origin guard as the settings want it. They tell how browsers see an API that stands behind a
 * proxy.
 *
 * @param guard the guard; where there are problems, one without settings
 * @param problems messages about settings that cannot be used; none if all is well
 */
public record ConfiguredGuard(OriginGuard guard, List<String> problems) {

  /** A list of the origins at which browsers see this API. */
  public static final String PUBLIC_ORIGIN = "cors.publicOrigin";

  /** {@code true} if what the nearest proxy says of the public origin is to be believed. */
  public static final String TRUST_FORWARDED = "cors.trustForwarded";

  /** Takes a copy of the list. */
  public ConfiguredGuard {
    problems = List.copyOf(problems);
  }

  /**
   * Reads the settings.
   *
   * @param settings gives the value of a key
   * @return the guard, or why there is none
   */
  public static ConfiguredGuard read(Function<String, Setting> settings) {
    List<String> problems = new ArrayList<>();
    Set<String> publicOrigins = new LinkedHashSet<>();
    Settings.value(PUBLIC_ORIGIN, settings, problems)
        .ifPresent(value -> publicOrigins.addAll(origins(value, problems)));
    boolean trustForwarded = BooleanSetting.isOn(TRUST_FORWARDED, settings, problems);
    return problems.isEmpty()
        ? new ConfiguredGuard(OriginGuard.of(publicOrigins, trustForwarded), List.of())
        : new ConfiguredGuard(OriginGuard.of(Set.of(), false), problems);
  }

  private static List<String> origins(Setting.Value value, List<String> problems) {
    List<String> items = value.items();
    if (items.isEmpty()) {
      problems.add(
          Settings.problem(
              Rule.CORS402,
              PUBLIC_ORIGIN,
              "(" + value.source() + ") is empty",
              "So it is unknown at which origin browsers see this API.\n"
                  + "Write it, such as https://api.example.com, or remove the setting."));
    }
    for (int i = 0; i < items.size(); i++) {
      Place place = new Place.Setting(PUBLIC_ORIGIN, i + 1, value.source());
      PolicyRules.verifyPublicOrigin(new PolicyDraft.Value(items.get(i), place)).stream()
          .map(finding -> finding.message("the origin guard"))
          .forEach(problems::add);
    }
    return items;
  }
}
