package org.allowcredentials.verification.jersey;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.Configuration;
import jakarta.ws.rs.core.Context;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.net.URI;
import java.util.concurrent.atomic.AtomicInteger;
import org.allowcredentials.AllowCredentials;
import org.glassfish.jersey.server.ResourceConfig;

/** One credentialed resource with every kind of method, and a count of what ran. */
final class Till {

  /** Where browsers see it. */
  static final String OWN = "https://api.example.com";

  static final String LISTED = "https://app.example.com";
  static final String WEB_VIEW = "capacitor://localhost";
  static final String EVIL = "https://evil.example";

  /** Tells the application that it is asked by https, as a server with a certificate would. */
  static final String SECURE = "X-Test-Secure: yes";

  private static final String LEDGER = "till.ledger";

  /** What really ran. */
  record Ledger(AtomicInteger methods, AtomicInteger constructors, AtomicInteger locators) {
    Ledger() {
      this(new AtomicInteger(), new AtomicInteger(), new AtomicInteger());
    }

    static Ledger of(Configuration configuration) {
      return (Ledger) configuration.getProperty(LEDGER);
    }
  }

  private Till() {}

  static ResourceConfig application(Ledger ledger) {
    return new ResourceConfig(Cash.class).register(new SecureFilter()).property(LEDGER, ledger);
  }

  @PreMatching
  static final class SecureFilter implements ContainerRequestFilter {
    @Override
    public void filter(ContainerRequestContext request) {
      if (request.getHeaderString("X-Test-Secure") != null) {
        String uri = request.getUriInfo().getRequestUri().toString();
        URI base = URI.create("https://" + request.getHeaderString("Host") + "/");
        request.setRequestUri(base, URI.create(uri.replaceFirst("^http:", "https:")));
      }
    }
  }

  @HttpMethod("QUERY")
  @Target(ElementType.METHOD)
  @Retention(RetentionPolicy.RUNTIME)
  @interface Query {}

  @Path("/till")
  @AllowCredentials(origins = {LISTED, WEB_VIEW})
  public static class Cash {

    private final Ledger ledger;

    public Cash(@Context Configuration configuration) {
      ledger = Ledger.of(configuration);
      ledger.constructors().incrementAndGet();
    }

    private String ran(String method) {
      ledger.methods().incrementAndGet();
      return method;
    }

    @GET
    public String get() {
      return ran("GET");
    }

    @POST
    public String post(String body) {
      return ran("POST");
    }

    @PUT
    public String put(String body) {
      return ran("PUT");
    }

    @PATCH
    public String patch(String body) {
      return ran("PATCH");
    }

    @DELETE
    public String delete() {
      return ran("DELETE");
    }

    @Query
    public String query(String body) {
      return ran("QUERY");
    }

    @Path("drawer")
    public Drawer drawer() {
      ledger.locators().incrementAndGet();
      return new Drawer(ledger);
    }
  }

  /** A sub-resource: its class says itself who may call it. */
  @AllowCredentials(origins = LISTED)
  public static class Drawer {

    private final Ledger ledger;

    Drawer(Ledger ledger) {
      this.ledger = ledger;
    }

    @POST
    public String post(String body) {
      ledger.methods().incrementAndGet();
      return "POST";
    }
  }
}
