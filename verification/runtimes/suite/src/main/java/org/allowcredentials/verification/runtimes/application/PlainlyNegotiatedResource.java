package org.allowcredentials.verification.runtimes.application;

import jakarta.ws.rs.Path;

/** The negotiated answers, without a policy: what the server says of its own. */
@Path("plainly-negotiated")
public class PlainlyNegotiatedResource extends Negotiation {

  /** Called by servers. */
  public PlainlyNegotiatedResource() {}
}
