package identity;

import jakarta.ws.rs.*;
import org.allowcredentials.*;

@Produces("application/json")
@Consumes("application/json")
@AllowCredentials(origins = "https://console.example.com")
public class ClientsAdmin {

  @GET
  public String list() {
    return "";
  }

  @POST
  public String create(String body) {
    return "";
  }

  @Path("{id}")
  public ClientAdmin client(@PathParam("id") String id) {
    return new ClientAdmin();
  }
}
