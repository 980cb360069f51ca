package org.allowcredentials.verification.runtimes.application;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import jakarta.ws.rs.ext.WriterInterceptor;
import jakarta.ws.rs.ext.WriterInterceptorContext;
import java.io.IOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Filters that do something on one path only. */
final class PathFilters {

  private PathFilters() {}

  private static boolean isAt(UriInfo uri, String path) {
    String own = uri.getPath();
    return own.equals(path) || own.equals("/" + path);
  }

  private static boolean isBelow(UriInfo uri, String path) {
    String own = uri.getPath();
    return own.startsWith(path) || own.startsWith("/" + path);
  }

  private static void refuseStrangers(ContainerRequestContext request) {
    if (!request.getCookies().containsKey("session")) {
      request.abortWith(Response.status(401).entity("sign in first").type("text/plain").build());
    }
  }

  /** Before matching. */
  @Provider
  @PreMatching
  @Priority(Priorities.AUTHENTICATION)
  public static class Early implements ContainerRequestFilter {

    /** Called by servers. */
    public Early() {}

    @Override
    public void filter(ContainerRequestContext request) {
      UriInfo uri = request.getUriInfo();
      if (isAt(uri, "filters/early-refuses")) {
        refuseStrangers(request);
      } else if (isAt(uri, "filters/early-throws")) {
        throw new IllegalStateException("on purpose");
      } else if (isAt(uri, "filters/early-mapped")) {
        throw new Unprocessable();
      } else if (isBelow(uri, "loud")) {
        Ledger.note("early filter");
      }
    }
  }

  /** After matching. */
  @Provider
  @Priority(Priorities.AUTHENTICATION)
  public static class Late implements ContainerRequestFilter {

    /** Called by servers. */
    public Late() {}

    @Override
    public void filter(ContainerRequestContext request) {
      UriInfo uri = request.getUriInfo();
      if (isAt(uri, "filters/late-refuses")) {
        refuseStrangers(request);
      } else if (isAt(uri, "filters/late-throws")) {
        throw new IllegalStateException("on purpose");
      } else if (isAt(uri, "filters/late-mapped")) {
        throw new Unprocessable();
      } else if (isBelow(uri, "loud")) {
        Ledger.note("late filter");
      }
    }
  }

  /** After the method. */
  @Provider
  @Priority(Priorities.USER)
  public static class OfResponses implements ContainerResponseFilter {

    /** Called by servers. */
    public OfResponses() {}

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
      UriInfo uri = request.getUriInfo();
      if (isAt(uri, "filters/response-throws")) {
        throw new IllegalStateException("on purpose");
      } else if (isAt(uri, "filters/foreign")) {
        response.getHeaders().add("Access-Control-Allow-Origin", request.getHeaderString("Origin"));
        response.getHeaders().add("Access-Control-Allow-Credentials", "true");
        response.getHeaders().add("Access-Control-Allow-Methods", "GET, PUT, POST, DELETE");
      }
    }
  }

  /** Around the entities. */
  @Provider
  public static class OfEntities implements ReaderInterceptor, WriterInterceptor {

    @Context private @Nullable UriInfo uri;

    /** Called by servers. */
    public OfEntities() {}

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
      if (isAt(Objects.requireNonNull(uri), "filters/reader-throws")) {
        throw new IllegalStateException("on purpose");
      } else if (isAt(uri, "filters/reader-mapped")) {
        throw new Unprocessable();
      }
      return context.proceed();
    }

    @Override
    public void aroundWriteTo(WriterInterceptorContext context) throws IOException {
      if (isAt(Objects.requireNonNull(uri), "filters/writer-throws")) {
        throw new IllegalStateException("on purpose");
      } else if (isAt(uri, "filters/writer-mapped") && !"mapped".equals(context.getEntity())) {
        throw new Unprocessable();
      }
      context.proceed();
    }
  }
}
