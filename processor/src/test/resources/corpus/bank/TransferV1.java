package bank;

import jakarta.ws.rs.*;
import org.allowcredentials.*;

@Path("/v1/transfers")
@Produces("application/json")
@Consumes("application/json")
@AllowCredentials(origins = {"https://online.bank.example", "https://app.bank.example"})
public class TransferV1 {

  @POST
  public String order(String body) {
    return "";
  }

  @GET
  @Path("{id}")
  public String state(@PathParam("id") String id) {
    return "";
  }

  @DELETE
  @Path("{id}")
  public String cancel(@PathParam("id") String id) {
    return "";
  }
}
