package org.allowcredentials.jaxrs.quarkus;

import jakarta.ws.rs.container.ContainerRequestContext;
import java.util.Objects;
import java.util.function.Function;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerRequestContext;

/**
 * Asks Quarkus REST for the path that it matches. It takes matrix parameters away, decodes escapes
 * of what needs none, and removes dot segments and doubled slashes; what it shows to filters is
 * something between that and what was sent.
 */
public final class MatchedPath implements Function<ContainerRequestContext, String> {

  /** Looks at the start, rather than at the first request, whether this version has the class. */
  public MatchedPath() {
    Objects.requireNonNull(ResteasyReactiveContainerRequestContext.class);
  }

  @Override
  public String apply(ContainerRequestContext context) {
    ResteasyReactiveContainerRequestContext own = (ResteasyReactiveContainerRequestContext) context;
    return ((ResteasyReactiveRequestContext) own.getServerRequestContext()).getPathWithoutPrefix();
  }
}
