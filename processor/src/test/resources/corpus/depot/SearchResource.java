package depot;

import jakarta.ws.rs.*;
import org.allowcredentials.*;

@Path("/search")
@Produces("application/json")
@AllowOrigins("*")
public class SearchResource {

  @GET
  public String all() {
    return "";
  }

  @GET
  @Path("checksum/{sha1: [0-9a-f]{40}}")
  public String bySha1(@PathParam("sha1") String sha1) {
    return "";
  }

  @GET
  @Path("checksum/{sha256: [0-9a-f]{64}}")
  public String bySha256(@PathParam("sha256") String sha256) {
    return "";
  }

  @GET
  @Path("checksum/{md5: [0-9a-f]{32}}")
  @SameOriginOnly
  public String byMd5(@PathParam("md5") String md5) {
    return "";
  }
}
