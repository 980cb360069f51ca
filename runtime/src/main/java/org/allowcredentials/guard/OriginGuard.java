package org.allowcredentials.guard;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.allowcredentials.origin.OriginGrammar;
import org.allowcredentials.origin.OriginPattern;
import org.allowcredentials.origin.Schemes;
import org.allowcredentials.policy.CorsPolicy;

/**
 * Decides whether a credentialed endpoint may carry out a request, before it does: CORS says who
 * may read an answer, the guard says who may cause something. The origins it trusts are those of
 * the endpoint's policy, so that the two cannot drift apart.
 *
 * <p>A request that no browser sent, and one from the API's own origin, always pass. Which origin
 * is its own, the browser says ({@code Sec-Fetch-Site}); where it does not, {@code Origin} is
 * compared with
 *
 * <ol>
 *   <li>the public origins, if there are any; {@code Host} does not count then;
 *   <li>what the nearest proxy says in {@code Forwarded} or {@code X-Forwarded-*}, if it is trusted
 *       and says anything;
 *   <li>{@code Host} in all other cases.
 * </ol>
 *
 * <p>Immutable; may be shared between threads.
 *
 * @see <a href="https://www.w3.org/TR/fetch-metadata/#sec-fetch-site-header">Fetch Metadata,
 *     Sec-Fetch-Site</a>
 */
public final class OriginGuard {

  private static final int LONGEST_ORIGIN = 300;

  private final Set<String> publicOrigins;
  private final boolean trustForwarded;

  private OriginGuard(Set<String> publicOrigins, boolean trustForwarded) {
    this.publicOrigins = Set.copyOf(publicOrigins);
    this.trustForwarded = trustForwarded;
  }

  /**
   * Returns a guard.
   *
   * @param publicOrigins the origins at which browsers see this API, as they serialise them; none
   *     where {@code Host} tells it
   * @param trustForwarded whether a proxy writes {@code Forwarded} or {@code X-Forwarded-*} into
   *     every request
   * @return the guard
   */
  public static OriginGuard of(Set<String> publicOrigins, boolean trustForwarded) {
    return new OriginGuard(publicOrigins, trustForwarded);
  }

  /** What the guard looks at. Nothing is asked for where the method alone decides. */
  public interface Request {

    /**
     * Returns the request method.
     *
     * @return the method, letter case as sent
     */
    String method();

    /**
     * Returns the lines of a header.
     *
     * @param name its name in lower case
     * @return the lines as received; none if it is absent
     */
    List<String> lines(String name);

    /**
     * Returns the request URI as the server has it: its scheme counts, and its authority where
     * there is no {@code Host} (HTTP/2).
     *
     * @return the URI; its scheme and authority may be missing
     */
    URI uri();
  }

  /** Why a request is refused. */
  public enum Refusal {
    /** There are two lines of {@code Origin}, or more: no browser sends that. */
    SEVERAL_ORIGINS,
    /** {@code Sec-Fetch-Site} says that another site caused it, and the origin is not listed. */
    OTHER_SITE,
    /**
     * There is no {@code Sec-Fetch-Site}, and {@code Origin} is {@code null}, or no origin of a web
     * page and not listed.
     */
    NO_WEB_ORIGIN,
    /**
     * There is no {@code Sec-Fetch-Site}, and {@code Origin} is neither listed nor the API's own,
     * as far as the server can tell: behind a proxy it may be.
     */
    OTHER_ORIGIN
  }

  /**
   * Returns why the request must not be carried out: never where its method changes nothing, or the
   * policy has no credentials.
   *
   * @param policy the policy of the endpoint
   * @param request the request
   * @return empty if it may be
   */
  public Optional<Refusal> check(CorsPolicy policy, Request request) {
    return !policy.credentials() || isSafe(request.method())
        ? Optional.empty()
        : cause(policy, request);
  }

  /**
   * Returns why a request with a method that may change something must not be carried out. Its own
   * method is not looked at.
   *
   * @param policy the policy of the endpoint, with credentials
   * @param request the request
   * @return empty if it may be
   */
  public Optional<Refusal> cause(CorsPolicy policy, Request request) {
    List<String> origins = request.lines("origin");
    if (origins.size() > 1) {
      return Optional.of(Refusal.SEVERAL_ORIGINS);
    }
    if (policy.allow(origins).isPresent()) {
      return Optional.empty();
    }
    List<String> site = request.lines("sec-fetch-site");
    if (hasText(site)) {
      return isOwn(site) ? Optional.empty() : Optional.of(Refusal.OTHER_SITE);
    }
    return origins.isEmpty() ? Optional.empty() : foreign(origins.get(0), request);
  }

  /**
   * Returns whether a request method does nothing, or is that of a preflight: Go's choice.
   *
   * @param method the method, letter case as sent
   * @return true if whoever wants may cause it
   */
  public static boolean isSafe(String method) {
    return method.equals("GET") || method.equals("HEAD") || method.equals("OPTIONS");
  }

  private static boolean hasText(List<String> lines) {
    for (String line : lines) {
      if (!line.isEmpty()) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOwn(List<String> fetchSite) {
    return fetchSite.size() == 1
        && (fetchSite.get(0).equals("same-origin") || fetchSite.get(0).equals("none"));
  }

  private Optional<Refusal> foreign(String origin, Request request) {
    Optional<OriginPattern> parsed =
        origin.length() > LONGEST_ORIGIN ? Optional.empty() : OriginGrammar.pattern(origin);
    if (parsed.isEmpty() || !parsed.get().isExact() || !Schemes.isWeb(parsed.get().scheme())) {
      return Optional.of(Refusal.NO_WEB_ORIGIN);
    }
    return publicOrigins.contains(origin)
            || address(request).filter(own -> own.isOriginOf(parsed.get())).isPresent()
        ? Optional.empty()
        : Optional.of(Refusal.OTHER_ORIGIN);
  }

  /** Returns the address that the browser used, as far as it may be believed. */
  private Optional<Address> address(Request request) {
    if (trustForwarded && Forwarded.isIn(request)) {
      return Forwarded.by(request);
    }
    return publicOrigins.isEmpty() ? Optional.of(Address.of(request)) : Optional.empty();
  }
}
