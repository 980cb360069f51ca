package org.allowcredentials.servlet;

import jakarta.servlet.FilterRegistration;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletRegistration;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.allowcredentials.deploy.Deployed;

/**
 * Where the Jakarta REST applications of a context are, as far as the container knows.
 *
 * @see <a
 *     href="https://jakarta.ee/specifications/restful-ws/3.1/jakarta-restful-ws-spec-3.1#servlet">Jakarta
 *     RESTful Web Services, 2.3.2</a>
 */
final class ApplicationPaths {

  static final String APPLICATION = "jakarta.ws.rs.Application";

  /** Servlets of servers, which {@code web.xml} may map without naming an application. */
  static final Set<String> SERVLETS =
      Set.of(
          "org.glassfish.jersey.servlet.ServletContainer",
          "org.jboss.resteasy.plugins.server.servlet.HttpServletDispatcher",
          "org.jboss.resteasy.plugins.server.servlet.HttpServlet30Dispatcher",
          "org.apache.cxf.jaxrs.servlet.CXFNonSpringJaxrsServlet");

  private static final Set<String> FILTERS =
      Set.of(
          "org.glassfish.jersey.servlet.ServletContainer",
          "org.jboss.resteasy.plugins.server.servlet.FilterDispatcher",
          "org.jboss.resteasy.plugins.server.servlet.Filter30Dispatcher");

  /** What these have says before the first request which policies it has. */
  private static final List<String> TELLING =
      List.of("org.glassfish.jersey.", "org.jboss.resteasy.plugins.");

  private ApplicationPaths() {}

  /**
   * Returns where they are. What the classes say of their paths counts only where no registration
   * shows anything.
   *
   * @param context the context, with all its servlets
   * @param applications the application classes
   */
  static Sites of(ServletContext context, List<Class<?>> applications) {
    Set<String> servlets = new HashSet<>();
    boolean tell = true;
    for (ServletRegistration servlet : context.getServletRegistrations().values()) {
      if (isApplication(servlet, applications)
          && servlet.getMappings().stream().anyMatch(each -> Mapped.base(each).isPresent())) {
        servlets.add(servlet.getName());
        tell &= TELLING.stream().anyMatch(String.valueOf(servlet.getClassName())::startsWith);
      }
    }
    List<Sites.Site> paths = filters(context);
    boolean shown = !servlets.isEmpty() || !paths.isEmpty();
    return shown
        ? Sites.found(context, servlets, paths, tell)
        : Sites.found(context, servlets, annotated(applications), false);
  }

  /** Returns whether a servlet is that of an application, or that of a server. */
  private static boolean isApplication(ServletRegistration servlet, List<Class<?>> applications) {
    String configured = String.valueOf(servlet.getInitParameter(APPLICATION));
    return SERVLETS.contains(String.valueOf(servlet.getClassName()))
        || servlet.getName().equals(Application.class.getName())
        || applications.stream()
            .map(Class::getName)
            .anyMatch(name -> name.equals(servlet.getName()) || name.equals(configured));
  }

  private static List<Sites.Site> filters(ServletContext context) {
    List<Sites.Site> found = new ArrayList<>();
    for (FilterRegistration filter : context.getFilterRegistrations().values()) {
      if (FILTERS.contains(String.valueOf(filter.getClassName()))) {
        filter.getUrlPatternMappings().stream()
            .map(Mapped::base)
            .flatMap(Optional::stream)
            .forEach(
                base -> found.add(new Sites.Site(base, Deployed.BY_FILTER + filter.getName())));
      }
    }
    return found;
  }

  private static List<Sites.Site> annotated(List<Class<?>> applications) {
    return applications.stream()
        .map(type -> type.getAnnotation(ApplicationPath.class))
        .flatMap(Stream::ofNullable)
        .map(path -> Sites.atPath(path.value()))
        .toList();
  }
}
