package org.allowcredentials.benchmarks;

import io.quarkus.vertx.http.runtime.cors.CORSConfig;
import io.quarkus.vertx.http.runtime.cors.CORSFilter;
import io.quarkus.vertx.http.runtime.filters.AbstractResponseWrapper;
import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.http.impl.headers.HeadersMultiMap;
import io.vertx.ext.web.Route;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.impl.RoutingContextDecorator;
import io.vertx.ext.web.impl.RoutingContextInternal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A server of Vert.x that does nothing but call one handler.
 *
 * @param handler the handler
 */
record VertxServer(Handler<RoutingContext> handler) implements Server {

  /** Returns a server with the filter of somebody. */
  static VertxServer of(Contender contender, Policy policy) {
    return new VertxServer(
        switch (contender) {
          case NONE -> RoutingContext::next;
          case QUARKUS -> new CORSFilter(new Settings(policy));
          default -> throw new IllegalArgumentException(contender + " has no handler for Vert.x");
        });
  }

  private record Settings(Policy policy, Optional<List<String>> origins) implements CORSConfig {

    Settings(Policy policy) {
      this(policy, Optional.of(policy.origins().stream().map(Settings::pattern).toList()));
    }

    /** Quarkus has regular expressions in place of stars. */
    private static String pattern(String origin) {
      return origin.contains("*")
          ? "/" + origin.replace(".", "\\.").replace("*", "[a-z0-9.-]+") + "/"
          : origin;
    }

    @Override
    public boolean enabled() {
      return true;
    }

    @Override
    public Optional<List<String>> methods() {
      return Optional.of(List.of(Policy.METHODS.split(",")));
    }

    @Override
    public Optional<List<String>> headers() {
      return Optional.of(List.of(Policy.HEADERS.split(",")));
    }

    @Override
    public Optional<List<String>> exposedHeaders() {
      return Optional.of(List.of(Policy.EXPOSED));
    }

    @Override
    public Optional<Duration> accessControlMaxAge() {
      return Optional.of(Duration.ofSeconds(Policy.MAX_AGE));
    }

    @Override
    public Optional<Boolean> accessControlAllowCredentials() {
      return Optional.of(true);
    }

    @Override
    public boolean returnExactOrigins() {
      return true;
    }

    @Override
    public boolean varyOrigin() {
      return true;
    }
  }

  private static final class Response extends AbstractResponseWrapper implements Answer {

    private final HeadersMultiMap headers = HeadersMultiMap.httpHeaders();
    private int status = 200;

    Response() {
      super(ServletRequestStub.nothing(HttpServerResponse.class));
    }

    @Override
    public @Nullable String header(String name) {
      return headers.get(name);
    }

    @Override
    public int status() {
      return status;
    }

    @Override
    public MultiMap headers() {
      return headers;
    }

    @Override
    public HttpServerResponse putHeader(CharSequence name, CharSequence value) {
      headers.set(name, value);
      return this;
    }

    @Override
    public HttpServerResponse setStatusCode(int code) {
      status = code;
      return this;
    }

    @Override
    public HttpServerResponse setStatusMessage(String message) {
      return this;
    }

    @Override
    public Future<Void> end() {
      return Future.succeededFuture();
    }
  }

  private static final class Routing extends RoutingContextDecorator {

    private final HttpServerRequest request;
    private final HttpServerResponse response;

    Routing(HttpServerRequest request, HttpServerResponse response) {
      super(
          ServletRequestStub.nothing(Route.class),
          ServletRequestStub.nothing(RoutingContextInternal.class));
      this.request = request;
      this.response = response;
    }

    @Override
    public HttpServerRequest request() {
      return request;
    }

    @Override
    public HttpServerResponse response() {
      return response;
    }

    @Override
    public void next() {
      // The application does nothing.
    }
  }

  @Override
  public Client client(Scenario scenario) {
    Response response = new Response();
    VertxRequest request = new VertxRequest(scenario, response);
    Routing routing = new Routing(request, response);
    return () -> {
      request.renew();
      response.headers.clear();
      response.status = 200;
      handler.handle(routing);
      return response;
    };
  }
}
