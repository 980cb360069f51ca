package org.allowcredentials.answer;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.allowcredentials.config.ConfiguredGuard;
import org.allowcredentials.policy.CorsPolicy;
import org.allowcredentials.policy.OriginGuard;
import org.allowcredentials.policy.OriginGuard.Refusal;
import org.allowcredentials.policy.Quote;
import org.allowcredentials.table.VerifiedEndpoint;

/**
 * The origin guard of an application. Tells at {@code DEBUG} of every refusal, and once at {@code
 * WARNING} of one that a proxy may have caused.
 */
public final class EndpointGuard {

  private static final System.Logger LOG = System.getLogger("org.allowcredentials");

  private final OriginGuard guard;
  private final AtomicBoolean warned = new AtomicBoolean();

  /**
   * Takes what the settings say.
   *
   * @param guard the guard
   */
  public EndpointGuard(OriginGuard guard) {
    this.guard = guard;
  }

  /**
   * Returns whether an endpoint may carry out a request, and tells if it may not.
   *
   * @param endpoint the endpoint
   * @param head the request
   * @return false if it must be refused
   */
  public boolean admits(VerifiedEndpoint endpoint, RequestHead head) {
    Optional<CorsPolicy> policy = endpoint.policy();
    if (policy.isEmpty() || !policy.get().credentials()) {
      return true;
    }
    OriginGuard.Request request = new OriginGuard.Request(head.method(), head::lines, head::uri);
    Optional<Refusal> refusal = guard.check(policy.get(), request);
    refusal.ifPresent(why -> tell(why, endpoint, request));
    return refusal.isEmpty();
  }

  private void tell(Refusal why, VerifiedEndpoint endpoint, OriginGuard.Request request) {
    boolean perhapsOwn = why == Refusal.OTHER_ORIGIN;
    if (perhapsOwn && warned.compareAndSet(false, true)) {
      LOG.log(System.Logger.Level.WARNING, () -> reason(why, endpoint, request) + proxyAdvice());
    } else {
      LOG.log(System.Logger.Level.DEBUG, () -> reason(why, endpoint, request));
    }
  }

  private static String reason(
      Refusal why, VerifiedEndpoint endpoint, OriginGuard.Request request) {
    String origin = quoted(request, "origin");
    String policy = endpoint.policy().map(CorsPolicy::toString).map(Quote::excerpt).orElse("");
    return "The origin guard refused "
        + endpoint.describe()
        + ": "
        + switch (why) {
          case SEVERAL_ORIGINS -> "Origin has several lines, " + origin;
          case OTHER_SITE ->
              "Sec-Fetch-Site is "
                  + quoted(request, "sec-fetch-site")
                  + ", and Origin, "
                  + origin
                  + ", is not in the policy";
          case NO_WEB_ORIGIN -> "Origin, " + origin + ", is not in the policy";
          case OTHER_ORIGIN ->
              "there is no Sec-Fetch-Site, and Origin, "
                  + origin
                  + ", is neither in the policy nor that of the API, as far as the server knows"
                  + " (Host is "
                  + quoted(request, "host")
                  + ")";
        }
        + ". The policy: "
        + policy
        + ".";
  }

  private static String proxyAdvice() {
    return "\n  If browsers see this API at that origin, a proxy rewrites Host: write the origin of"
        + " the API into the setting "
        + ConfiguredGuard.PUBLIC_ORIGIN
        + ", or, if the proxy writes Forwarded or X-Forwarded-Host, set "
        + ConfiguredGuard.TRUST_FORWARDED
        + "=true. Other refusals are told at the level DEBUG. docs/origin-guard.md";
  }

  private static String quoted(OriginGuard.Request request, String name) {
    List<String> lines = request.lines(name);
    return lines.isEmpty() ? "absent" : Quote.excerpt(String.join("\n", lines));
  }
}
