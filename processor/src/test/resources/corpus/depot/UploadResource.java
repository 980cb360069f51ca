package depot;

import jakarta.ws.rs.*;
import org.allowcredentials.*;

@Path("/uploads")
@Produces("application/json")
@Consumes("application/json")
@AllowCredentials(origins = "https://depot.example.com")
public class UploadResource {

  @POST
  public String start(String body) {
    return "";
  }

  @PATCH
  @Path("{id}")
  public String chunk(@PathParam("id") String id, String body) {
    return "";
  }

  @PUT
  @Path("{id}")
  public String finish(@PathParam("id") String id, String body) {
    return "";
  }

  @DELETE
  @Path("{id}")
  public String abort(@PathParam("id") String id) {
    return "";
  }

  @HEAD
  @Path("{id}")
  public String offset(@PathParam("id") String id) {
    return "";
  }

  @GET
  @Path("{id: [0-9a-f-]{36}}/log")
  public String log(@PathParam("id") String id) {
    return "";
  }
}
