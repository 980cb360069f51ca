package bank;

import jakarta.ws.rs.*;
import org.allowcredentials.*;

@Path("/v2/partners/{partner}")
@Produces("application/json")
@Consumes("application/json")
@AllowCredentials(origins = "https://*.partner.example")
public class PartnerV2 {

  @GET
  @Path("accounts")
  public String accounts() {
    return "";
  }

  @GET
  @Path("accounts/{iban}")
  public String account(@PathParam("iban") String iban) {
    return "";
  }

  @POST
  @Path("consents")
  public String consent(String body) {
    return "";
  }

  @GET
  @Path("consents/{id}")
  public String consentState(@PathParam("id") String id) {
    return "";
  }

  @DELETE
  @Path("consents/{id}")
  public String revoke(@PathParam("id") String id) {
    return "";
  }
}
