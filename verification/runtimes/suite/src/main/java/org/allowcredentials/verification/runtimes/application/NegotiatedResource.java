package org.allowcredentials.verification.runtimes.application;

import jakarta.ws.rs.Path;
import org.allowcredentials.AllowCredentials;

/** The negotiated answers, with a policy. */
@Path("negotiated")
@AllowCredentials(origins = Origins.APP)
public class NegotiatedResource extends Negotiation {

  /** Called by servers. */
  public NegotiatedResource() {}
}
