package org.allowcredentials.verification.browser;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Application;
import jakarta.ws.rs.core.Configuration;
import jakarta.ws.rs.core.Context;
import java.util.concurrent.CopyOnWriteArrayList;
import org.allowcredentials.AllowCredentials;
import org.allowcredentials.AllowOrigins;
import org.glassfish.jersey.server.ResourceConfig;

/**
 * An application that CORS313 warns of: at each path, {@code PUT} grants more than {@code POST}, to
 * a page that may not {@code POST}.
 */
final class Notes {

  static final String GUARDED = "/guarded";
  static final String ANONYMOUS = "/anonymous";
  static final String WITHOUT_POLICY = "/without-policy";

  private static final String JSON = "application/json";
  private static final String PROPERTY = "notes.log";

  private Notes() {}

  /**
   * Returns the application.
   *
   * @param log gets a line for each method that really ran
   */
  static Application application(CopyOnWriteArrayList<String> log) {
    return new ResourceConfig(Guarded.class, Anonymous.class, WithoutPolicy.class)
        .property(PROPERTY, new Log(log));
  }

  /** What really ran, in order. */
  record Log(CopyOnWriteArrayList<String> lines) {

    static void add(Configuration configuration, String method) {
      ((Log) configuration.getProperty(PROPERTY)).lines.add(method);
    }
  }

  /** Both methods have credentials: the guard applies to both. */
  @Path(GUARDED)
  @AllowCredentials(origins = Origins.APP, allowedHeaders = "X-Trace")
  public static class Guarded {

    private final Configuration configuration;

    public Guarded(@Context Configuration configuration) {
      this.configuration = configuration;
    }

    @PUT
    @Consumes(JSON)
    @AllowCredentials(origins = {Origins.APP, Origins.ADMIN})
    public String replace(@HeaderParam("X-Note") String note, String body) {
      Log.add(configuration, "PUT");
      return "replaced";
    }

    @POST
    @Consumes({JSON, "text/plain"})
    public String add(String body) {
      Log.add(configuration, "POST");
      return "added";
    }

    @DELETE
    public String clear() {
      Log.add(configuration, "DELETE");
      return "cleared";
    }
  }

  /** Neither method has credentials. */
  @Path(ANONYMOUS)
  @AllowOrigins(Origins.APP)
  public static class Anonymous {

    private final Configuration configuration;

    public Anonymous(@Context Configuration configuration) {
      this.configuration = configuration;
    }

    @PUT
    @Consumes(JSON)
    @AllowOrigins({Origins.APP, Origins.ADMIN})
    public String replace(@HeaderParam("X-Note") String note, String body) {
      Log.add(configuration, "PUT");
      return "replaced";
    }

    @POST
    @Consumes({JSON, "text/plain"})
    public String add(String body) {
      Log.add(configuration, "POST");
      return "added";
    }
  }

  /** {@code POST} says nothing that a guard could go by. */
  @Path(WITHOUT_POLICY)
  public static class WithoutPolicy {

    private final Configuration configuration;

    public WithoutPolicy(@Context Configuration configuration) {
      this.configuration = configuration;
    }

    @PUT
    @AllowCredentials(origins = Origins.ADMIN)
    @Consumes(JSON)
    public String replace(@HeaderParam("X-Note") String note, String body) {
      Log.add(configuration, "PUT");
      return "replaced";
    }

    @POST
    @Consumes({JSON, "text/plain"})
    public String add(String body) {
      Log.add(configuration, "POST");
      return "added";
    }
  }
}
