package org.allowcredentials.verification.runtimes.application;

import jakarta.ws.rs.Path;

/** Stores strings. */
@Path("store")
public class StoreResource implements StoreApi<String> {

  /** Called by servers. */
  public StoreResource() {}

  @Override
  public String get() {
    return "stored";
  }

  @Override
  public String replace(String entity) {
    return "replaced";
  }
}
