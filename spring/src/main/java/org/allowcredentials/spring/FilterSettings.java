package org.allowcredentials.spring;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.allowcredentials.CorsDeploymentException;
import org.allowcredentials.config.BooleanSetting;
import org.allowcredentials.config.Setting;
import org.allowcredentials.config.SettingKey;
import org.allowcredentials.config.SettingSource;
import org.allowcredentials.config.Settings;
import org.allowcredentials.finding.Finding;
import org.allowcredentials.finding.Problems;
import org.allowcredentials.finding.Rule;

/**
 * What the settings say of the servlet filter.
 *
 * @param enabled whether it is asked for
 * @param paths where the applications are, if the setting says so
 */
record FilterSettings(boolean enabled, Optional<List<String>> paths) {

  /**
   * Reads the settings.
   *
   * @throws CorsDeploymentException if one of them cannot be used
   */
  static FilterSettings read(SettingSource source) {
    ClassLoader loader = FilterSettings.class.getClassLoader();
    Function<String, Setting> find =
        key ->
            source
                .find(key, loader)
                .orElseGet(() -> new Setting.Missing(List.of(source.remedy(key, loader))));
    Problems problems = new Problems();
    boolean enabled = BooleanSetting.isOn(SettingKey.SERVLET_FILTER, find, problems);
    Optional<List<String>> paths =
        enabled
            ? Settings.value(SettingKey.SERVLET_FILTER_PATH, find, problems)
                .map(Setting.Value::items)
            : Optional.empty();
    problems.stopIfAny();
    return new FilterSettings(enabled, paths);
  }

  /**
   * Returns the applications at the paths that the setting names; where it names none, as they are.
   *
   * @param served what the servers know of their applications
   * @throws CorsDeploymentException if nobody knows where an application is
   */
  List<ServedApplication> applications(List<ServedApplication> served) {
    Set<Class<?>> types = new LinkedHashSet<>();
    served.forEach(each -> types.addAll(each.types()));
    List<ServedApplication> applications =
        paths
            .map(named -> named.stream().map(path -> new ServedApplication(path, types)).toList())
            .orElse(served);
    if (applications.isEmpty()) {
      throw Problems.stop(nowhere());
    }
    return applications;
  }

  private static Finding nowhere() {
    return Finding.of(
        Rule.CORS904,
        "the path of the Jakarta REST application is unknown",
        SettingKey.SERVLET_FILTER
            + " is true, but Spring registers no Jersey servlet with a bean of the type"
            + " ResourceConfig, and no Apache CXF servlet with a bean of the type Server.",
        "Define such a bean, or remove the setting, and register the filter by hand:"
            + " docs/servlet-filter.md.");
  }
}
