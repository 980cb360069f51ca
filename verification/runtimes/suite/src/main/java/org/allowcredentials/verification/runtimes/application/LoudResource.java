package org.allowcredentials.verification.runtimes.application;

import static org.allowcredentials.verification.runtimes.application.Origins.APP;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import org.allowcredentials.AllowCredentials;
import org.jspecify.annotations.Nullable;

/** Notices whatever runs. */
@Path("loud")
@Produces("text/plain")
@AllowCredentials(origins = APP)
public class LoudResource {

  @QueryParam("field")
  @SuppressWarnings("UnusedVariable") // That it is converted is noticed.
  private @Nullable Loud field;

  /** Called by servers. */
  public LoudResource() {
    Ledger.note("constructed");
  }

  /** Fails when it is called. */
  @PUT
  @Path("method")
  public String method(String entity) {
    Ledger.note("method");
    throw new Unprocessable();
  }

  /** Fails when its parameter is converted. */
  @PUT
  @Path("parameter/{p}")
  public String parameter(@PathParam("p") Loud p) {
    return "converted";
  }

  /** Fails when its entity is read. */
  @PUT
  @Path("entity")
  @Consumes("application/x-loud")
  public String entity(StringBuilder entity) {
    return "read";
  }

  /** Fails when it is called. */
  @Path("locator")
  public Located locator() {
    Ledger.note("locator");
    throw new Unprocessable();
  }

  /** Below the locator. */
  @AllowCredentials(origins = APP)
  public static class Located {

    /** Made by the locator. */
    public Located() {}

    /** Never reached. */
    @PUT
    @Path("deep")
    public String deep(String entity) {
      return "reached";
    }
  }
}
