package org.allowcredentials.servlet;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRegistration;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.Application;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.allowcredentials.answer.Presence;
import org.allowcredentials.deploy.Listed;
import org.allowcredentials.policy.Rule;
import org.jspecify.annotations.Nullable;

/**
 * The servlets of Jakarta REST of one context, and whether each applies the policies of what it
 * serves. It is asked before the first request of each, and the answer stays. An attribute of the
 * context.
 */
final class RestServlets {

  private static final System.Logger LOG = System.getLogger("org.allowcredentials");

  private static final String ATTRIBUTE = "org.allowcredentials.servlet.rest";
  private static final String RESOURCE_CONFIG = "org.glassfish.jersey.server.ResourceConfig";
  private static final String FEATURE = "org.allowcredentials.jaxrs.CorsFeature";

  private final ServletContext context;
  private final Set<Class<?>> known = ConcurrentHashMap.newKeySet();
  private final Map<String, Boolean> admitted = new ConcurrentHashMap<>();

  private RestServlets(ServletContext context) {
    this.context = context;
  }

  /** Returns those of a context; containers start it in one thread. */
  static RestServlets of(ServletContext context) {
    if (context.getAttribute(ATTRIBUTE) instanceof RestServlets known) {
      return known;
    }
    RestServlets first = new RestServlets(context);
    context.setAttribute(ATTRIBUTE, first);
    return first;
  }

  /** Tells of classes that may be served. */
  void add(Collection<Class<?>> types) {
    known.addAll(types);
  }

  /**
   * Returns whether the servlet of a request may have it. If not, the answer is 503: it would serve
   * policies that nobody applies.
   */
  boolean admit(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    String servlet = request.getHttpServletMapping().getServletName();
    if (servlet == null || isAdmitted(servlet, request, response)) {
      return true;
    }
    response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
    return false;
  }

  private boolean isAdmitted(String name, HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    Boolean before = admitted.get(name);
    if (before != null) {
      return before;
    }
    ServletRegistration servlet = context.getServletRegistration(name);
    boolean now =
        servlet == null
            || !isJakartaRest(servlet)
            || hasFeature(name, request, response)
            || !servesPolicies(servlet);
    Boolean first = admitted.putIfAbsent(name, now);
    return first == null ? now : first;
  }

  /** Asks the filters of Jakarta REST themselves: no server tells what is registered with it. */
  private boolean hasFeature(String name, HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    RequestDispatcher servlet = context.getNamedDispatcher(name);
    if (servlet == null) {
      return true; // Then nobody can be asked.
    }
    Presence question = new Presence();
    servlet.include(new PresenceRequest(request, question), new SilentResponse(response));
    return question.isConfirmed();
  }

  private boolean isJakartaRest(ServletRegistration servlet) {
    return application(servlet).isPresent()
        || servlet.getName().equals(Application.class.getName())
        || ApplicationPaths.SERVLETS.contains(String.valueOf(servlet.getClassName()))
        || load(servlet.getClassName()).filter(RestServlets::isOfServer).isPresent();
  }

  private static boolean isOfServer(Class<?> servlet) {
    return lineage(servlet).anyMatch(each -> ApplicationPaths.SERVLETS.contains(each.getName()));
  }

  private static Stream<Class<?>> lineage(Class<?> type) {
    return Stream.<Class<?>>iterate(type, each -> each != null, Class::getSuperclass);
  }

  /** Says so once, if it does. */
  private boolean servesPolicies(ServletRegistration servlet) {
    Optional<Class<?>> application = application(servlet);
    Set<Class<?>> listed = application.map(RestServlets::listed).orElse(Set.of());
    Collection<Class<?>> served = listed.isEmpty() ? known : listed;
    List<String> unguarded = Listed.withPolicies(application, served);
    if (unguarded.isEmpty()) {
      return false;
    }
    LOG.log(System.Logger.Level.ERROR, problem(servlet, application, served, unguarded));
    return true;
  }

  private Optional<Class<?>> application(ServletRegistration servlet) {
    return Stream.of(
            load(servlet.getName()), load(servlet.getInitParameter(ApplicationPaths.APPLICATION)))
        .flatMap(Optional::stream)
        .filter(type -> Application.class.isAssignableFrom(type) && type != Application.class)
        .findFirst();
  }

  private Optional<Class<?>> load(@Nullable String name) {
    try {
      return name == null
          ? Optional.empty()
          : Optional.of(Class.forName(name, false, context.getClassLoader()));
    } catch (ClassNotFoundException | LinkageError e) {
      return Optional.empty();
    }
  }

  /** Returns what an application lists; nothing if it lists nothing, or cannot be asked. */
  @SuppressWarnings("deprecation") // Whoever still returns singletons means them.
  private static Set<Class<?>> listed(Class<?> type) {
    try {
      Application application = (Application) type.getDeclaredConstructor().newInstance();
      Set<Class<?>> listed = new LinkedHashSet<>(application.getClasses());
      application.getSingletons().forEach(each -> listed.add(each.getClass()));
      return listed;
    } catch (ReflectiveOperationException | RuntimeException | LinkageError e) {
      LOG.log(System.Logger.Level.DEBUG, "The application does not say what it lists.", e);
      return Set.of();
    }
  }

  private static String problem(
      ServletRegistration servlet,
      Optional<Class<?>> application,
      Collection<Class<?>> served,
      List<String> unguarded) {
    String name = application.map(Class::getName).orElse("the servlet " + servlet.getName());
    return "["
        + Rule.CORS509
        + "] "
        + name
        + " is served without CorsFeature\n"
        + "  No headers would be written, and the origin guard would not run, for "
        + String.join(", ", unguarded)
        + ". So each request of this application is answered with 503.\n"
        + "  The server did not register the feature: jakarta.ws.rs.loadServices is false,"
        + " jersey.config.disableMetainfServicesLookup is true, or the class loader that it asked"
        + " does not see the jar of allow-credentials-runtime.\n"
        + "  Register it in "
        + name
        + (application.isPresent() ? ":" : ", in an Application class:")
        + "\n"
        + (application.filter(RestServlets::isResourceConfig).isPresent()
            ? "    register(" + FEATURE + ".class);\n"
            : list(served))
        + "  "
        + Rule.CORS509.page();
  }

  /** Returns whether an application is of Jersey's own kind, which has its list by itself. */
  private static boolean isResourceConfig(Class<?> application) {
    return lineage(application).anyMatch(each -> each.getName().equals(RESOURCE_CONFIG));
  }

  /** Returns the method to paste: with all that is served, because a list replaces the search. */
  private static String list(Collection<Class<?>> served) {
    List<String> names =
        new ArrayList<>(
            served.stream()
                .filter(type -> !Application.class.isAssignableFrom(type))
                .map(Class::getCanonicalName)
                .flatMap(Stream::ofNullable)
                .sorted()
                .toList());
    names.add(FEATURE);
    return names.stream()
        .map(each -> "          " + each + ".class")
        .collect(
            Collectors.joining(
                ",\n",
                "    @Override\n"
                    + "    public Set<Class<?>> getClasses() {\n"
                    + "      return Set.of(\n",
                ");\n    }\n"));
  }
}
