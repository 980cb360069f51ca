package org.allowcredentials.samples.shop;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.allowcredentials.AllowOrigins;

/** Exchange rates: any page may read them, nobody is signed in. */
@Path("/rates")
public class RateResource {

  /**
   * Returns the rates.
   *
   * @return a line for each currency
   */
  @GET
  @Produces(MediaType.TEXT_PLAIN)
  @AllowOrigins("*")
  public String rates() {
    return "EUR 1.00\nUSD 1.09";
  }
}
