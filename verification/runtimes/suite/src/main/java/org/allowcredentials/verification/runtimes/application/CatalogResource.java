package org.allowcredentials.verification.runtimes.application;

import jakarta.ws.rs.Path;

/** Implements an interface that has the annotations of the methods. */
@Path("catalog")
public class CatalogResource implements CatalogApi {

  /** Called by servers. */
  public CatalogResource() {}

  @Override
  public String items() {
    return "items";
  }

  @Override
  public String replace(String entity) {
    return "replaced";
  }
}
