package identity;

import jakarta.ws.rs.*;
import org.allowcredentials.*;

@Produces("application/json")
@Consumes("application/json")
@AllowCredentials(origins = "https://console.example.com")
public class RealmAdmin {

  @GET
  public String show() {
    return "";
  }

  @PUT
  public String change(String body) {
    return "";
  }

  @DELETE
  public String delete() {
    return "";
  }

  @Path("users")
  public UsersAdmin users() {
    return new UsersAdmin();
  }

  @Path("clients")
  public ClientsAdmin clients() {
    return new ClientsAdmin();
  }

  @Path("roles")
  public RolesAdmin roles() {
    return new RolesAdmin();
  }

  @Path("groups")
  public GroupsAdmin groups() {
    return new GroupsAdmin();
  }

  @GET
  @Path("events")
  public String events() {
    return "";
  }

  @DELETE
  @Path("events")
  public String clearEvents() {
    return "";
  }

  @POST
  @Path("logout-all")
  public String logoutAll(String body) {
    return "";
  }

  @GET
  @Path("keys")
  public String keys() {
    return "";
  }

  @POST
  @Path("testSMTPConnection")
  public String testMail(String body) {
    return "";
  }
}
