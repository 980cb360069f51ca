package org.allowcredentials.servlet;

import jakarta.servlet.ServletContainerInitializer;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.HandlesTypes;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Application;
import java.lang.reflect.Modifier;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.allowcredentials.CorsDeploymentException;
import org.allowcredentials.config.BooleanSetting;
import org.allowcredentials.config.Setting;
import org.allowcredentials.config.SettingKey;
import org.allowcredentials.config.Settings;
import org.allowcredentials.deploy.Deployment;
import org.allowcredentials.finding.Finding;
import org.allowcredentials.finding.Problems;
import org.allowcredentials.finding.Rule;
import org.allowcredentials.jaxrs.cxf.ServerBus;
import org.jspecify.annotations.Nullable;

/**
 * Registers {@link CorsServletFilter} where the setting {@code cors.servletFilter} is {@code true}:
 * a context parameter, MicroProfile Config, a system property or the environment. Containers find
 * it by themselves; it is public for them only.
 *
 * <pre>{@code
 * <context-param>
 *   <param-name>cors.servletFilter</param-name>
 *   <param-value>true</param-value>
 * </context-param>
 * }</pre>
 *
 * <p>Everywhere, it sees to it that no servlet of Jakarta REST serves policies without the feature
 * that applies them (CORS509).
 *
 * <p>The container hands over every class with {@code @Path}, whether it is deployed or not; so a
 * class that is not compiled with the processor, or that clashes with another, stops the start.
 */
@SuppressWarnings("exports") // Were it transitive, every module would need jakarta.servlet.
@HandlesTypes({Path.class, Application.class})
public final class CorsServletInitializer implements ServletContainerInitializer {

  private static final System.Logger LOG = System.getLogger("org.allowcredentials");

  private static final String SEVERAL =
      "CORS (servlet filter): there are several Jakarta REST applications, and their server does"
          + " not report at the start which class belongs to which.\n"
          + "  Until the first request has reached an application, the servlet filter grants"
          + " nothing there; the filters of Jakarta REST answer. If a login blocks that request,"
          + " remove the setting cors.servletFilter, and register the filter by hand, once for each"
          + " application:\n"
          + "    new CorsServletFilter(\"/api\", Set.of(Api.class, OrderResource.class))\n"
          + "        .addTo(servletContext, \"cors api\");\n"
          + "  docs/servlet-filter.md";

  private static final String NAME = "org.allowcredentials";

  /** Called by containers. */
  public CorsServletInitializer() {}

  /**
   * Registers what stands before all requests, and the filter, if it is asked for.
   *
   * @param types the classes with {@code @Path}, and the application classes
   * @param context the context that starts
   * @throws CorsDeploymentException if a policy cannot be applied; the context must not start
   */
  @Override
  public void onStartup(@Nullable Set<Class<?>> types, ServletContext context) {
    if (types != null && !types.isEmpty()) {
      RestServlets servlets = RestServlets.of(context);
      servlets.add(types);
      PresenceFilter.addTo(context, servlets);
      joinBus(context);
    }
    Problems problems = new Problems();
    Settings settings = ServletSettings.of(context);
    Function<String, Setting> find = key -> settings.find(key, context.getClassLoader());
    boolean enabled = BooleanSetting.isOn(SettingKey.SERVLET_FILTER, find, problems);
    Optional<List<String>> paths =
        enabled
            ? Settings.value(SettingKey.SERVLET_FILTER_PATH, find, problems)
                .map(Setting.Value::items)
            : Optional.empty();
    problems.stopIfAny();
    if (!enabled) {
      return;
    }
    List<Class<?>> concrete =
        (types == null ? Set.<Class<?>>of() : types)
            .stream()
                .filter(type -> !Modifier.isAbstract(type.getModifiers()))
                .sorted(Comparator.comparing(Class::getName))
                .toList();
    List<Class<?>> applications =
        concrete.stream().filter(Application.class::isAssignableFrom).toList();
    new CorsServletFilter(started ->
        start(
            paths
                .map(said -> Sites.at(started, said))
                .orElseGet(() -> ApplicationPaths.of(started, applications)),
            settings,
            concrete,
            applications.size()))
        .addTo(context, NAME);
  }

  /** Where the server has CXF inside, nobody else tells its bus of us. */
  private static void joinBus(ServletContext context) {
    try {
      ServerBus.join().ifPresent(leave -> context.addListener(new AtTheEnd(leave)));
    } catch (LinkageError e) {
      LOG.log(System.Logger.Level.DEBUG, "There is no CXF, as on most servers.", e);
    }
  }

  /** Does something when a web application ends. */
  private record AtTheEnd(Runnable action) implements ServletContextListener {

    @Override
    public void contextDestroyed(ServletContextEvent event) {
      action.run();
    }
  }

  /** Asked for when the filter starts: then the servlets of the server are registered. */
  private static CorsServletFilter.Start start(
      Sites sites, Settings settings, List<Class<?>> types, int applications) {
    if (sites.isEmpty()) {
      throw Problems.stop(nowhere());
    }
    boolean several = applications > 1 || sites.areSeveral();
    if (several && !sites.tell()) {
      LOG.log(System.Logger.Level.WARNING, SEVERAL);
    }
    return new CorsServletFilter.Start(
        sites, several ? Optional.empty() : byClasses(sites, settings, types));
  }

  /** Where the server tells what it serves, it also says what is wrong with that. */
  private static Optional<Deployment> byClasses(
      Sites sites, Settings settings, List<Class<?>> types) {
    try {
      return Optional.of(ServletDeployment.of(settings, types));
    } catch (CorsDeploymentException e) {
      if (!sites.tell()) {
        throw e;
      }
      LOG.log(
          System.Logger.Level.DEBUG,
          "Not every class that the container found can be" + " served.",
          e);
      return Optional.empty();
    }
  }

  private static Finding nowhere() {
    return Finding.of(
        Rule.CORS904,
        "the path of the Jakarta REST application is unknown",
        SettingKey.SERVLET_FILTER
            + " is true, but no class has @ApplicationPath, and no servlet or filter of a Jakarta"
            + " REST server is mapped to a path such as /api/*.",
        "Set "
            + SettingKey.SERVLET_FILTER_PATH
            + " to the path below the context path, such as /api.");
  }
}
