package org.allowcredentials.servlet;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.allowcredentials.answer.Actual;
import org.allowcredentials.answer.EndpointGuard;
import org.allowcredentials.answer.ForeignHeaders;
import org.allowcredentials.answer.HeaderName;
import org.allowcredentials.answer.Mark;
import org.allowcredentials.answer.Preflight;
import org.allowcredentials.answer.Reasons;
import org.allowcredentials.policy.Terms;
import org.allowcredentials.table.EndpointIndex;
import org.allowcredentials.table.VerifiedEndpoint;

/**
 * A request, through all its dispatches: first as the browser sent it, then perhaps again for an
 * error page. An attribute of the request. Not thread-safe, as the request is not.
 */
final class Exchange {

  private static final String ATTRIBUTE = "org.allowcredentials.servlet";

  private final ServletRequestHead head;
  private final EndpointIndex index;
  private final EndpointIndex.Match match;
  private final Terms byPath;
  private final Reasons reasons;
  private final ForeignHeaders foreign;
  private Optional<Terms> settled = Optional.empty();
  private boolean written;
  private boolean told;

  Exchange(ServletRequestHead head, EndpointIndex index, Reasons reasons, ForeignHeaders foreign) {
    this.head = head;
    this.index = index;
    this.match = index.find(head.path(), head.method());
    this.byPath =
        Preflight.mayBeTakenForOne(head)
            ? Terms.none()
            : Actual.terms(index, match, head.method(), true);
    this.reasons = reasons;
    this.foreign = foreign;
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

  /** Returns what applies: if Jakarta REST has chosen a method, that has the last word. */
  Terms terms() {
    if (settled.isPresent()) {
      return settled.get();
    }
    return chosen().map(chosen -> chosen.endpoint().terms()).orElse(byPath);
  }

  /** Keeps the terms: an error page may be a resource with a policy of its own. */
  void settle() {
    settled = Optional.of(terms());
  }

  private Optional<Mark.Chosen> chosen() {
    return head.request().getAttribute(Mark.PROPERTY) instanceof Mark.Chosen chosen
        ? Optional.of(chosen)
        : Optional.empty();
  }

  /**
   * Returns whether the path tells the policy. Below a locator whose classes are not known the
   * method that runs may have another one, and what was granted could not be taken back.
   */
  boolean isCertain() {
    return settled.isPresent() || match.endpoint().equals(Actual.certain(match));
  }

  /**
   * Returns whether the origin guard lets the request pass. Below a locator whose classes are not
   * known the guard of the Jakarta REST filters decides alone: only it knows the method.
   */
  boolean isAdmitted(EndpointGuard guard) {
    Optional<VerifiedEndpoint> endpoint = Actual.certain(match);
    return endpoint.isEmpty() || guard.admits(endpoint.get(), head);
  }

  /** Tells why the guard refused. */
  void tellRefusal(ServletHeaders headers) {
    told = true;
    VerifiedEndpoint endpoint = match.endpoint().orElseThrow();
    reasons.ofGuard(endpoint, head, headers);
  }

  /** Removes what is there of the CORS protocol; the first time, that is not our own. */
  void clear(ServletHeaders headers) {
    if (written) {
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
    return head.request().getAttribute(Mark.WRITTEN) != null;
  }

  /** Says once why the answer is as it is, unless the filters of Jakarta REST did. */
  void tell(ServletHeaders headers) {
    boolean lost = reasons.shown() && !headers.response().containsHeader(HeaderName.EXPLAIN);
    if ((told || byJakartaRest()) && !lost) {
      return;
    }
    told = true;
    Terms terms = terms();
    if (terms.ownHeaders()) {
      Optional<VerifiedEndpoint> endpoint = chosen().map(Mark.Chosen::endpoint).or(match::endpoint);
      reasons.ofActual(terms, endpoint, head, headers);
    } else {
      reasons.ofNoPolicy(index, head, headers);
    }
  }
}
