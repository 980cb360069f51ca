package shop;

import jakarta.ws.rs.*;
import org.allowcredentials.*;

@Path("/payments")
@Produces("application/json")
@Consumes("application/json")
@AllowCredentials(origins = "https://shop.example.com")
public class PaymentResource {

  @POST
  public String start(String body) {
    return "";
  }

  @GET
  @Path("{id}")
  public String state(@PathParam("id") String id) {
    return "";
  }

  @POST
  @Path("{id}/confirm")
  public String confirm(@PathParam("id") String id, String body) {
    return "";
  }

  @POST
  @Path("webhooks/{provider}")
  @SameOriginOnly
  public String webhook(@PathParam("provider") String provider, String body) {
    return "";
  }
}
