package org.allowcredentials.samples.orders;

import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

/** Where the payment provider posts its answer, from a page of its own. */
@Path("/payments")
public class PaymentResource {

  /**
   * Takes the answer.
   *
   * @param answer signed by the provider
   * @return what was understood
   */
  @POST
  public String paid(@FormParam("answer") String answer) {
    return "paid: " + answer;
  }
}
