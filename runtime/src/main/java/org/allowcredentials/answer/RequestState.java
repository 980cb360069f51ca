package org.allowcredentials.answer;

import java.util.Optional;
import org.allowcredentials.match.VerifiedEndpoint;

/**
 * What the filters found out so far, for those that come later. One property of the request, each
 * state in place of the one before; in a servlet container that is an attribute of the servlet
 * request (Jakarta REST 6.1).
 */
public sealed interface RequestState
    permits SentRequest,
        RequestState.Chosen,
        Preflight,
        RequestState.AnsweredPreflight,
        RequestState.Unmatched {

  /** The name of the property. */
  String PROPERTY = "org.allowcredentials.mark";

  /**
   * Returns whether the headers of the CORS protocol that are on the response are our own.
   *
   * @return true once they are written
   */
  default boolean isWritten() {
    return false;
  }

  /**
   * The method of this endpoint was chosen. The states of an endpoint are made once, not for each
   * request.
   */
  final class Chosen implements RequestState {

    private final VerifiedEndpoint endpoint;
    private final boolean isAdmitted;
    private final Optional<Chosen> written;

    private Chosen(VerifiedEndpoint endpoint, boolean isAdmitted, Optional<Chosen> written) {
      this.endpoint = endpoint;
      this.isAdmitted = isAdmitted;
      this.written = written;
    }

    /**
     * Returns the state in which nothing is written.
     *
     * @param endpoint the endpoint
     * @param isAdmitted whether it may run
     * @return the state
     */
    public static Chosen of(VerifiedEndpoint endpoint, boolean isAdmitted) {
      return new Chosen(
          endpoint, isAdmitted, Optional.of(new Chosen(endpoint, isAdmitted, Optional.empty())));
    }

    /**
     * Returns the endpoint.
     *
     * @return whose method was chosen
     */
    public VerifiedEndpoint endpoint() {
      return endpoint;
    }

    /**
     * Returns whether it may run.
     *
     * @return false if the request was refused
     */
    public boolean isAdmitted() {
      return isAdmitted;
    }

    @Override
    public boolean isWritten() {
      return written.isEmpty();
    }

    /**
     * Returns the same where the headers are written.
     *
     * @return the state, always the same one
     */
    public Chosen written() {
      return written.orElse(this);
    }
  }

  /**
   * A preflight that was answered, and has its headers.
   *
   * @param preflight the answer
   */
  record AnsweredPreflight(Preflight preflight) implements RequestState {

    @Override
    public boolean isWritten() {
      return true;
    }
  }

  /**
   * No method was chosen, and the response has its headers all the same. A servlet container may
   * dispatch the request again, for an error page.
   *
   * @param sent the request as it was sent, if that was kept
   */
  record Unmatched(Optional<SentRequest> sent) implements RequestState {

    @Override
    public boolean isWritten() {
      return true;
    }
  }
}
