package depot;

import jakarta.ws.rs.*;
import org.allowcredentials.*;

@Path("/artefacts/{repository}")
@AllowOrigins("*")
public class ArtefactResource {

  @GET
  @Path("{path: .+}")
  public String download(@PathParam("path") String path) {
    return "";
  }

  @HEAD
  @Path("{path: .+}")
  public String head(@PathParam("path") String path) {
    return "";
  }

  @PUT
  @Path("{path: .+}")
  @AllowCredentials(origins = "https://depot.example.com")
  public String upload(@PathParam("path") String path, String body) {
    return "";
  }

  @DELETE
  @Path("{path: .+}")
  @AllowCredentials(origins = "https://depot.example.com")
  public String remove(@PathParam("path") String path) {
    return "";
  }

  @GET
  @Path("{path: .+}/metadata")
  @Produces("application/json")
  @AllowCredentials(origins = "https://depot.example.com")
  public String metadata(@PathParam("path") String path) {
    return "";
  }
}
