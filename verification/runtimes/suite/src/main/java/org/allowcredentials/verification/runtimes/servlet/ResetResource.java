package org.allowcredentials.verification.runtimes.servlet;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.StreamingOutput;
import java.nio.charset.StandardCharsets;
import org.allowcredentials.AllowCredentials;

/** Resets the response behind the back of Jakarta REST. */
@Path("reset")
@Produces("text/plain")
@AllowCredentials(origins = "https://app.example.com")
public class ResetResource {

  /** Called by servers. */
  public ResetResource() {}

  /** Resets before anything is written. */
  @GET
  @Path("method")
  public String method(@Context HttpServletResponse response) {
    response.setHeader("X-Before", "1");
    response.reset();
    return "reset";
  }

  /** Resets after the response filters, before the first byte. */
  @GET
  @Path("stream")
  public StreamingOutput stream(@Context HttpServletResponse response) {
    return out -> {
      response.reset();
      out.write("reset".getBytes(StandardCharsets.US_ASCII));
    };
  }
}
