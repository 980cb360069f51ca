package tracker;

import jakarta.ws.rs.*;
import org.allowcredentials.*;

@Produces("application/json")
@Consumes("application/json")
@AllowCredentials(origins = "https://tracker.example.com")
public class IssueCollection {

  @GET
  public String list() {
    return "";
  }

  @POST
  public String open(String body) {
    return "";
  }

  @GET
  @Path("search")
  public String search() {
    return "";
  }

  @GET
  @Path("{number: [0-9]+}")
  public String find(@PathParam("number") String number) {
    return "";
  }

  @PATCH
  @Path("{number: [0-9]+}")
  public String change(@PathParam("number") String number, String body) {
    return "";
  }

  @POST
  @Path("{number: [0-9]+}/close")
  public String close(@PathParam("number") String number, String body) {
    return "";
  }

  @POST
  @Path("{number: [0-9]+}/reopen")
  public String reopen(@PathParam("number") String number, String body) {
    return "";
  }

  @Path("{number: [0-9]+}/comments")
  public CommentCollection comments(@PathParam("number") String number) {
    return new CommentCollection();
  }

  @GET
  @Path("{number: [0-9]+}/attachments/{name: .+}")
  public String attachment(@PathParam("number") String number, @PathParam("name") String name) {
    return "";
  }
}
