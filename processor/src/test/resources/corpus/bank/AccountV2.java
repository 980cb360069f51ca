package bank;

import jakarta.ws.rs.*;
import org.allowcredentials.*;

@Path("/v2/accounts")
@Produces("application/json")
@Consumes("application/json")
@AllowCredentials(origins = {"https://online.bank.example", "https://app.bank.example"})
public class AccountV2 {

  @GET
  public String list() {
    return "";
  }

  @GET
  @Path("{iban: [A-Z]{2}[0-9]{2}[A-Z0-9]{11,30}}")
  public String find(@PathParam("iban") String iban) {
    return "";
  }

  @GET
  @Path("{iban}/transactions")
  public String transactions(@PathParam("iban") String iban) {
    return "";
  }

  @GET
  @Path("{iban}/balances")
  public String balances(@PathParam("iban") String iban) {
    return "";
  }

  @GET
  @Path("summary")
  public String summary() {
    return "";
  }

  @GET
  @Path("{iban}/statements/{year: [0-9]{4}}")
  public String yearly(@PathParam("iban") String iban, @PathParam("year") String year) {
    return "";
  }

  @GET
  @Path("{iban}/statements/{year: [0-9]{4}}/{month: [0-9]{2}}")
  public String monthly(@PathParam("iban") String iban, @PathParam("year") String year, @PathParam("month") String month) {
    return "";
  }
}
