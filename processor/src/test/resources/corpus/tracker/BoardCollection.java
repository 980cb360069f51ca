package tracker;

import jakarta.ws.rs.*;
import org.allowcredentials.*;

@Produces("application/json")
@AllowCredentials(origins = "https://tracker.example.com")
public class BoardCollection {

  @GET
  public String list() {
    return "";
  }

  @GET
  @Path("{board}")
  public String find(@PathParam("board") String board) {
    return "";
  }

  @POST
  @Path("{board}/columns")
  public String addColumn(@PathParam("board") String board, String body) {
    return "";
  }

  @PATCH
  @Path("{board}/columns/{column}")
  public String moveColumn(@PathParam("board") String board, @PathParam("column") String column, String body) {
    return "";
  }

  @GET
  @Path("default")
  public String standard() {
    return "";
  }
}
