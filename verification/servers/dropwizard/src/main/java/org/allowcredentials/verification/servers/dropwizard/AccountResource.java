package org.allowcredentials.verification.servers.dropwizard;

import io.dropwizard.auth.Auth;
import io.dropwizard.auth.PrincipalImpl;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.allowcredentials.AllowCredentials;

/** For those who sign in. */
@Path("account")
@Produces("text/plain")
@AllowCredentials(origins = "https://app.example.com", allowedHeaders = "Authorization")
public class AccountResource {

  private static final int LONG_ENOUGH = 1000;

  /** Called by Jersey. */
  public AccountResource() {}

  /** Returns the name of who asks, many times, for Dropwizard compresses no short answer. */
  @GET
  public String get(@Auth PrincipalImpl user) {
    return user.getName().repeat(LONG_ENOUGH);
  }

  /** Replaces something. */
  @PUT
  public String replace(@Auth PrincipalImpl user, String entity) {
    return "replaced by " + user.getName();
  }

  /** Refuses without a word. */
  @GET
  @Path("closed")
  public Response closed() {
    return Response.status(409).build();
  }
}
