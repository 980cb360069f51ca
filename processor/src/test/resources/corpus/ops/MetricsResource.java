package ops;

import jakarta.ws.rs.*;
import org.allowcredentials.*;

@Path("/metrics")
@AllowOrigins("https://grafana.example.com")
public class MetricsResource {

  @GET
  @Produces("text/plain")
  public String prometheus() {
    return "";
  }

  @GET
  @Path("json")
  @Produces("application/json")
  public String json() {
    return "";
  }

  @GET
  @Path("json/{name}")
  @Produces("application/json")
  public String one(@PathParam("name") String name) {
    return "";
  }
}
