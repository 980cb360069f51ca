package org.allowcredentials.servlet;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.FilterConfig;
import jakarta.servlet.FilterRegistration;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.ServletResponseWrapper;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.allowcredentials.answer.EndpointGuard;
import org.allowcredentials.answer.ForeignHeaders;
import org.allowcredentials.answer.HeaderName;
import org.allowcredentials.answer.Preflight;
import org.allowcredentials.answer.Reasons;
import org.allowcredentials.deploy.Deployment;
import org.allowcredentials.table.CorsDeploymentException;
import org.allowcredentials.table.EndpointIndex;

/**
 * Applies the compiled CORS policies in a servlet container, before and around everything that is
 * behind it: preflights are answered, the origin guard decides, and every response carries the
 * headers of its endpoint, also one that never passes a response filter of Jakarta REST (an error
 * page, an exception that nobody maps, a filter that refuses a login). Where the filters of Jakarta
 * REST run too, the headers are those of the method that ran, and are there once.
 *
 * <p>A container registers it by itself where the setting {@code cors.servletFilter} is {@code
 * true}. Elsewhere, {@link #addTo} does.
 */
@SuppressWarnings("exports") // Were it transitive, every module would need jakarta.servlet.
public final class CorsServletFilter implements Filter {

  /** An error page finds here what was asked for; Servlet 6.1. */
  private static final String ERROR_METHOD = "jakarta.servlet.error.method";

  private static final Set<Object> LOGIN_ERRORS =
      Set.of(HttpServletResponse.SC_UNAUTHORIZED, HttpServletResponse.SC_FORBIDDEN);

  private final Function<ServletContext, Applied> start;
  private final ForeignHeaders foreign = new ForeignHeaders();
  private volatile AllPaths paths = new AllPaths();
  private volatile Optional<Applied> applied = Optional.empty();

  /**
   * What the filter applies, and where.
   *
   * @param deployment the policies
   * @param paths where the applications are
   * @param guard decides who may cause something
   * @param reasons says why
   */
  record Applied(Deployment deployment, BasePaths paths, EndpointGuard guard, Reasons reasons) {
    Applied(Deployment deployment, List<String> paths) {
      this(
          deployment,
          new BasePaths(paths),
          new EndpointGuard(deployment.choices().guard()),
          new Reasons(deployment.choices().explains()));
    }
  }

  /**
   * Makes a filter for one application.
   *
   * @param applicationPath where it is below the context path: that of {@code @ApplicationPath}, or
   *     the mapping of its servlet, such as {@code /api}; encoded as in a request. What is below a
   *     longer path of another of these filters is left to that one
   * @param resources its resource classes, and its {@code Application} class if that has a policy;
   *     more than it deploys do no harm, unless their policies clash
   */
  public CorsServletFilter(String applicationPath, Set<Class<?>> resources) {
    Set<Class<?>> types = Set.copyOf(resources);
    this.start =
        context -> {
          RestServlets.of(context).add(types);
          return new Applied(
              ServletDeployment.of(ServletSettings.of(context), types), List.of(applicationPath));
        };
  }

  CorsServletFilter(Function<ServletContext, Applied> start) {
    this.start = start;
  }

  /**
   * Registers the filter in front of those of {@code web.xml}, for all requests, error pages,
   * asynchronous dispatches and forwards.
   *
   * @param context a context that is starting
   * @param name the name of the filter
   * @return the registration
   * @throws IllegalStateException if the context has a filter of this name, or has started
   */
  public FilterRegistration.Dynamic addTo(ServletContext context, String name) {
    FilterRegistration.Dynamic registration = context.addFilter(name, this);
    if (registration == null) {
      throw new IllegalStateException("there is a filter " + name + " already");
    }
    registration.setAsyncSupported(true);
    EnumSet<DispatcherType> dispatches = EnumSet.allOf(DispatcherType.class);
    dispatches.remove(DispatcherType.INCLUDE);
    registration.addMappingForUrlPatterns(dispatches, false, "/*");
    return registration;
  }

  /**
   * Reads the policies.
   *
   * @param config tells the context
   * @throws CorsDeploymentException if one of them cannot be applied; the context must not start
   */
  @Override
  public void init(FilterConfig config) {
    Applied read = start.apply(config.getServletContext());
    paths = AllPaths.of(config.getServletContext());
    paths.add(read.paths());
    applied = Optional.of(read);
  }

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (request instanceof HttpServletRequest http && response instanceof HttpServletResponse to) {
      if (RestServlets.of(request.getServletContext()).admit(http, to)) {
        doFilter(http, to, chain);
      }
    } else {
      chain.doFilter(request, response);
    }
  }

  private void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    Applied policies = applied.orElseThrow(() -> new IllegalStateException("init was not called"));
    Optional<Exchange> before = Exchange.of(request);
    Optional<Exchange> exchange = before.isPresent() ? before : begin(policies, request);
    if (exchange.isEmpty() || isOurs(response)) {
      chain.doFilter(request, response);
      return;
    }
    DispatcherType type = request.getDispatcherType();
    if (isPreflightAnswered(policies, exchange.get(), request, response)
        || (type == DispatcherType.REQUEST && isRefused(policies, exchange.get(), response))) {
      return;
    }
    if (type == DispatcherType.ERROR) {
      exchange.get().settle();
    }
    if (exchange.get().policy().isEmpty() && !policies.reasons().shown()) {
      chain.doFilter(request, response);
      return;
    }
    CorsResponse wrapped = new CorsResponse(response, exchange.get());
    if (exchange.get().isCertain()) {
      wrapped.write();
    }
    try {
      chain.doFilter(request, wrapped);
    } finally {
      if (!request.isAsyncStarted()) { // Else the response belongs to another thread by now.
        wrapped.conclude();
      }
    }
  }

  /** Returns whether a dispatch or a second filter of ours passes what the first one wrapped. */
  private static boolean isOurs(HttpServletResponse response) {
    return response instanceof ServletResponseWrapper wrapper
        && (wrapper instanceof CorsResponse || wrapper.isWrapperFor(CorsResponse.class));
  }

  /**
   * Answers a preflight, without any error page. Where the container asked for a login before any
   * filter, its error page or its login page is the first dispatch that is seen of it: a preflight
   * has no credentials by design, and what it asks for needs the login as before.
   */
  private static boolean isPreflightAnswered(
      Applied policies,
      Exchange exchange,
      HttpServletRequest request,
      HttpServletResponse response) {
    ServletRequestHead head = exchange.head();
    DispatcherType type = request.getDispatcherType();
    if (!(type == DispatcherType.REQUEST || isOfTheContainer(type))
        || !Preflight.isOne(head)
        || response.isCommitted()
        || isAnotherError(request)) {
      return false;
    }
    Optional<Preflight> preflight =
        Preflight.of(policies.deployment().index(), head, Preflight.Look.FIRST);
    preflight.ifPresent(answer -> {
      ServletHeaders headers = new ServletHeaders(response);
      exchange.clear(headers);
      answer.write(headers);
      policies.reasons().ofPreflight(answer, head, headers);
      response.setStatus(answer.status());
    });
    return preflight.isPresent();
  }

  /** Returns whether this may be the page of a login, or that of an error. */
  private static boolean isOfTheContainer(DispatcherType type) {
    return type == DispatcherType.FORWARD || type == DispatcherType.ERROR;
  }

  /** Returns whether this is an error page, and not one about a login. */
  private static boolean isAnotherError(HttpServletRequest request) {
    return request.getDispatcherType() == DispatcherType.ERROR
        && !LOGIN_ERRORS.contains(request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE));
  }

  /** Answers what the guard refuses, without any error page. */
  private static boolean isRefused(
      Applied policies, Exchange exchange, HttpServletResponse response) {
    if (exchange.isAdmitted(policies.guard())) {
      return false;
    }
    new CorsResponse(response, exchange).write();
    exchange.tellRefusal(new ServletHeaders(response));
    response.setStatus(HttpServletResponse.SC_FORBIDDEN);
    return true;
  }

  /** Returns what is known of a request; empty if it is none of ours. */
  private Optional<Exchange> begin(Applied policies, HttpServletRequest request) {
    Optional<ServletRequestHead> head = head(policies.paths(), request);
    if (head.isEmpty()) {
      return Optional.empty();
    }
    policies.deployment().announce("servlet filter");
    EndpointIndex index = policies.deployment().index();
    Exchange exchange = new Exchange(head.get(), index, policies.reasons(), foreign);
    if (exchange.policy().isPresent() || policies.reasons().shown()) {
      exchange.putOn(request); // Otherwise a second filter may know more classes.
    }
    return Optional.of(exchange);
  }

  /** An error page and a forwarded request are told what was asked for by attributes. */
  private Optional<ServletRequestHead> head(BasePaths own, HttpServletRequest request) {
    DispatcherType type = request.getDispatcherType();
    String uri = request.getRequestURI();
    String method = request.getMethod();
    if (type == DispatcherType.ERROR) {
      uri = attribute(request, RequestDispatcher.ERROR_REQUEST_URI, uri);
      method = attribute(request, ERROR_METHOD, method);
    } else if (type == DispatcherType.FORWARD) {
      uri = attribute(request, RequestDispatcher.FORWARD_REQUEST_URI, uri);
    }
    if (isOfTheContainer(type) && request.getHeader(HeaderName.REQUEST_METHOD) != null) {
      method = "OPTIONS"; // Nothing else has that header; a login page is forwarded to as GET.
    }
    String asked = method;
    return own.below(uri, request.getContextPath(), paths.all())
        .map(path -> new ServletRequestHead(request, asked, path));
  }

  private static String attribute(HttpServletRequest request, String name, String otherwise) {
    return request.getAttribute(name) instanceof String value ? value : otherwise;
  }
}
