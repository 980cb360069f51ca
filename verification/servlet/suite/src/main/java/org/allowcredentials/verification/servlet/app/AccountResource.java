package org.allowcredentials.verification.servlet.app;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.AsyncResponse;
import jakarta.ws.rs.container.Suspended;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.allowcredentials.AllowCredentials;
import org.allowcredentials.AllowOrigins;
import org.allowcredentials.SameOriginOnly;

/** Public. */
@Path("accounts")
@Produces(MediaType.TEXT_PLAIN)
@AllowCredentials(
    origins = {"https://app.example.com", "https://*.example.org"},
    exposedHeaders = "X-Total-Count")
public class AccountResource {

  @GET
  public String list() {
    return "accounts";
  }

  @PUT
  @Path("{id}")
  @Consumes(MediaType.APPLICATION_JSON)
  public String update(@PathParam("id") String id, String body) {
    return "updated";
  }

  @GET
  @Path("{id}")
  public String find(@PathParam("id") String id) {
    return "account " + id;
  }

  @POST
  @Consumes(MediaType.TEXT_PLAIN)
  public String pay(String amount) {
    return "paid";
  }

  @GET
  @Path("unmapped")
  public String unmapped() {
    throw new IllegalStateException("on purpose");
  }

  @GET
  @Path("async")
  public void async(@Suspended AsyncResponse response) {
    new Thread(() -> response.resume("async")).start();
  }

  @GET
  @Path("async/empty")
  public void asyncEmpty(@Suspended AsyncResponse response) {
    new Thread(() -> response.resume(Response.noContent().build())).start();
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
        .header("Access-Control-Allow-Methods", "GET")
        .build();
  }

  @GET
  @Path("rates")
  @AllowOrigins("*")
  public String rates() {
    return "rates";
  }

  @GET
  @Path("internal")
  @SameOriginOnly
  public String internal() {
    return "internal";
  }

  @GET
  @Path("internal/own")
  @SameOriginOnly
  public Response internalOwn() {
    return Response.ok("internal")
        .header("Access-Control-Allow-Origin", "https://app.example.com")
        .header("Access-Control-Allow-Credentials", "true")
        .build();
  }

  @POST
  @Path("internal/direct")
  @SameOriginOnly
  public String internalDirect(String body) {
    return "internal";
  }

  @GET
  @Path("internal/direct")
  @SameOriginOnly
  public String internalDirectRead() {
    return "internal";
  }

  @GET
  @Path("large")
  public String large() {
    return "0123456789abcdef".repeat(10_000);
  }

  /** The classes are not known: the locator speaks for them, until one of them runs. */
  @Path("shelf")
  public Object shelf() {
    return new Shelf();
  }
}
