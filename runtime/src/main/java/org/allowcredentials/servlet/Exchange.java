package org.allowcredentials.servlet;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.allowcredentials.answer.ActualResponse;
import org.allowcredentials.answer.CorsHeader;
import org.allowcredentials.answer.ForeignHeaders;
import org.allowcredentials.answer.Preflight;
import org.allowcredentials.answer.Reasons;
import org.allowcredentials.answer.RequestState;
import org.allowcredentials.answer.SentRequest;
import org.allowcredentials.match.EndpointIndex;
import org.allowcredentials.match.VerifiedEndpoint;
import org.allowcredentials.policy.Terms;

/**
 * A request, through all its dispatches: first as the browser sent it, then perhaps again for an
 * error page. An attribute of the request. Not thread-safe, as the request is not.
 */
final class Exchange {

  private static final String ATTRIBUTE = "org.allowcredentials.servlet";

  /** Where only the server knows which path it will match. */
  private static final EndpointIndex.Match UNDECIDED =
      new EndpointIndex.Match(Optional.empty(), List.of(), true);

  private final ServletRequestHead head;
  private final Applied applied;
  private final EndpointIndex index;
  private final String path;
  private Optional<EndpointIndex.Match> match = Optional.empty();
  private final ForeignHeaders foreign;
  private Optional<Terms> settled = Optional.empty();
  private boolean written;
  private boolean told;

  Exchange(ServletRequestHead head, Applied applied, ForeignHeaders foreign) {
    this.head = head;
    this.applied = applied;
    this.index = applied.deployment().index();
    this.path = applied.deployment().asMatched(head.path());
    this.foreign = foreign;
  }

  /** Looks up what the request reaches, once, and not for a preflight that is answered. */
  private EndpointIndex.Match match() {
    EndpointIndex.Match found =
        match.orElseGet(() -> head.isCertain() ? index.find(path, head.method()) : UNDECIDED);
    match = Optional.of(found);
    return found;
  }

  void putOn(HttpServletRequest request) {
    request.setAttribute(ATTRIBUTE, this);
  }

  /** Returns what an earlier dispatch, or another filter of ours, has put on a request. */
  static Optional<Exchange> of(HttpServletRequest request) {
    return request.getAttribute(ATTRIBUTE) instanceof Exchange exchange
        ? Optional.of(exchange)
        : Optional.empty();
  }

  ServletRequestHead head() {
    return head;
  }

  Applied applied() {
    return applied;
  }

  /**
   * Tells the filters of Jakarta REST what was asked for, whatever a filter behind this one does.
   */
  void keepSent() {
    if (head.isCertain()
        && !head.lines(CorsHeader.ORIGIN).isEmpty()
        && head.request().getAttribute(RequestState.PROPERTY) == null) {
      head.request().setAttribute(RequestState.PROPERTY, new SentRequest(path, head.method()));
    }
  }

  /**
   * Returns whether there is something to do for the answer. If not, a second filter may know more
   * classes; once the server has told, nobody does.
   */
  boolean isFollowed() {
    return applied.told() || applied.reasons().shown() || terms(true).ownHeaders();
  }

  /** Returns the answer to a preflight, if it is ours to answer. */
  Optional<Preflight> preflight() {
    if (!head.isCertain()) {
      return Optional.empty();
    }
    SentRequest asked = new SentRequest(path, head.lines(CorsHeader.REQUEST_METHOD).get(0));
    return Preflight.of(index, asked, head.lines(CorsHeader.ORIGIN), Preflight.Look.FIRST);
  }

  /**
   * Returns what applies: if Jakarta REST has chosen a method, that has the last word; but what
   * answers a preflight in our place must not look like a grant.
   *
   * @param failed whether the request has failed, so that no method need be behind the answer
   */
  Terms terms(boolean failed) {
    if (settled.isPresent()) {
      return settled.get();
    }
    if (Preflight.mayBeTakenForOne(head)) {
      return Terms.none();
    }
    return chosen()
        .map(chosen -> chosen.endpoint().terms())
        .orElseGet(() -> ActualResponse.terms(index, match(), head.method(), failed));
  }

  /** Keeps the terms: an error page may be a resource with a policy of its own. */
  void settle() {
    settled = Optional.of(terms(true));
  }

  private Optional<RequestState.Chosen> chosen() {
    return head.request().getAttribute(RequestState.PROPERTY) instanceof RequestState.Chosen chosen
        ? Optional.of(chosen)
        : Optional.empty();
  }

  /**
   * Returns whether the path tells the policy. Below a locator whose classes are not known the
   * method that runs may have another one, and what was granted could not be taken back.
   */
  boolean isCertain() {
    return settled.isPresent() || match().endpoint().equals(ActualResponse.certain(match()));
  }

  /**
   * Returns whether the origin guard lets the request pass. Below a locator whose classes are not
   * known the guard of the Jakarta REST filters decides alone: only it knows the method.
   */
  boolean isAdmitted() {
    Optional<VerifiedEndpoint> endpoint = ActualResponse.certain(match());
    return endpoint.isEmpty() || applied.guard().admits(endpoint.get(), head);
  }

  /** Tells why the guard refused. */
  void tellRefusal(ServletHeaders headers) {
    told = true;
    VerifiedEndpoint endpoint = match().endpoint().orElseThrow();
    applied.reasons().ofGuard(endpoint, head, headers);
  }

  /** Removes what is there of the CORS protocol; the first time, that is not our own. */
  void clear(ServletHeaders headers) {
    if (written || byJakartaRest()) {
      ForeignHeaders.remove(headers);
    } else {
      foreign.replace(headers, head);
    }
    written = true;
  }

  /** Reports a header that was dropped, unless it is one of our filters that wrote it. */
  void drop() {
    if (!byJakartaRest()) {
      foreign.report(head);
    }
  }

  private boolean byJakartaRest() {
    return head.request().getAttribute(RequestState.PROPERTY) instanceof RequestState state
        && state.isWritten();
  }

  /**
   * Says once why the answer is as it is, unless the filters of Jakarta REST did.
   *
   * @param allowed whether the origin was allowed
   */
  void tell(Terms terms, boolean allowed, ServletHeaders headers) {
    Reasons reasons = applied.reasons();
    boolean lost = reasons.shown() && !headers.response().containsHeader(CorsHeader.EXPLAIN);
    if ((told || byJakartaRest()) && !lost) {
      return;
    }
    told = true;
    if (terms.ownHeaders()) {
      Optional<VerifiedEndpoint> endpoint =
          chosen().map(RequestState.Chosen::endpoint).or(match()::endpoint);
      reasons.ofActual(terms, allowed, endpoint, head, headers);
    } else if (reasons.shown()) {
      reasons.ofNoPolicy(index, head, headers);
    }
  }
}
