package shop;

import jakarta.ws.rs.*;
import org.allowcredentials.*;

@Path("/cart")
@Produces("application/json")
@Consumes("application/json")
@AllowCredentials(origins = "https://shop.example.com")
public class CartResource {

  @GET
  public String show() {
    return "";
  }

  @DELETE
  public String clear() {
    return "";
  }

  @POST
  @Path("items")
  public String add(String body) {
    return "";
  }

  @PATCH
  @Path("items/{line}")
  public String change(@PathParam("line") String line, String body) {
    return "";
  }

  @DELETE
  @Path("items/{line}")
  public String remove(@PathParam("line") String line) {
    return "";
  }

  @PUT
  @Path("coupon")
  public String coupon(String body) {
    return "";
  }

  @DELETE
  @Path("coupon")
  public String dropCoupon() {
    return "";
  }

  @GET
  @Path("shipping-options")
  public String shipping() {
    return "";
  }
}
