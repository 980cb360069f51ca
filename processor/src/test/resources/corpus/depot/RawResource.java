package depot;

import jakarta.ws.rs.*;
import org.allowcredentials.*;

@Path("/raw/{branch}/{file: .*}")
@AllowOrigins("*")
public class RawResource {

  @GET
  public String read() {
    return "";
  }
}
