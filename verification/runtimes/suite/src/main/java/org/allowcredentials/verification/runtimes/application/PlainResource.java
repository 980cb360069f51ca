package org.allowcredentials.verification.runtimes.application;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;

/** Without a policy. */
@Path("plain")
@Produces("text/plain")
public class PlainResource {

  /** Called by servers. */
  public PlainResource() {}

  /** Speaks of CORS for itself. */
  @GET
  public Response get() {
    return Response.ok("plain").header("Access-Control-Allow-Origin", "https://its.own").build();
  }

  /** Says nothing of CORS. */
  @POST
  public String post(String entity) {
    return "posted";
  }
}
