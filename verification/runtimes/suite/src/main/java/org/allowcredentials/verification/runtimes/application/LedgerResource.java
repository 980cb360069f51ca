package org.allowcredentials.verification.runtimes.application;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;

/** Tells what ran. */
@Path("ledger")
public class LedgerResource {

  /** Called by servers. */
  public LedgerResource() {}

  /** Returns what ran, separated by commas. */
  @GET
  @Produces("text/plain")
  public String entries() {
    return String.join(",", Ledger.entries());
  }

  /** Forgets it. */
  @DELETE
  public void clear() {
    Ledger.clear();
  }
}
