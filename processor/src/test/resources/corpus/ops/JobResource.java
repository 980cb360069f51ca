package ops;

import jakarta.ws.rs.*;
import org.allowcredentials.*;

@Path("/jobs")
@Produces("application/json")
@Consumes("application/json")
@AllowCredentials(origins = "https://ops.example.com")
public class JobResource {

  @GET
  public String list() {
    return "";
  }

  @POST
  public String submit(String body) {
    return "";
  }

  @GET
  @Path("{id}")
  public String find(@PathParam("id") String id) {
    return "";
  }

  @GET
  @Path("{id}/log")
  public String log(@PathParam("id") String id) {
    return "";
  }

  @POST
  @Path("{id}/stop")
  public String stop(@PathParam("id") String id, String body) {
    return "";
  }

  @GET
  @Path("running")
  public String running() {
    return "";
  }

  @GET
  @Path("failed/today")
  public String failedToday() {
    return "";
  }

  @GET
  @Path("{queue}/{id: [0-9]+}")
  public String ofQueue(@PathParam("queue") String queue, @PathParam("id") String id) {
    return "";
  }

  @GET
  @Path("{id}/runs")
  public String runs(@PathParam("id") String id) {
    return "";
  }
}
