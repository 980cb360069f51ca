package shop;

import jakarta.ws.rs.*;
import org.allowcredentials.*;

@Path("/orders")
@Produces("application/json")
@Consumes("application/json")
@AllowCredentials(origins = "https://shop.example.com")
public class OrderResource {

  @GET
  public String list() {
    return "";
  }

  @POST
  public String place(String body) {
    return "";
  }

  @GET
  @Path("{id}")
  public String find(@PathParam("id") String id) {
    return "";
  }

  @GET
  @Path("{id}/invoice")
  public String invoice(@PathParam("id") String id) {
    return "";
  }

  @GET
  @Path("{id}/tracking")
  public String tracking(@PathParam("id") String id) {
    return "";
  }

  @POST
  @Path("{id}/cancel")
  public String cancel(@PathParam("id") String id, String body) {
    return "";
  }

  @POST
  @Path("{id}/returns")
  public String giveBack(@PathParam("id") String id, String body) {
    return "";
  }

  @GET
  @Path("export")
  @AllowCredentials(origins = "https://backoffice.example.com")
  public String export() {
    return "";
  }

  @GET
  @Path("report")
  @Produces("text/csv")
  @AllowCredentials(origins = "https://backoffice.example.com")
  public String report() {
    return "";
  }

  @GET
  @Path("stats")
  @AllowCredentials(origins = "https://backoffice.example.com")
  public String stats() {
    return "";
  }

  @GET
  @Path("{id: [0-9]+}/audit")
  @AllowCredentials(origins = "https://backoffice.example.com")
  public String audit(@PathParam("id") String id) {
    return "";
  }
}
