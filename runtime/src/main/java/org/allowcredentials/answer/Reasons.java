package org.allowcredentials.answer;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.allowcredentials.match.EndpointIndex;
import org.allowcredentials.match.VerifiedEndpoint;
import org.allowcredentials.origin.OriginPattern;
import org.allowcredentials.policy.CorsPolicy;
import org.allowcredentials.policy.Terms;
import org.allowcredentials.text.Quote;

/**
 * Says why an answer is as it is: each refusal in a line of the log at {@code DEBUG}; during
 * development, every answer in a response header. Builds no string that nobody will see.
 *
 * @param shown whether the response header is written: it tells the origins of the policy to anyone
 */
public record Reasons(boolean shown) {

  private static final System.Logger LOG = System.getLogger("org.allowcredentials");

  private static final int MAX_ORIGINS = 5;

  /** Servers limit the whole head to 8 KB, often. */
  private static final int MAX_HEADER = 600;

  /**
   * Tells of a preflight that was answered.
   *
   * @param preflight the answer
   * @param request its request
   * @param headers the headers of the answer
   */
  public void ofPreflight(Preflight preflight, RequestHead request, ResponseHeaders headers) {
    boolean refused = preflight.allowed().isEmpty();
    if (!isTold(refused)) {
      return;
    }
    String where = Quote.excerpt(preflight.verb()) + " requested, " + preflight.where();
    tell(
        refused,
        "preflight "
            + verdict(preflight.terms(), request.lines(CorsHeader.ORIGIN), where)
            + (shown ? AskedHeaders.lacking(preflight, request) : ""),
        headers);
  }

  /**
   * Tells, in the response header only, of a request that the origin guard refused: {@link
   * EndpointGuard} has told the log.
   *
   * @param endpoint its endpoint
   * @param request the request
   * @param headers the headers of the response
   */
  public void ofGuard(VerifiedEndpoint endpoint, RequestHead request, ResponseHeaders headers) {
    if (!shown) {
      return;
    }
    tell(
        false,
        "origin guard refused: "
            + who(request.lines(CorsHeader.ORIGIN))
            + ", Sec-Fetch-Site "
            + who(request.lines(CorsHeader.FETCH_SITE))
            + ", may not call "
            + endpoint.describe()
            + "; only the API's own origin may"
            + endpoint
                .terms()
                .guard()
                .map(policy -> ", and " + listed(policy))
                .orElse("; the policy of another method would have granted a preflight"),
        headers);
  }

  /**
   * Tells of a response whose headers are ours to write.
   *
   * @param terms what applies
   * @param allowed whether the origin was allowed
   * @param where the endpoint, as far as it is known
   * @param request the request
   * @param headers the headers of the response
   */
  public void ofActual(
      Terms terms,
      boolean allowed,
      Optional<VerifiedEndpoint> where,
      RequestHead request,
      ResponseHeaders headers) {
    if (!isTold(!allowed)) {
      return;
    }
    List<String> origins = request.lines(CorsHeader.ORIGIN);
    boolean refused = !allowed && !origins.isEmpty();
    if (!isTold(refused)) {
      return;
    }
    String place =
        where
            .map(VerifiedEndpoint::describe)
            .orElseGet(() -> "the endpoints of " + Quote.excerpt(request.path()));
    tell(refused, "response " + verdict(terms, origins, place), headers);
  }

  /**
   * Tells, in the response header only, why a request got no headers: nothing was refused, since no
   * policy applies.
   *
   * @param index the endpoints
   * @param request the request
   * @param headers the headers of the response
   */
  public void ofNoPolicy(EndpointIndex index, RequestHead request, ResponseHeaders headers) {
    if (!shown || request.lines(CorsHeader.ORIGIN).isEmpty()) {
      return;
    }
    boolean preflight = Preflight.isOne(request);
    String verb = preflight ? request.lines(CorsHeader.REQUEST_METHOD).get(0) : request.method();
    EndpointIndex.Match match = index.find(request.path(), verb);
    String why =
        match
            .endpoint()
            .map(Reasons::withoutHeaders)
            .orElseGet(() ->
                match.samePath().isEmpty()
                    ? "no endpoint has this path"
                    : "the path has no endpoint for " + Quote.excerpt(verb));
    tell(false, (preflight ? "preflight not answered: " : "no CORS headers: ") + why, headers);
  }

  /** The endpoint that the path names is not always the one that runs, so it may have a policy. */
  private static String withoutHeaders(VerifiedEndpoint found) {
    if (found.terms().ownHeaders()) {
      return "the path names " + found.describe() + ", but another method answered";
    }
    return found.describe()
        + (found.terms().equals(Terms.none())
            ? " has no CORS policy of its own or inherited"
            : " accepts requests from other sites, which may not read the response"
                + " (@AllowCrossSiteRequests)");
  }

  /**
   * Returns whether anybody listens.
   *
   * @param refused whether the origin is refused, which the log tells too
   * @return false if no text is needed
   */
  public boolean isTold(boolean refused) {
    return shown || (refused && LOG.isLoggable(System.Logger.Level.DEBUG));
  }

  private void tell(boolean refused, String text, ResponseHeaders headers) {
    if (refused) {
      LOG.log(System.Logger.Level.DEBUG, text);
    }
    if (shown) {
      headers.remove(CorsHeader.EXPLAIN);
      headers.set(CorsHeader.EXPLAIN, headerValue(text));
    }
  }

  private static String verdict(Terms terms, List<String> origins, String where) {
    String asked = " (" + where + ")";
    if (terms.policy().isEmpty()) {
      return "refused: no other origin may read or trigger this" + asked;
    }
    CorsPolicy policy = terms.policy().get();
    if (!policy.variesByOrigin()) {
      return "allowed for every origin, without credentials" + asked;
    }
    if (origins.isEmpty()) {
      return "without grant: the request has no Origin header" + asked;
    }
    return policy
        .allow(origins)
        .map(origin ->
            "allowed: "
                + Quote.excerpt(origin)
                + " is listed, "
                + (policy.credentials() ? "with" : "without")
                + " credentials"
                + asked)
        .orElseGet(() ->
            "refused: " + who(origins) + " is not listed; allowed: " + listed(policy) + asked);
  }

  private static String who(List<String> lines) {
    return switch (lines.size()) {
      case 0 -> "absent";
      case 1 -> Quote.excerpt(lines.get(0));
      default -> "a header of " + lines.size() + " lines";
    };
  }

  private static String listed(CorsPolicy policy) {
    List<OriginPattern> origins = policy.origins();
    if (origins.isEmpty()) {
      return "no other";
    }
    String first =
        origins.stream()
            .limit(MAX_ORIGINS)
            .map(OriginPattern::toString)
            .collect(Collectors.joining(", "));
    int more = origins.size() - MAX_ORIGINS;
    return more > 0 ? first + " and " + more + " more" : first;
  }

  /** Returns printable ASCII of bounded length, which no server refuses as a header. */
  static String headerValue(String text) {
    StringBuilder out = new StringBuilder(Math.min(text.length(), MAX_HEADER + 3));
    for (int i = 0; i < text.length() && out.length() < MAX_HEADER; i++) {
      char c = text.charAt(i);
      if (c >= ' ' && c <= '~') {
        out.append(c);
      } else {
        out.append(String.format("\\u%04x", (int) c));
      }
    }
    return out.length() < MAX_HEADER ? out.toString() : out.substring(0, MAX_HEADER) + "...";
  }
}
