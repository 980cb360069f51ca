package org.allowcredentials.verification.runtimes.application;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Configuration;
import jakarta.ws.rs.core.Context;
import java.util.Collection;
import java.util.List;
import org.allowcredentials.AllowCredentials;
import org.allowcredentials.CorsOrigins;

/** Its origins change while it serves. */
@Path("reloaded")
@Produces("text/plain")
@AllowCredentials(origins = "${contract.reloaded:https://one.example}")
public class ReloadedResource {

  /** Called by servers. */
  public ReloadedResource() {}

  /** Returns something. */
  @GET
  public String get() {
    return "reloaded";
  }

  /** Replaces it. */
  @PUT
  @Consumes("text/plain")
  public String put(String entity) {
    return "replaced";
  }

  /** Replaces the list, or has it read anew. Returns whether any deployment has taken it. */
  @PUT
  @Path("list")
  @Consumes("text/plain")
  public String list(String list, @Context Configuration configuration) {
    List<Boolean> taken =
        origins(configuration).stream()
            .map(each ->
                list.equals("reload")
                    ? each.reload()
                    : each.replace("contract.reloaded", List.of(list.split(" ", -1))))
            .toList();
    return String.valueOf(taken.contains(true));
  }

  /** CXF shows no property of a feature; there the origins are those that were handed over. */
  private static Collection<CorsOrigins> origins(Configuration configuration) {
    return configuration.getProperty(CorsOrigins.PROPERTY) instanceof CorsOrigins origins
        ? List.of(origins)
        : ConnectedOrigins.all();
  }
}
