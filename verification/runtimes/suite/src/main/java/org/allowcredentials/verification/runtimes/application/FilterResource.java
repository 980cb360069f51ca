package org.allowcredentials.verification.runtimes.application;

import static org.allowcredentials.verification.runtimes.application.Origins.APP;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import org.allowcredentials.AllowCredentials;

/** Answers what {@link PathFilters} lets through. */
@Path("filters/{case}")
@Produces("text/plain")
@AllowCredentials(origins = APP)
public class FilterResource {

  /** Called by servers. */
  public FilterResource() {}

  /** Answers 200. */
  @GET
  public String get(@PathParam("case") String name) {
    return "reached " + name;
  }

  /** Answers 200. */
  @POST
  public String post(@PathParam("case") String name, String entity) {
    return "reached " + name;
  }

  /** Answers 200. */
  @PUT
  public String put(@PathParam("case") String name, String entity) {
    return "reached " + name;
  }
}
