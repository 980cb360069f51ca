package bank;

import jakarta.ws.rs.*;
import org.allowcredentials.*;

@Path("/v2/cards")
@Produces("application/json")
@Consumes("application/json")
@AllowCredentials(origins = {"https://online.bank.example", "https://app.bank.example"})
public class CardResource {

  @GET
  public String list() {
    return "";
  }

  @GET
  @Path("{id}")
  public String find(@PathParam("id") String id) {
    return "";
  }

  @POST
  @Path("{id}/block")
  public String block(@PathParam("id") String id, String body) {
    return "";
  }

  @POST
  @Path("{id}/unblock")
  public String unblock(@PathParam("id") String id, String body) {
    return "";
  }

  @PUT
  @Path("{id}/limits")
  public String limits(@PathParam("id") String id, String body) {
    return "";
  }
}
