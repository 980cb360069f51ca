package org.allowcredentials.jaxrs;

import jakarta.ws.rs.core.UriInfo;

/** The part of a request's URI that Jakarta REST matches. */
final class RequestPath {

  private RequestPath() {}

  /**
   * Returns the encoded path below the base of the application, with its first slash. It is cut
   * from the request URI, because {@link UriInfo#getPath(boolean)} begins with a slash on some
   * servers and not on others, so that {@code //orders} could not be told from {@code /orders}.
   */
  static String of(UriInfo uri) {
    String path = uri.getRequestUri().getRawPath();
    String base = uri.getBaseUri().getRawPath();
    if (path == null || base == null) {
      return withSlash(uri.getPath(false));
    }
    String prefix = base.endsWith("/") ? base.substring(0, base.length() - 1) : base;
    return path.startsWith(prefix)
        ? withSlash(path.substring(prefix.length()))
        : withSlash(uri.getPath(false));
  }

  private static String withSlash(String path) {
    return path.startsWith("/") ? path : "/" + path;
  }
}
