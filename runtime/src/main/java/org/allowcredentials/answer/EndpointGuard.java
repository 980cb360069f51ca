package org.allowcredentials.answer;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.allowcredentials.answer.Preflight.Look;
import org.allowcredentials.config.SettingKey;
import org.allowcredentials.guard.OriginGuard;
import org.allowcredentials.guard.OriginGuard.Refusal;
import org.allowcredentials.match.EndpointIndex;
import org.allowcredentials.match.VerifiedEndpoint;
import org.allowcredentials.policy.CorsPolicy;
import org.allowcredentials.policy.Terms;
import org.allowcredentials.text.Quote;

/**
 * Decides whether an endpoint may carry out a request. The origin guard does, where a policy with
 * credentials or {@code @SameOriginOnly} applies. Where neither does, a promise is checked that was
 * made by mistake: the browser asked before, and may have been answered with the policy of another
 * method than the one that runs now.
 *
 * <p>Tells at {@code DEBUG} of every refusal; at {@code WARNING} of each promise that is not kept,
 * of the first refusal at each {@code @SameOriginOnly} method, and once of one that a proxy may
 * have caused.
 */
public final class EndpointGuard {

  private static final System.Logger LOG = System.getLogger("org.allowcredentials");
  private static final CorsPolicy NOBODY = CorsPolicy.trustingNobody();

  private final OriginGuard guard;
  private final AtomicBoolean warned = new AtomicBoolean();
  private final Set<String> toldOf = ConcurrentHashMap.newKeySet();

  /**
   * Takes what the settings say.
   *
   * @param guard the guard
   */
  public EndpointGuard(OriginGuard guard) {
    this.guard = guard;
  }

  /**
   * Returns whether the guard lets an endpoint carry out a request, and tells if it does not.
   *
   * @param endpoint the endpoint
   * @param head the request
   * @return false if it must be refused
   */
  public boolean admits(VerifiedEndpoint endpoint, RequestHead head) {
    Optional<CorsPolicy> trusted = endpoint.terms().guard();
    if (trusted.isEmpty()) {
      return true;
    }
    Optional<Refusal> refusal = guard.check(trusted.get(), head);
    if (refusal.isEmpty()) {
      return true;
    }
    tell(refusal.get(), endpoint, head);
    return false;
  }

  /**
   * Returns whether an endpoint's own terms settle whether a request redeems a promise.
   *
   * @param endpoint what runs
   * @return true where the guard decides, or where every site may cause it
   */
  public boolean needsNoPromise(VerifiedEndpoint endpoint) {
    Terms own = endpoint.terms();
    return own instanceof Terms.CrossSiteRequests || own.guard().isPresent();
  }

  /**
   * Returns whether a request does not redeem a promise that another policy gave. Looks for the
   * promise only where the request changes something and comes from another origin.
   *
   * @param endpoint what runs, for which {@link #needsNoPromise} does not hold
   * @param head the request
   * @param sent the request as it was sent
   * @param index gives the endpoints, by which preflights are answered
   * @return false if it must be refused
   */
  public boolean keepsPromise(
      VerifiedEndpoint endpoint,
      RequestHead head,
      SentRequest sent,
      Supplier<EndpointIndex> index) {
    Terms own = endpoint.terms();
    List<String> origins = head.lines(CorsHeader.ORIGIN);
    if (origins.isEmpty() || !isCrossOrigin(head, sent)) {
      return true;
    }
    Optional<Preflight> promise = promise(index.get(), head, sent, origins);
    if (promise.isEmpty() || isOwn(promise.get(), own, origins)) {
      return true;
    }
    tellOfPromise(endpoint, promise.get(), head, sent);
    return false;
  }

  /** Returns whether the guard would refuse the request if nobody were trusted. */
  private boolean isCrossOrigin(RequestHead head, SentRequest sent) {
    boolean safe = OriginGuard.isSafe(head.method()) && OriginGuard.isSafe(sent.verb());
    return !safe && guard.cause(NOBODY, head).isPresent();
  }

  /** Returns what a preflight was granted, or would have been, for the request as it was sent. */
  private static Optional<Preflight> promise(
      EndpointIndex index, RequestHead head, SentRequest sent, List<String> origins) {
    SentRequest seenLast = new SentRequest(head.path(), sent.verb());
    return Preflight.of(index, sent, origins, Look.FIRST)
        .or(() -> Preflight.of(index, seenLast, origins, Look.LAST))
        .filter(answer -> answer.allowed().isPresent());
  }

  /** Returns whether the endpoint's own policy would have granted the same. */
  private static boolean isOwn(Preflight promise, Terms own, List<String> origins) {
    boolean credentials = promise.terms().policy().filter(CorsPolicy::credentials).isPresent();
    return own.policy()
        .filter(policy -> policy.credentials() == credentials)
        .flatMap(policy -> policy.allow(origins))
        .isPresent();
  }

  private void tellOfPromise(
      VerifiedEndpoint endpoint, Preflight promise, RequestHead head, SentRequest sent) {
    System.Logger.Level level =
        toldOf.add("promise " + endpoint.describe() + promise.where())
            ? System.Logger.Level.WARNING
            : System.Logger.Level.DEBUG;
    LOG.log(
        level,
        () ->
            "A cross-origin request was refused before "
                + endpoint.describe()
                + " ("
                + endpoint.terms().inWords()
                + ") ran: a preflight for "
                + Quote.excerpt(sent.verb() + " " + sent.path())
                + " from "
                + Quote.excerpt(String.join("\n", head.lines(CorsHeader.ORIGIN)))
                + " is granted by another policy, that of "
                + promise.where()
                + " ("
                + promise.terms().inWords()
                + ").\n  The server runs another method than the paths of the classes suggest. Give"
                + " both methods the same policy, or paths that cannot be confused. Logged once per"
                + " pair. docs/matching.md");
  }

  private void tell(Refusal why, VerifiedEndpoint endpoint, OriginGuard.Request request) {
    boolean sameOrigin = endpoint.terms() instanceof Terms.SameOriginOnly;
    boolean perhapsOwn = why == Refusal.OTHER_ORIGIN;
    if (sameOrigin && toldOf.add(endpoint.describe())) {
      LOG.log(
          System.Logger.Level.WARNING,
          () ->
              reason(why, endpoint, request)
                  + (perhapsOwn ? proxyAdvice() : "")
                  + "\n  If other sites must trigger this (a login that posts a form, a payment"
                  + " callback), write @AllowCrossSiteRequests(reason = \"...\") on the method."
                  + " Logged once per method. docs/origin-guard.md");
    } else if (perhapsOwn && warned.compareAndSet(false, true)) {
      LOG.log(System.Logger.Level.WARNING, () -> reason(why, endpoint, request) + proxyAdvice());
    } else {
      LOG.log(System.Logger.Level.DEBUG, () -> reason(why, endpoint, request));
    }
  }

  private static String reason(
      Refusal why, VerifiedEndpoint endpoint, OriginGuard.Request request) {
    String origin = quoted(request, "origin");
    String policy = Quote.excerpt(endpoint.terms().inWords());
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
                  + ", is neither in the policy nor the API's own, as far as the server knows (Host"
                  + " is "
                  + quoted(request, "host")
                  + ")";
        }
        + ". The policy: "
        + policy
        + ".";
  }

  private static String proxyAdvice() {
    return "\n  If browsers see this API at that origin, a proxy rewrites Host: put the origin of"
        + " the API into the setting "
        + SettingKey.PUBLIC_ORIGIN
        + ", or, if the proxy writes Forwarded or X-Forwarded-Host, set "
        + SettingKey.TRUST_FORWARDED
        + "=true. Other refusals are logged at DEBUG. docs/origin-guard.md";
  }

  private static String quoted(OriginGuard.Request request, String name) {
    List<String> lines = request.lines(name);
    return lines.isEmpty() ? "absent" : Quote.excerpt(String.join("\n", lines));
  }
}
