package org.allowcredentials.verification.runtimes.validation;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.allowcredentials.AllowCredentials;

/** Takes short texts only. */
@Path("validated")
@Produces("text/plain")
@AllowCredentials(origins = "https://app.example.com")
public class ValidatedResource {

  /** Called by servers. */
  public ValidatedResource() {}

  /** Returns the text. */
  @POST
  public String post(@Size(max = 5) String entity) {
    return "valid " + entity;
  }
}
