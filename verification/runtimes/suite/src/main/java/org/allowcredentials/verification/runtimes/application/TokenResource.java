package org.allowcredentials.verification.runtimes.application;

import static org.allowcredentials.verification.runtimes.application.Origins.APP;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.allowcredentials.AllowCredentials;
import org.allowcredentials.SameOriginOnly;

/** Has methods to which {@link TokenFilters} apply. */
@Path("tokens")
@Produces("text/plain")
@AllowCredentials(origins = APP)
public class TokenResource {

  /** Called by servers. */
  public TokenResource() {}

  /** No filter is bound to it. */
  @GET
  public String plain() {
    return "plain";
  }

  /** A filter is bound to it by name. */
  @GET
  @Path("bound")
  @TokenFilters.Checked
  public String bound() {
    return "bound";
  }

  /** A filter is bound to it by a feature. */
  @GET
  @Path("dynamic")
  public String dynamic() {
    return "dynamic";
  }

  /** No other origin may read it, whatever the filters say. */
  @GET
  @Path("internal")
  @SameOriginOnly
  public String internal() {
    return "internal";
  }
}
