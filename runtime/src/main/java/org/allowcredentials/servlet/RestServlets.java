package org.allowcredentials.servlet;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRegistration;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.Application;
import java.io.IOException;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.allowcredentials.answer.Presence;
import org.allowcredentials.deploy.Deployed;
import org.allowcredentials.deploy.Unapplied;
import org.allowcredentials.finding.Finding;
import org.jspecify.annotations.Nullable;

/**
 * The servlets of Jakarta REST of one context, and whether each applies the policies of what it
 * serves. It is asked before the first request of each, and the answer stays. An attribute of the
 * context.
 */
final class RestServlets {

  private static final System.Logger LOG = System.getLogger("org.allowcredentials");

  private static final String ATTRIBUTE = "org.allowcredentials.servlet.rest";

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

  /**
   * Most servers have told the context while they started. The filters of Jakarta REST themselves
   * are asked where none did: no server tells what is registered with it. That starts a servlet
   * which waits for its first request, and shows the question to the filters of the application, so
   * an exception of theirs must not cost that request its answer.
   */
  private boolean hasFeature(String name, HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    if (hasTold(name)) {
      return true;
    }
    RequestDispatcher servlet = context.getNamedDispatcher(name);
    if (servlet == null) {
      return true; // Then nobody can be asked.
    }
    Presence question = new Presence();
    try {
      servlet.include(new PresenceRequest(request, question), new SilentResponse(response));
    } catch (ServletException | IOException | RuntimeException e) {
      if (!isThere(name, question)) {
        throw e;
      }
      LOG.log(System.Logger.Level.DEBUG, "The application fails where it is asked for us.", e);
    }
    return isThere(name, question);
  }

  private boolean isThere(String name, Presence question) {
    return question.isConfirmed() || hasTold(name);
  }

  private boolean hasTold(String name) {
    return context.getAttribute(Deployed.BY_SERVLET + name) instanceof Deployed;
  }

  private boolean isJakartaRest(ServletRegistration servlet) {
    return application(servlet).isPresent()
        || servlet.getName().equals(Application.class.getName())
        || ApplicationPaths.SERVLETS.contains(String.valueOf(servlet.getClassName()))
        || load(servlet.getClassName()).filter(RestServlets::isOfServer).isPresent();
  }

  private static boolean isOfServer(Class<?> servlet) {
    return Stream.<Class<?>>iterate(servlet, each -> each != null, Class::getSuperclass)
        .anyMatch(each -> ApplicationPaths.SERVLETS.contains(each.getName()));
  }

  /** Says so once, if it does. */
  private boolean servesPolicies(ServletRegistration servlet) {
    Optional<Class<?>> application = application(servlet);
    Set<Class<?>> listed = application.map(RestServlets::listed).orElse(Set.of());
    Collection<Class<?>> served = listed.isEmpty() ? known : listed;
    Optional<Finding> problem = Unapplied.problem(servlet.getName(), application, served);
    problem.ifPresent(finding -> LOG.log(System.Logger.Level.ERROR, finding.message()));
    return problem.isPresent();
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
      LOG.log(System.Logger.Level.DEBUG, "The application does not report its classes.", e);
      return Set.of();
    }
  }
}
