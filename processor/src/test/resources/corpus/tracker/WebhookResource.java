package tracker;

import jakarta.ws.rs.*;
import org.allowcredentials.*;

@Path("/hooks")
@Produces("application/json")
@Consumes("application/json")
public class WebhookResource {

  @GET
  public String list() {
    return "";
  }

  @POST
  public String register(String body) {
    return "";
  }

  @DELETE
  @Path("{id}")
  public String remove(@PathParam("id") String id) {
    return "";
  }

  @POST
  @Path("{id}/ping")
  public String ping(@PathParam("id") String id, String body) {
    return "";
  }
}
