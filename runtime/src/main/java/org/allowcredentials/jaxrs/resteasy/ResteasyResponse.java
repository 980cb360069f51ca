package org.allowcredentials.jaxrs.resteasy;

import jakarta.ws.rs.container.ContainerResponseContext;
import java.util.Collection;
import java.util.List;
import org.jboss.resteasy.core.ResteasyContext;
import org.jboss.resteasy.core.interception.jaxrs.ContainerResponseContextImpl;
import org.jspecify.annotations.Nullable;

/** The response of RESTEasy's own, to which it adds the headers of Jakarta REST at the end. */
public final class ResteasyResponse {

  /** Named at the start: where RESTEasy hides its classes, as on Open Liberty, it fails then. */
  private final Class<ContainerResponseContextImpl> type = ContainerResponseContextImpl.class;

  /**
   * Makes one.
   *
   * @throws LinkageError if RESTEasy hides its classes
   */
  public ResteasyResponse() {}

  /**
   * Returns what {@code Request.selectVariant} has written there.
   *
   * @param response the response as Jakarta REST shows it
   * @return the lines of {@code Vary}
   */
  public Collection<?> vary(ContainerResponseContext response) {
    List<?> lines =
        type.isInstance(response)
            ? type.cast(response).getHttpResponse().getOutputHeaders().get("Vary")
            : null;
    return lines == null ? List.of() : lines;
  }

  /**
   * Returns what RESTEasy would inject while it deploys, or into the current request.
   *
   * @param type such as the response of a servlet container
   * @return null if it has none
   */
  public static @Nullable Object injected(Class<?> type) {
    return ResteasyContext.getContextData(type);
  }
}
