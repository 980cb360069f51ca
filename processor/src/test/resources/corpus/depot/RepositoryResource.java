package depot;

import jakarta.ws.rs.*;
import org.allowcredentials.*;

@Path("/repositories")
@Produces("application/json")
@Consumes("application/json")
@AllowCredentials(origins = "https://depot.example.com")
public class RepositoryResource {

  @GET
  public String list() {
    return "";
  }

  @POST
  public String create(String body) {
    return "";
  }

  @GET
  @Path("{name}")
  public String find(@PathParam("name") String name) {
    return "";
  }

  @DELETE
  @Path("{name}")
  public String delete(@PathParam("name") String name) {
    return "";
  }

  @GET
  @Path("{name}/tags")
  public String tags(@PathParam("name") String name) {
    return "";
  }

  @GET
  @Path("{name}/tags/{tag}")
  public String tag(@PathParam("name") String name, @PathParam("tag") String tag) {
    return "";
  }

  @PUT
  @Path("{name}/tags/{tag}")
  public String setTag(@PathParam("name") String name, @PathParam("tag") String tag, String body) {
    return "";
  }
}
