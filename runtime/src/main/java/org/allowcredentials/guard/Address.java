package org.allowcredentials.guard;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.allowcredentials.origin.OriginPattern;
import org.allowcredentials.origin.Schemes;

/**
 * Where a request was sent to.
 *
 * @param scheme the scheme, as the one who tells it saw it; the empty string if it is not known
 * @param authority host and port as in a {@code Host} header; the empty string if not known
 */
record Address(String scheme, String authority) {

  /** Returns what the request itself says: two lines of {@code Host} say nothing. */
  static Address of(OriginGuard.Request request) {
    List<String> host = request.lines("host");
    URI uri = request.uri();
    String authority =
        host.isEmpty()
            ? Objects.requireNonNullElse(uri.getRawAuthority(), "")
            : host.size() == 1 ? host.get(0) : "";
    return new Address(Objects.requireNonNullElse(uri.getScheme(), ""), authority);
  }

  /**
   * Returns whether a page from here has this origin. Whoever stands behind a proxy that ends TLS
   * sees http where the browser sees https; the reverse does not happen.
   *
   * @param origin an exact origin of http or https
   */
  boolean isOriginOf(OriginPattern origin) {
    boolean downgraded = origin.scheme().equals("http") && scheme.equalsIgnoreCase("https");
    String host = authority.toLowerCase(Locale.ROOT);
    String defaultPort = ":" + Schemes.defaultPort(origin.scheme());
    String shown =
        host.endsWith(defaultPort) ? host.substring(0, host.length() - defaultPort.length()) : host;
    return !downgraded && origin.toString().equals(origin.scheme() + "://" + shown);
  }
}
