package org.allowcredentials.verification.runtimes.cache;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.Feature;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.WriterInterceptor;
import jakarta.ws.rs.ext.WriterInterceptorContext;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A cache within Jakarta REST: keeps what was written for a URI, with all its headers, and answers
 * everyone with it. The shape is that of RESTEasy's {@code ServerCacheFeature}. What it answers has
 * the header {@code X-Cache}.
 */
@Provider
public final class AnswerCache implements Feature {

  private static final String KEY = AnswerCache.class.getName();

  private final boolean early;
  private final Map<String, Stored> answers = new ConcurrentHashMap<>();

  @SuppressWarnings("ArrayRecordComponent") // Never compared.
  private record Stored(MultivaluedMap<String, Object> headers, byte[] entity) {}

  private AnswerCache(boolean early) {
    this.early = early;
  }

  /** Returns a cache that answers before a method is chosen. */
  public static AnswerCache early() {
    return new AnswerCache(true);
  }

  /** Returns a cache that answers after a method was chosen, as RESTEasy's does. */
  public static AnswerCache late() {
    return new AnswerCache(false);
  }

  @Override
  public boolean configure(FeatureContext context) {
    context.register(early ? new Early() : new Late());
    context.register(new Keeping());
    return true;
  }

  private void answer(ContainerRequestContext request) {
    if (!request.getMethod().equals("GET")) {
      return;
    }
    String uri = request.getUriInfo().getRequestUri().toString();
    Stored stored = answers.get(uri);
    if (stored == null) {
      request.setProperty(KEY, uri);
      return;
    }
    Response.ResponseBuilder answer = Response.ok(stored.entity).header("X-Cache", "hit");
    stored.headers.forEach((name, values) -> values.forEach(value -> answer.header(name, value)));
    request.abortWith(answer.build());
  }

  @PreMatching
  private final class Early implements ContainerRequestFilter {

    @Override
    public void filter(ContainerRequestContext request) {
      answer(request);
    }
  }

  private final class Late implements ContainerRequestFilter {

    @Override
    public void filter(ContainerRequestContext request) {
      answer(request);
    }
  }

  private final class Keeping implements WriterInterceptor {

    @Override
    public void aroundWriteTo(WriterInterceptorContext context) throws IOException {
      if (!(context.getProperty(KEY) instanceof String uri)) {
        context.proceed();
        return;
      }
      OutputStream out = context.getOutputStream();
      ByteArrayOutputStream entity = new ByteArrayOutputStream();
      context.setOutputStream(entity);
      context.proceed();
      context.setOutputStream(out);
      MultivaluedMap<String, Object> headers = new MultivaluedHashMap<>(context.getHeaders());
      headers.remove("Content-Length");
      answers.put(uri, new Stored(headers, entity.toByteArray()));
      out.write(entity.toByteArray());
    }
  }
}
