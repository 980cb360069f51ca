package shop;

import jakarta.ws.rs.*;
import org.allowcredentials.*;

@Path("/customers")
@Produces("application/json")
@Consumes("application/json")
@AllowCredentials(origins = "https://shop.example.com")
public class CustomerResource {

  @GET
  @Path("me")
  public String me() {
    return "";
  }

  @PATCH
  @Path("me")
  public String change(String body) {
    return "";
  }

  @GET
  @Path("me/addresses")
  public String addresses() {
    return "";
  }

  @POST
  @Path("me/addresses")
  public String addAddress(String body) {
    return "";
  }

  @PUT
  @Path("me/addresses/{id}")
  public String replaceAddress(@PathParam("id") String id, String body) {
    return "";
  }

  @DELETE
  @Path("me/addresses/{id}")
  public String removeAddress(@PathParam("id") String id) {
    return "";
  }

  @GET
  @Path("me/wishlist")
  public String wishlist() {
    return "";
  }

  @PUT
  @Path("me/wishlist/{product}")
  public String wish(@PathParam("product") String product, String body) {
    return "";
  }

  @DELETE
  @Path("me/wishlist/{product}")
  public String unwish(@PathParam("product") String product) {
    return "";
  }

  @GET
  @Path("{id}")
  @AllowCredentials(origins = "https://backoffice.example.com")
  public String find(@PathParam("id") String id) {
    return "";
  }

  @GET
  @AllowCredentials(origins = "https://backoffice.example.com")
  public String search() {
    return "";
  }
}
