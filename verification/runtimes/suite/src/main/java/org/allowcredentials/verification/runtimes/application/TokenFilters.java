package org.allowcredentials.verification.runtimes.application;

import jakarta.ws.rs.NameBinding;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.DynamicFeature;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.allowcredentials.ReadsHeaders;

/** Filters that say which request headers they read; some apply to some methods only. */
public final class TokenFilters {

  private TokenFilters() {}

  /** Binds {@link Bound}. */
  @NameBinding
  @Retention(RetentionPolicy.RUNTIME)
  public @interface Checked {}

  /** For any path. */
  @Provider
  @PreMatching
  @ReadsHeaders("X-Early")
  public static class Early implements ContainerRequestFilter {

    /** Called by servers. */
    public Early() {}

    @Override
    public void filter(ContainerRequestContext request) {}
  }

  /** For all endpoints. */
  @Provider
  @ReadsHeaders({"Authorization", "X-Everywhere"})
  public static class Everywhere implements ContainerRequestFilter {

    /** Called by servers. */
    public Everywhere() {}

    @Override
    public void filter(ContainerRequestContext request) {}
  }

  /** For endpoints that are bound to it. */
  @Provider
  @Checked
  @ReadsHeaders("X-Bound")
  public static class Bound implements ContainerRequestFilter {

    /** Called by servers. */
    public Bound() {}

    @Override
    public void filter(ContainerRequestContext request) {}
  }

  /** For all endpoints. */
  @Provider
  @ReadsHeaders("X-Signature")
  public static class OfEntities implements ReaderInterceptor {

    /** Called by servers. */
    public OfEntities() {}

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
      return context.proceed();
    }
  }

  /** Registered for one method. */
  @ReadsHeaders("X-Dynamic")
  public static class OfOneMethod implements ContainerRequestFilter {

    /** Called by servers. */
    public OfOneMethod() {}

    @Override
    public void filter(ContainerRequestContext request) {}
  }

  /** Registers {@link OfOneMethod}. */
  @Provider
  public static class Registrar implements DynamicFeature {

    /** Called by servers. */
    public Registrar() {}

    @Override
    public void configure(ResourceInfo resource, FeatureContext context) {
      if (resource.getResourceClass() == TokenResource.class
          && resource.getResourceMethod().getName().equals("dynamic")) {
        context.register(OfOneMethod.class);
      }
    }
  }
}
