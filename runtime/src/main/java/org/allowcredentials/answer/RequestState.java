package org.allowcredentials.answer;

import org.allowcredentials.match.VerifiedEndpoint;

/**
 * What the request filters found out, for whoever writes the response. A property of the request;
 * in a servlet container that is an attribute of the servlet request (Jakarta REST 6.1).
 */
public sealed interface RequestState {

  /** The name of the property. */
  String PROPERTY = "org.allowcredentials.mark";

  /** The name of another: the headers that are on the response are our own. */
  String WRITTEN = "org.allowcredentials.written";

  /**
   * The method of this endpoint was chosen.
   *
   * @param endpoint the endpoint
   * @param isAdmitted whether it may run
   */
  record Chosen(VerifiedEndpoint endpoint, boolean isAdmitted) implements RequestState {}

  /**
   * A preflight that was answered.
   *
   * @param preflight the answer
   */
  record Answered(Preflight preflight) implements RequestState {}
}
