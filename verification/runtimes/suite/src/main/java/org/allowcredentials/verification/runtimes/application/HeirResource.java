package org.allowcredentials.verification.runtimes.application;

import jakarta.ws.rs.Path;

/** Has nothing of its own but the path. */
@Path("heir")
public class HeirResource extends Ancestor {

  /** Called by servers. */
  public HeirResource() {}
}
