package identity;

import jakarta.ws.rs.*;
import org.allowcredentials.*;

@Produces("application/json")
@Consumes("application/json")
@AllowCredentials(origins = "https://console.example.com")
public class UserAdmin {

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

  @GET
  @Path("sessions")
  public String sessions() {
    return "";
  }

  @POST
  @Path("logout")
  public String logout(String body) {
    return "";
  }

  @PUT
  @Path("reset-password")
  public String resetPassword(String body) {
    return "";
  }

  @GET
  @Path("groups")
  public String groups() {
    return "";
  }

  @PUT
  @Path("groups/{groupId}")
  public String join(@PathParam("groupId") String groupId, String body) {
    return "";
  }

  @DELETE
  @Path("groups/{groupId}")
  public String leave(@PathParam("groupId") String groupId) {
    return "";
  }

  @GET
  @Path("credentials")
  public String credentials() {
    return "";
  }

  @DELETE
  @Path("credentials/{credentialId}")
  public String removeCredential(@PathParam("credentialId") String credentialId) {
    return "";
  }

  @Path("role-mappings")
  public RoleMappings mappings() {
    return new RoleMappings();
  }
}
