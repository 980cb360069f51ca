package org.allowcredentials.jaxrs;

import jakarta.ws.rs.container.ContainerResponseContext;
import java.util.Collection;
import java.util.List;

/**
 * What the response of a server holds of {@code Vary} beside the headers of Jakarta REST: {@code
 * Request.selectVariant} writes there on RESTEasy and CXF, and so does whatever stands in front of
 * Jakarta REST in a servlet container. Where the headers of Jakarta REST have a {@code Vary}, the
 * server replaces by it what is there, and a cache would give one client what is meant for another.
 */
@FunctionalInterface
interface HeldVary {

  /** Of a server that keeps nothing there, or loses nothing of it. */
  HeldVary NOTHING = response -> List.of();

  /**
   * Returns the lines.
   *
   * @param response the response, not yet sent
   * @return mostly none
   */
  Collection<?> lines(ContainerResponseContext response);

  /**
   * Returns one that also reads elsewhere, where this one finds nothing.
   *
   * @param other what may hold some, too
   */
  default HeldVary or(HeldVary other) {
    return response -> {
      Collection<?> lines = lines(response);
      return lines.isEmpty() ? other.lines(response) : lines;
    };
  }
}
