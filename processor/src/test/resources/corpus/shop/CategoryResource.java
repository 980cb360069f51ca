package shop;

import jakarta.ws.rs.*;
import org.allowcredentials.*;

@Path("/categories")
@Produces("application/json")
@AllowOrigins("*")
public class CategoryResource {

  @GET
  public String tree() {
    return "";
  }

  @GET
  @Path("{id}")
  public String find(@PathParam("id") String id) {
    return "";
  }

  @GET
  @Path("{id}/products")
  public String products(@PathParam("id") String id) {
    return "";
  }

  @GET
  @Path("{id}/children")
  public String children(@PathParam("id") String id) {
    return "";
  }
}
