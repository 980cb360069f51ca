package org.allowcredentials.verification.runtimes.application;

import static org.allowcredentials.verification.runtimes.application.Origins.ADMIN;
import static org.allowcredentials.verification.runtimes.application.Origins.APP;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.OPTIONS;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import org.allowcredentials.AllowCredentials;
import org.allowcredentials.AllowCrossSiteRequests;
import org.allowcredentials.SameOriginOnly;

/** Where what a path promises is not what its neighbours, or its types, seem to say. */
@Path("promises")
@Produces("text/plain")
public class PromiseResource implements Removable<String> {

  /** Called by servers. */
  public PromiseResource() {}

  @Override
  @AllowCredentials(origins = APP)
  public String remove(String which) {
    Ledger.note("string removed");
    return "removed";
  }

  /** An overload, whose parameter fits the bridge as well. */
  @DELETE
  @Path("boolean")
  @SameOriginOnly
  public String remove(@QueryParam("q") Boolean which) {
    Ledger.note("boolean removed");
    return "removed";
  }

  /** Not every server serves it. */
  @POST
  @Path("static")
  @AllowCredentials(origins = APP)
  public static String stat() {
    Ledger.note("static");
    return "static";
  }

  /** Returns another class than it says. */
  @Path("below")
  public Below below() {
    return new Archive();
  }

  /** No other origin may cause it. */
  @POST
  @Path("own")
  @SameOriginOnly
  public String own() {
    Ledger.note("own");
    return "own";
  }

  /** Writes headers of CORS by itself. */
  @GET
  @Path("own")
  @SameOriginOnly
  public Response read() {
    return Response.ok("own").header("Access-Control-Allow-Origin", "https://evil.example").build();
  }

  /** Would answer preflights, if it were asked. */
  @OPTIONS
  @Path("own")
  @SameOriginOnly
  public Response options() {
    Ledger.note("options");
    return Response.ok().header("Access-Control-Allow-Origin", "https://evil.example").build();
  }

  /** A login provider posts its answer. */
  @POST
  @Path("callback")
  @AllowCrossSiteRequests(reason = "the answer is signed")
  public String callback() {
    Ledger.note("callback");
    return "callback";
  }

  /** Nobody says anything. */
  @POST
  @Path("silent")
  public String silent() {
    Ledger.note("silent");
    return "silent";
  }

  /** The only method of its path. */
  @GET
  @Path("single")
  @AllowCredentials(origins = APP, allowedHeaders = "Authorization")
  public String single() {
    return "single";
  }

  /** What the locator is declared to return. */
  @Produces("text/plain")
  @AllowCredentials(origins = APP)
  public static class Below {

    /** Made by the locator. */
    public Below() {}

    /** Returns what is there. */
    @GET
    public String list() {
      return "list";
    }

    /** Adds something. */
    @POST
    public String add() {
      Ledger.note("added");
      return "added";
    }
  }

  /** What it returns. */
  @AllowCredentials(origins = ADMIN)
  public static class Archive extends Below {

    /** Made by the locator. */
    public Archive() {}
  }
}
