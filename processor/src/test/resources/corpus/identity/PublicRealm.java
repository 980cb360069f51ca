package identity;

import jakarta.ws.rs.*;
import org.allowcredentials.*;

@Path("/realms/{realm}")
@Produces("application/json")
@AllowOrigins("*")
public class PublicRealm {

  @GET
  public String show() {
    return "";
  }

  @GET
  @Path(".well-known/openid-configuration")
  public String discovery() {
    return "";
  }

  @GET
  @Path("protocol/openid-connect/certs")
  public String certs() {
    return "";
  }

  @POST
  @Path("protocol/openid-connect/token")
  public String token(String body) {
    return "";
  }

  @GET
  @Path("protocol/openid-connect/userinfo")
  public String userinfo() {
    return "";
  }

  @GET
  @Path("account")
  @AllowCredentials(origins = "https://account.example.com")
  public String account() {
    return "";
  }

  @POST
  @Path("account")
  @AllowCredentials(origins = "https://account.example.com")
  public String changeAccount(String body) {
    return "";
  }
}
