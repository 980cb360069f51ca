package bank;

import jakarta.ws.rs.*;
import org.allowcredentials.*;

@Path("/v2/transfers")
@Produces("application/json")
@Consumes("application/json")
@AllowCredentials(origins = {"https://online.bank.example", "https://app.bank.example"})
public class TransferV2 {

  @POST
  public String order(String body) {
    return "";
  }

  @POST
  @Path("batch")
  public String batch(String body) {
    return "";
  }

  @GET
  @Path("{id}")
  public String state(@PathParam("id") String id) {
    return "";
  }

  @POST
  @Path("{id}/confirmation")
  public String confirm(@PathParam("id") String id, String body) {
    return "";
  }

  @GET
  @Path("templates")
  public String templates() {
    return "";
  }

  @GET
  @Path("templates/{name}")
  public String template(@PathParam("name") String name) {
    return "";
  }
}
