package org.allowcredentials.policy;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Decides whether a credentialed endpoint may carry out a request, before it does: CORS says who
 * may read an answer, the guard says who may cause something. The origins it trusts are those of
 * the endpoint's policy, so that the two cannot drift apart.
 *
 * <p>A request that no browser sent, and one from the API's own origin, always pass.
 *
 * @see <a href="https://www.w3.org/TR/fetch-metadata/#sec-fetch-site-header">Fetch Metadata,
 *     Sec-Fetch-Site</a>
 */
public final class OriginGuard {

  private OriginGuard() {}

  /**
   * What the guard looks at.
   *
   * @param method the request method, letter case as sent
   * @param fetchSite the lines of {@code Sec-Fetch-Site}
   * @param origin the lines of {@code Origin}
   * @param host the {@code Host} header, or the empty string
   * @param scheme the scheme of the request as the server saw it
   */
  public record Request(
      String method, List<String> fetchSite, List<String> origin, String host, String scheme) {}

  /**
   * Returns whether the request may be carried out.
   *
   * @param policy the policy of the endpoint
   * @param request the request
   * @return false if another site caused the request, or may have
   */
  public static boolean admits(CorsPolicy policy, Request request) {
    if (!policy.credentials() || isSafe(request.method())) {
      return true;
    }
    List<String> origins = request.origin();
    if (origins.size() > 1) {
      return false;
    }
    boolean listed = policy.allow(origins).isPresent();
    boolean siteKnown = request.fetchSite().stream().anyMatch(line -> !line.isEmpty());
    if (siteKnown) {
      return listed || isOwn(request.fetchSite());
    }
    return origins.isEmpty() || listed || isOwn(origins.get(0), request);
  }

  /** Go's choice: methods that do nothing, and the preflight. */
  private static boolean isSafe(String method) {
    return method.equals("GET") || method.equals("HEAD") || method.equals("OPTIONS");
  }

  private static boolean isOwn(List<String> fetchSite) {
    return fetchSite.size() == 1
        && (fetchSite.get(0).equals("same-origin") || fetchSite.get(0).equals("none"));
  }

  /**
   * Returns whether the origin is the server's own, judged by the Host header. A server behind a
   * proxy that ends TLS sees http where the browser sees https; the reverse does not happen.
   */
  private static boolean isOwn(String origin, Request request) {
    Optional<OriginPattern> parsed =
        origin.length() > 300 ? Optional.empty() : OriginGrammar.pattern(origin);
    if (parsed.isEmpty() || !parsed.get().isExact() || !Schemes.isWeb(parsed.get().scheme())) {
      return false;
    }
    String scheme = parsed.get().scheme();
    boolean downgraded = scheme.equals("http") && request.scheme().equalsIgnoreCase("https");
    String host = request.host().toLowerCase(Locale.ROOT);
    String defaultPort = ":" + Schemes.defaultPort(scheme);
    String authority =
        host.endsWith(defaultPort) ? host.substring(0, host.length() - defaultPort.length()) : host;
    return !downgraded && !authority.isEmpty() && origin.equals(scheme + "://" + authority);
  }
}
