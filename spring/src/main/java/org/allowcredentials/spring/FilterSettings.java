package org.allowcredentials.spring;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.allowcredentials.CorsDeploymentException;
import org.allowcredentials.config.BooleanSetting;
import org.allowcredentials.config.Setting;
import org.allowcredentials.config.SettingSource;
import org.allowcredentials.config.Settings;
import org.allowcredentials.finding.Rule;

/**
 * What the settings say of the servlet filter.
 *
 * @param enabled whether it is asked for
 * @param paths where the applications are, if the setting says so
 */
record FilterSettings(boolean enabled, Optional<List<String>> paths) {

  private static final String ENABLED = "cors.servletFilter";
  private static final String PATH = "cors.servletFilter.path";

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
    List<String> problems = new ArrayList<>();
    boolean enabled = BooleanSetting.isOn(ENABLED, find, problems);
    Optional<List<String>> paths =
        enabled ? Settings.value(PATH, find, problems).map(Setting.Value::items) : Optional.empty();
    if (!problems.isEmpty()) {
      throw new CorsDeploymentException(problems);
    }
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
      throw new CorsDeploymentException(List.of(nowhere()));
    }
    return applications;
  }

  private static String nowhere() {
    return "["
        + Rule.CORS904
        + "] the path of the Jakarta REST application is unknown\n  "
        + ENABLED
        + " is true, but Spring registers no Jersey servlet with a bean of the type ResourceConfig,"
        + " and no Apache CXF servlet with a bean of the type Server.\n  Define such a bean, or"
        + " remove the setting, and register the filter by hand: docs/servlet-filter.md.\n  "
        + Rule.CORS904.page();
  }
}
