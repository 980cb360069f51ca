package org.allowcredentials.servlet;

import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletRegistration;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

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

  private ApplicationPaths() {}

  /**
   * Returns the paths. A mapping of an application's servlet replaces its {@code @ApplicationPath}.
   *
   * @param context the context, with all its servlets
   * @param applications the application classes
   * @return paths below the context path; none if nothing tells them
   */
  static List<String> of(ServletContext context, List<Class<?>> applications) {
    List<String> paths = new ArrayList<>();
    Set<String> mapped = new HashSet<>();
    for (ServletRegistration servlet : context.getServletRegistrations().values()) {
      List<String> names =
          Stream.of(servlet.getName(), servlet.getInitParameter(APPLICATION))
              .filter(name -> applications.stream().anyMatch(type -> type.getName().equals(name)))
              .toList();
      boolean isJakartaRest =
          !names.isEmpty()
              || servlet.getName().equals(Application.class.getName())
              || SERVLETS.contains(String.valueOf(servlet.getClassName()));
      List<String> prefixes =
          servlet.getMappings().stream()
              .filter(pattern -> pattern.endsWith("/*") || pattern.equals("/"))
              .toList();
      if (isJakartaRest && !prefixes.isEmpty()) {
        paths.addAll(prefixes);
        mapped.addAll(names);
      }
    }
    applications.stream()
        .filter(type -> !mapped.contains(type.getName()))
        .map(type -> type.getAnnotation(ApplicationPath.class))
        .flatMap(Stream::ofNullable)
        .map(ApplicationPath::value)
        .forEach(paths::add);
    return List.copyOf(paths);
  }
}
