package bank;

import jakarta.ws.rs.*;
import org.allowcredentials.*;

@Path("/v1/accounts")
@Produces("application/json")
@Consumes("application/json")
@AllowCredentials(origins = {"https://online.bank.example", "https://app.bank.example"})
public class AccountV1 {

  @GET
  public String list() {
    return "";
  }

  @GET
  @Path("{iban}")
  public String find(@PathParam("iban") String iban) {
    return "";
  }

  @GET
  @Path("{iban}/transactions")
  public String transactions(@PathParam("iban") String iban) {
    return "";
  }

  @GET
  @Path("{iban}/transactions/{id}")
  public String transaction(@PathParam("iban") String iban, @PathParam("id") String id) {
    return "";
  }

  @GET
  @Path("{iban}/balance")
  public String balance(@PathParam("iban") String iban) {
    return "";
  }

  @POST
  @Path("{iban}/statements")
  public String statement(@PathParam("iban") String iban, String body) {
    return "";
  }
}
