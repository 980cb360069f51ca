package tracker;

import jakarta.ws.rs.*;
import org.allowcredentials.*;

@Produces("application/json")
@Consumes("application/json")
@AllowCredentials(origins = "https://tracker.example.com")
public class CommentCollection {

  @GET
  public String list() {
    return "";
  }

  @POST
  public String add(String body) {
    return "";
  }

  @PUT
  @Path("{id}")
  public String edit(@PathParam("id") String id, String body) {
    return "";
  }

  @DELETE
  @Path("{id}")
  public String remove(@PathParam("id") String id) {
    return "";
  }

  @PUT
  @Path("{id}/reactions/{emoji}")
  public String react(@PathParam("id") String id, @PathParam("emoji") String emoji, String body) {
    return "";
  }
}
