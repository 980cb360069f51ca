package identity;

import jakarta.ws.rs.*;
import org.allowcredentials.*;

@Produces("application/json")
@Consumes("application/json")
@AllowCredentials(origins = "https://console.example.com")
public class RolesAdmin {

  @GET
  public String list() {
    return "";
  }

  @POST
  public String create(String body) {
    return "";
  }

  @GET
  @Path("{role}")
  public String find(@PathParam("role") String role) {
    return "";
  }

  @PUT
  @Path("{role}")
  public String change(@PathParam("role") String role, String body) {
    return "";
  }

  @DELETE
  @Path("{role}")
  public String delete(@PathParam("role") String role) {
    return "";
  }

  @GET
  @Path("{role}/composites")
  public String composites(@PathParam("role") String role) {
    return "";
  }
}
