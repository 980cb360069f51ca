package tracker;

import jakarta.ws.rs.*;
import org.allowcredentials.*;

@Path("/projects")
@Produces("application/json")
@Consumes("application/json")
@AllowCredentials(origins = "https://tracker.example.com")
public class ProjectResource {

  @GET
  public String list() {
    return "";
  }

  @POST
  public String create(String body) {
    return "";
  }

  @GET
  @Path("{key}")
  public String find(@PathParam("key") String key) {
    return "";
  }

  @PATCH
  @Path("{key}")
  public String change(@PathParam("key") String key, String body) {
    return "";
  }

  @DELETE
  @Path("{key}")
  @SameOriginOnly
  public String delete(@PathParam("key") String key) {
    return "";
  }

  @GET
  @Path("{key}/members")
  public String members(@PathParam("key") String key) {
    return "";
  }

  @PUT
  @Path("{key}/members/{user}")
  public String join(@PathParam("key") String key, @PathParam("user") String user, String body) {
    return "";
  }

  @DELETE
  @Path("{key}/members/{user}")
  public String leave(@PathParam("key") String key, @PathParam("user") String user) {
    return "";
  }

  @GET
  @Path("{key}/labels")
  public String labels(@PathParam("key") String key) {
    return "";
  }

  @POST
  @Path("{key}/labels")
  public String addLabel(@PathParam("key") String key, String body) {
    return "";
  }

  @GET
  @Path("{key}/milestones")
  public String milestones(@PathParam("key") String key) {
    return "";
  }

  @GET
  @Path("{key}/milestones/{number: [0-9]+}")
  public String milestone(@PathParam("key") String key, @PathParam("number") String number) {
    return "";
  }

  @GET
  @Path("{key}/milestones/current")
  public String currentMilestone(@PathParam("key") String key) {
    return "";
  }

  @Path("{key}/issues")
  public IssueCollection issues(@PathParam("key") String key) {
    return new IssueCollection();
  }

  @Path("{key}/boards")
  public BoardCollection boards(@PathParam("key") String key) {
    return new BoardCollection();
  }

  @GET
  @Path("templates")
  @AllowOrigins("*")
  public String templates() {
    return "";
  }
}
