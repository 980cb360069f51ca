package bank;

import jakarta.ws.rs.*;
import org.allowcredentials.*;

@Path("/v{version: [12]}/rates")
@Produces("application/json")
@AllowOrigins("*")
public class RateResource {

  @GET
  public String list() {
    return "";
  }

  @GET
  @Path("{currency: [A-Z]{3}}")
  public String find(@PathParam("currency") String currency) {
    return "";
  }

  @GET
  @Path("{currency: [A-Z]{3}}/{day: [0-9]{4}-[0-9]{2}-[0-9]{2}}")
  public String onDay(@PathParam("currency") String currency, @PathParam("day") String day) {
    return "";
  }
}
