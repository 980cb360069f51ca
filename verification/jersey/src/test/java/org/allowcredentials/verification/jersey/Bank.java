package org.allowcredentials.verification.jersey;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.AsyncResponse;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.container.Suspended;
import jakarta.ws.rs.core.Configuration;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.net.URI;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicInteger;
import org.allowcredentials.AllowCredentials;
import org.allowcredentials.AllowOrigins;
import org.allowcredentials.SameOriginOnly;
import org.glassfish.jersey.server.ResourceConfig;

/** The application of the suite, and a count of what it did. */
final class Bank {

  /** What really ran. */
  record Ledger(AtomicInteger resources, AtomicInteger payments, AtomicInteger authentications) {
    Ledger() {
      this(new AtomicInteger(), new AtomicInteger(), new AtomicInteger());
    }
  }

  private Bank() {}

  static ResourceConfig application(Ledger ledger) {
    return new ResourceConfig(
            Accounts.class, Rates.class, Plain.class, Configured.class, Shelves.class)
        .register(new Mapper())
        .property("bank.origins", "https://one.example.com, https://*.two.example.com")
        .property("bank.ledger", ledger);
  }

  /** Refuses who is not signed in, after matching. */
  static final class Authentication implements ContainerRequestFilter {
    private final Ledger ledger;

    Authentication(Ledger ledger) {
      this.ledger = ledger;
    }

    @Override
    public void filter(ContainerRequestContext request) {
      ledger.authentications().incrementAndGet();
      refuseStrangers(request);
    }
  }

  /** Refuses who is not signed in, before matching. */
  @PreMatching
  static final class EarlyAuthentication implements ContainerRequestFilter {
    @Override
    public void filter(ContainerRequestContext request) {
      refuseStrangers(request);
    }
  }

  static final int AUTHENTICATION = Priorities.AUTHENTICATION;

  private static void refuseStrangers(ContainerRequestContext request) {
    if (!request.getCookies().containsKey("session")) {
      request.abortWith(Response.status(401).entity("sign in first").build());
    }
  }

  static final class Unprocessable extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  static final class Mapper implements ExceptionMapper<Unprocessable> {
    @Override
    public Response toResponse(Unprocessable e) {
      return Response.status(422).entity("mapped").build();
    }
  }

  /** Credentialed. */
  @Path("/accounts")
  @Produces(MediaType.TEXT_PLAIN)
  @AllowCredentials(
      origins = {"https://app.example.com", "https://*.example.org"},
      allowedHeaders = "X-Requested-With",
      exposedHeaders = {"ETag", "X-Total-Count"},
      maxAge = 600)
  public static class Accounts {
    private final Ledger ledger;

    public Accounts(@Context Configuration configuration) {
      ledger = (Ledger) configuration.getProperty("bank.ledger");
      ledger.resources().incrementAndGet();
    }

    @GET
    public String list() {
      return "accounts";
    }

    @GET
    @Path("{id: [0-9]+}")
    public String find(@PathParam("id") int id) {
      if (id > 9) {
        throw new NotFoundException("no account " + id);
      }
      return "account " + id;
    }

    @PUT
    @Path("{id: [0-9]+}")
    @Consumes(MediaType.APPLICATION_JSON)
    public void update(
        @PathParam("id") int id, @HeaderParam("If-Match") String version, String body) {
      ledger.payments().incrementAndGet();
    }

    @DELETE
    @Path("{id: [0-9]+}")
    @AllowCredentials(origins = "https://admin.example.com")
    public void close(@PathParam("id") int id) {
      ledger.payments().incrementAndGet();
    }

    @POST
    @Consumes(MediaType.TEXT_PLAIN)
    public String pay(String amount) {
      ledger.payments().incrementAndGet();
      return "paid " + amount;
    }

    @GET
    @Path("internal")
    @SameOriginOnly
    public String internal() {
      return "internal";
    }

    @GET
    @Path("rates")
    @AllowOrigins("*")
    public String rates() {
      return "rates";
    }

    @GET
    @Path("mapped")
    public String mapped() {
      throw new Unprocessable();
    }

    @GET
    @Path("unmapped")
    public String unmapped() {
      throw new IllegalStateException("on purpose");
    }

    @GET
    @Path("moved")
    public Response moved() {
      return Response.seeOther(URI.create("/accounts")).build();
    }

    @GET
    @Path("varied")
    public Response varied() {
      return Response.ok("varied").header("Vary", "Accept-Language").build();
    }

    @GET
    @Path("own")
    public Response own() {
      return Response.ok("own")
          .header("Access-Control-Allow-Origin", "*")
          .header("Access-Control-Allow-Credentials", "True")
          .header("Access-Control-Allow-Methods", "GET")
          .build();
    }

    @GET
    @Path("async")
    public void async(@Suspended AsyncResponse response) {
      new Thread(() -> response.resume("async")).start();
    }

    @GET
    @Path("stage")
    public CompletionStage<String> stage() {
      return CompletableFuture.supplyAsync(() -> "stage");
    }
  }

  /** Anonymous. */
  @Path("/rates")
  @AllowOrigins(value = "*", exposedHeaders = "ETag")
  public static class Rates {
    @GET
    public String rates() {
      return "rates";
    }

    @POST
    public String post(String body) {
      return "posted";
    }
  }

  /** Without a policy. */
  @Path("/plain")
  public static class Plain {
    @GET
    public Response get() {
      return Response.ok("plain").header("Access-Control-Allow-Origin", "https://its.own").build();
    }

    @POST
    public String post(String body) {
      return "posted";
    }
  }

  /** Origins from the configuration. */
  @Path("/configured")
  @AllowCredentials(origins = {"https://app.example.com", "${bank.origins}"})
  public static class Configured {
    @GET
    public String get() {
      return "configured";
    }
  }

  /** Sub-resources of a known class, and of one that is not known. */
  @Path("/shelves")
  @AllowCredentials(origins = "https://app.example.com")
  public static class Shelves {
    @Path("{id}")
    public Shelf shelf(@PathParam("id") String id) {
      return new Shelf();
    }

    @Path("any/{id}")
    public Object any(@PathParam("id") String id) {
      return new Hidden();
    }
  }

  /** A sub-resource with a policy of its own. */
  @AllowCredentials(origins = "https://admin.example.com")
  public static class Shelf {
    @GET
    @Path("books")
    public String books() {
      return "books";
    }

    @PUT
    @Path("books")
    @SameOriginOnly
    public void put(String book) {}
  }

  /** A sub-resource of which only the locator's policy is known. */
  public static class Hidden {
    @GET
    @Path("things")
    public String things() {
      return "things";
    }

    @POST
    @Path("things")
    public String post(String thing) {
      return "posted";
    }
  }
}
