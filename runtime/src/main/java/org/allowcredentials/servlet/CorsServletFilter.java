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
import org.allowcredentials.CorsDeploymentException;
import org.allowcredentials.answer.ForeignHeaders;
import org.allowcredentials.answer.Preflight;
import org.allowcredentials.deploy.Deployment;

/**
 * Applies the compiled CORS policies in a servlet container, around everything behind it:
 * preflights are answered, the origin guard decides, and every response carries the headers of its
 * endpoint, even if it never passes a response filter of Jakarta REST (an error page, an exception
 * without a mapper, a filter that refuses a login). If the filters of Jakarta REST also run, the
 * headers are those of the method that ran, and are written once.
 *
 * <p>A container registers it automatically if the setting {@code cors.servletFilter} is {@code
 * true}. Otherwise use {@link #addTo}, once for each application, where a context starts:
 *
 * <pre>{@code
 * public void contextInitialized(ServletContextEvent event) {
 *   new CorsServletFilter("/api", Set.of(Api.class, OrderResource.class))
 *       .addTo(event.getServletContext(), "cors api");
 * }
 * }</pre>
 */
@SuppressWarnings("exports") // Were it transitive, every module would need jakarta.servlet.
public final class CorsServletFilter implements Filter {

  private static final Set<Object> LOGIN_ERRORS =
      Set.of(HttpServletResponse.SC_UNAUTHORIZED, HttpServletResponse.SC_FORBIDDEN);

  private final Function<ServletContext, Start> start;
  private final ForeignHeaders foreign = new ForeignHeaders();
  private volatile Optional<Started> started = Optional.empty();

  /**
   * What the filter needs when it starts.
   *
   * @param sites where the applications are
   * @param byClasses what applies until their servers report their policies
   */
  record Start(Sites sites, Optional<Deployment> byClasses) {}

  private record Started(Sites sites, AllPaths paths, ServletRules rules, Policies policies) {}

  /**
   * Creates a filter for one application.
   *
   * @param applicationPath its path below the context path: that of {@code @ApplicationPath}, or
   *     the mapping of its servlet, such as {@code /api}. Paths below it that are mapped to another
   *     servlet are not touched; neither are those below a longer path of another of these filters
   * @param resources its resource classes, and its {@code Application} class if that has a policy.
   *     They are used until the server of the application reports what it serves
   */
  public CorsServletFilter(String applicationPath, Set<Class<?>> resources) {
    Set<Class<?>> types = Set.copyOf(resources);
    this.start =
        context -> {
          RestServlets.of(context).add(types);
          return new Start(
              Sites.at(context, List.of(applicationPath)),
              Optional.of(ServletDeployment.of(ServletSettings.of(context), types)));
        };
  }

  CorsServletFilter(Function<ServletContext, Start> start) {
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
   * @param config provides the context
   * @throws CorsDeploymentException if one of them cannot be applied; the context must not start
   */
  @Override
  public void init(FilterConfig config) {
    ServletContext context = config.getServletContext();
    Start read = start.apply(context);
    AllPaths paths = AllPaths.of(context);
    paths.add(read.sites());
    started =
        Optional.of(
            new Started(
                read.sites(),
                paths,
                ServletRules.of(context),
                new Policies(context, read.byClasses())));
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
    Started now = started.orElseThrow(() -> new IllegalStateException("init was not called"));
    Optional<Exchange> before = Exchange.of(request);
    Optional<Exchange> exchange = before.isPresent() ? before : begin(now, request);
    if (exchange.isEmpty() || isOurs(response)) {
      chain.doFilter(request, response);
      return;
    }
    DispatcherType type = request.getDispatcherType();
    if (isPreflightAnswered(exchange.get(), request, response)
        || (type == DispatcherType.REQUEST && isRefused(exchange.get(), response))) {
      return;
    }
    if (type == DispatcherType.ERROR) {
      exchange.get().settle();
    }
    if (!exchange.get().isFollowed()) {
      chain.doFilter(request, response);
      return;
    }
    pass(exchange.get(), request, response, chain);
  }

  private static void pass(
      Exchange exchange,
      HttpServletRequest request,
      HttpServletResponse response,
      FilterChain chain)
      throws IOException, ServletException {
    CorsResponse wrapped = new CorsResponse(response, exchange);
    wrapped.begin();
    boolean failed = true;
    try {
      chain.doFilter(request, wrapped);
      failed = false;
    } finally {
      if (!request.isAsyncStarted()) { // Else the response belongs to another thread by now.
        wrapped.conclude(failed);
      }
    }
  }

  /** Returns whether a dispatch or a second filter of ours passes what the first one wrapped. */
  private static boolean isOurs(HttpServletResponse response) {
    return response instanceof ServletResponseWrapper wrapper
        && (wrapper instanceof CorsResponse || wrapper.isWrapperFor(CorsResponse.class));
  }

  /**
   * Answers a preflight, without any error page. If the container asked for a login before any
   * filter, its error page or its login page is the first dispatch that arrives here: a preflight
   * has no credentials by design, and the actual request still needs the login.
   */
  private static boolean isPreflightAnswered(
      Exchange exchange, HttpServletRequest request, HttpServletResponse response) {
    ServletRequestHead head = exchange.head();
    DispatcherType type = request.getDispatcherType();
    if (!(type == DispatcherType.REQUEST || isOfTheContainer(type))
        || !Preflight.isOne(head)
        || response.isCommitted()
        || isAnotherError(request)) {
      return false;
    }
    Optional<Preflight> preflight = exchange.preflight();
    preflight.ifPresent(answer -> {
      ServletHeaders headers = new ServletHeaders(response);
      exchange.clear(headers);
      answer.write(headers);
      exchange.applied().reasons().ofPreflight(answer, head, headers);
      response.setStatus(
          answer.isGranted()
              ? HttpServletResponse.SC_NO_CONTENT
              : HttpServletResponse.SC_FORBIDDEN);
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

  /** Answers a request that the guard refuses, without any error page. */
  private static boolean isRefused(Exchange exchange, HttpServletResponse response) {
    if (exchange.isAdmitted()) {
      return false;
    }
    new CorsResponse(response, exchange).begin();
    exchange.tellRefusal(new ServletHeaders(response));
    response.setStatus(HttpServletResponse.SC_FORBIDDEN);
    return true;
  }

  /** Returns what is known about a request; empty if it is not ours. */
  private Optional<Exchange> begin(Started now, HttpServletRequest request) {
    FirstRequest first = FirstRequest.of(request, now.rules());
    Optional<Sites.Site> site =
        first.mapped().flatMap(mapped -> now.sites().find(mapped, first.uri(), now.paths().all()));
    Optional<Exchange> exchange =
        site.flatMap(found -> now.policies().of(found, request))
            .map(applied ->
                new Exchange(
                    ServletRequestHead.of(
                        request, first, now.rules().contextPath() + site.get().base()),
                    applied,
                    foreign));
    exchange.ifPresent(Exchange::keepSent);
    exchange.filter(Exchange::isFollowed).ifPresent(followed -> followed.putOn(request));
    return exchange;
  }
}
