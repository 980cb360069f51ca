package org.allowcredentials.jaxrs;

import jakarta.ws.rs.core.UriInfo;
import org.allowcredentials.answer.SentRequest;
import org.jspecify.annotations.Nullable;

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
    return isBelow(path, base)
        ? SentRequest.below(path, base)
        : SentRequest.below(uri.getPath(false), "");
  }

  /** Returns the same path, to be cut when somebody asks. */
  static SentRequest sent(UriInfo uri, String verb) {
    String path = uri.getRequestUri().getRawPath();
    String base = uri.getBaseUri().getRawPath();
    return isBelow(path, base)
        ? new SentRequest(path, base, verb)
        : new SentRequest(uri.getPath(false), verb);
  }

  private static boolean isBelow(@Nullable String path, @Nullable String base) {
    if (path == null || base == null) {
      return false;
    }
    int length = base.endsWith("/") ? base.length() - 1 : base.length();
    return path.regionMatches(0, base, 0, length);
  }
}
