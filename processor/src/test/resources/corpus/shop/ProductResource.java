package shop;

import jakarta.ws.rs.*;
import org.allowcredentials.*;

@Path("/products")
@Produces("application/json")
@Consumes("application/json")
@AllowOrigins("*")
public class ProductResource {

  @GET
  public String list() {
    return "";
  }

  @GET
  @Path("{id}")
  public String find(@PathParam("id") String id) {
    return "";
  }

  @GET
  @Path("search")
  public String search() {
    return "";
  }

  @GET
  @Path("featured")
  public String featured() {
    return "";
  }

  @GET
  @Path("{id}/reviews")
  public String reviews(@PathParam("id") String id) {
    return "";
  }

  @POST
  @Path("{id}/reviews")
  @AllowCredentials(origins = "https://shop.example.com")
  public String review(@PathParam("id") String id, String body) {
    return "";
  }

  @GET
  @Path("{id}/variants")
  public String variants(@PathParam("id") String id) {
    return "";
  }

  @GET
  @Path("{id}/variants/{sku}")
  public String variant(@PathParam("id") String id, @PathParam("sku") String sku) {
    return "";
  }

  @GET
  @Path("by-slug/{slug}")
  public String bySlug(@PathParam("slug") String slug) {
    return "";
  }

  @POST
  @AllowCredentials(origins = "https://backoffice.example.com")
  public String create(String body) {
    return "";
  }

  @PUT
  @Path("{id}")
  @AllowCredentials(origins = "https://backoffice.example.com")
  public String replace(@PathParam("id") String id, String body) {
    return "";
  }

  @DELETE
  @Path("{id}")
  @AllowCredentials(origins = "https://backoffice.example.com")
  public String delete(@PathParam("id") String id) {
    return "";
  }

  @POST
  @Path("import")
  @AllowCredentials(origins = "https://backoffice.example.com")
  public String bulk(String body) {
    return "";
  }
}
