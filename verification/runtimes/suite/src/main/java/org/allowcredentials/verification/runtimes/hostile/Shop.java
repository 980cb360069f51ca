package org.allowcredentials.verification.runtimes.hostile;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Application;
import jakarta.ws.rs.core.MediaType;
import java.util.Set;
import org.allowcredentials.AllowCredentials;
import org.allowcredentials.AllowOrigins;

/** A policy of each kind. */
public final class Shop extends Application {

  /** Called by the tests. */
  public Shop() {}

  @Override
  public Set<Class<?>> getClasses() {
    return Set.of(Orders.class, Rates.class, Plain.class);
  }

  /** Credentialed. */
  @Path("orders")
  @AllowCredentials(
      origins = {"https://app.example.com", "https://*.example.org"},
      exposedHeaders = "ETag")
  public static class Orders {

    /** Called by servers. */
    public Orders() {}

    /** Lists. */
    @GET
    public String list() {
      return "orders";
    }

    /** Orders. */
    @POST
    @Consumes(MediaType.TEXT_PLAIN)
    public String order(String what) {
      return "ordered";
    }

    /** Finds one. */
    @GET
    @Path("{id}")
    public String find(@PathParam("id") String id) {
      return "order";
    }

    /** Replaces one. */
    @PUT
    @Path("{id}")
    @Consumes(MediaType.TEXT_PLAIN)
    public String replace(
        @PathParam("id") String id, @HeaderParam("If-Match") String version, String what) {
      return "replaced";
    }

    /** Removes one. */
    @DELETE
    @Path("{id}")
    @AllowCredentials(origins = "https://admin.example.com")
    public String remove(@PathParam("id") String id) {
      return "removed";
    }
  }

  /** For everyone. */
  @Path("rates")
  @AllowOrigins("*")
  public static class Rates {

    /** Called by servers. */
    public Rates() {}

    /** Lists. */
    @GET
    public String list() {
      return "rates";
    }
  }

  /** Without a policy. */
  @Path("plain")
  public static class Plain {

    /** Called by servers. */
    public Plain() {}

    /** Says hello. */
    @GET
    public String hello() {
      return "hello";
    }
  }
}
