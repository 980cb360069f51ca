package org.allowcredentials.jaxrs.resteasy;

import jakarta.ws.rs.container.ContainerResponseContext;
import java.util.Collection;
import java.util.List;
import org.jboss.resteasy.core.ResteasyContext;
import org.jboss.resteasy.core.interception.jaxrs.ContainerResponseContextImpl;
import org.jspecify.annotations.Nullable;

/** The response of RESTEasy's own, to which it adds the headers of Jakarta REST at the end. */
public final class ResteasyResponse {

  private ResteasyResponse() {}

  /**
   * Returns what {@code Request.selectVariant} has written there.
   *
   * @param response the response as Jakarta REST shows it
   * @return the lines of {@code Vary}
   */
  public static Collection<?> vary(ContainerResponseContext response) {
    List<?> lines =
        response instanceof ContainerResponseContextImpl own
            ? own.getHttpResponse().getOutputHeaders().get("Vary")
            : null;
    return lines == null ? List.of() : lines;
  }

  /**
   * Returns what RESTEasy would inject into the current request.
   *
   * @param type such as the response of a servlet container
   * @return nothing if it has none
   */
  public static @Nullable Object find(Class<?> type) {
    return ResteasyContext.getContextData(type);
  }
}
