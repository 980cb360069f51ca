package org.allowcredentials.verification.runtimes.application;

import static org.allowcredentials.verification.runtimes.application.Origins.ADMIN;
import static org.allowcredentials.verification.runtimes.application.Origins.APP;

import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HEAD;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotAuthorizedException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import org.allowcredentials.AllowCredentials;
import org.allowcredentials.AllowOrigins;
import org.allowcredentials.SameOriginOnly;

/** One method for each kind of answer. */
@Path("answers")
@Produces("text/plain")
@AllowCredentials(
    origins = {APP, "https://*.example.org"},
    allowedHeaders = "X-Requested-With",
    exposedHeaders = {"ETag", "Location", "X-Total-Count"},
    maxAge = 600)
public class AnswerResource {

  /** Called by servers. */
  public AnswerResource() {}

  /** Answers 200. */
  @GET
  @Path("ok")
  public Response ok() {
    return Response.ok("ok").header("X-Total-Count", "7").build();
  }

  /** Answers 201. */
  @POST
  @Path("created")
  @Consumes("text/plain")
  public Response created(String entity, @Context UriInfo uri) {
    return Response.created(uri.getBaseUriBuilder().path("answers/ok").build()).build();
  }

  /** Answers 200, and keeps nothing. */
  @PUT
  @Path("item")
  @Consumes("application/json")
  public String replace(@HeaderParam("If-Match") String version, String entity) {
    Ledger.note("replaced");
    return "replaced";
  }

  /** Answers 204, for another origin than the rest. */
  @DELETE
  @Path("item")
  @AllowCredentials(origins = ADMIN)
  public void delete() {
    Ledger.note("deleted");
  }

  /** Answers with a verb of our own. */
  @Purge
  @Path("item")
  public String purge() {
    return "purged";
  }

  /** Answers HEAD only. */
  @HEAD
  @Path("head")
  public Response head() {
    return Response.noContent().header("X-Total-Count", "7").build();
  }

  /** Redirects to the one that answers 200. */
  @GET
  @Path("moved")
  public Response moved(@Context UriInfo uri) {
    return Response.status(302)
        .location(uri.getBaseUriBuilder().path("answers/ok").build())
        .build();
  }

  /** Redirects to the one that replaces, with the method and the entity. */
  @PUT
  @Path("moved")
  @Consumes("application/json")
  public Response replaceMoved(String entity, @Context UriInfo uri) {
    return Response.temporaryRedirect(uri.getBaseUriBuilder().path("answers/item").build()).build();
  }

  /** Redirects to another site. */
  @GET
  @Path("moved-away")
  public Response movedAway() {
    return Response.status(302).location(URI.create("https://api.example.net/answers/ok")).build();
  }

  /** Answers 304 to who has the tag. */
  @GET
  @Path("cached")
  public Response cached(@Context Request request) {
    EntityTag tag = new EntityTag("1");
    Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
    return (unchanged == null ? Response.ok("cached") : unchanged).tag(tag).build();
  }

  /** Answers 400 by an exception. */
  @GET
  @Path("bad")
  public String bad() {
    throw new BadRequestException("on purpose");
  }

  /** Answers 401 by an exception. */
  @GET
  @Path("unauthorised")
  public String unauthorised() {
    throw new NotAuthorizedException("Bearer");
  }

  /** Answers 403 by an exception. */
  @GET
  @Path("forbidden")
  public String forbidden() {
    throw new ForbiddenException("on purpose");
  }

  /** Answers 404 by an exception. */
  @GET
  @Path("missing")
  public String missing() {
    throw new NotFoundException("on purpose");
  }

  /** Answers 409 without an exception. */
  @GET
  @Path("conflict")
  public Response conflict() {
    return Response.status(409).entity("conflict").build();
  }

  /** Throws what the application maps. */
  @GET
  @Path("mapped")
  public String mapped() {
    throw new Unprocessable();
  }

  /** Throws what nobody maps. */
  @GET
  @Path("unmapped")
  public String unmapped() {
    throw new IllegalStateException("on purpose");
  }

  /** Throws what nobody maps, checked. */
  @GET
  @Path("checked")
  public String checked() throws IOException {
    throw new IOException("on purpose");
  }

  /** Takes a number. */
  @GET
  @Path("query")
  public String query(@QueryParam("n") int n) {
    return "number " + n;
  }

  /** Takes a number. */
  @GET
  @Path("header")
  public String header(@HeaderParam("X-Number") int n) {
    return "number " + n;
  }

  /** Returns what nobody writes. */
  @GET
  @Path("unwritable")
  @Produces("application/x-unwritable")
  public Ledger[] unwritable() {
    return new Ledger[0];
  }

  /** Takes what nobody reads. */
  @POST
  @Path("unreadable")
  @Consumes("application/x-unreadable")
  public String unreadable(Unprocessable[] entity) {
    return "read";
  }

  /** Takes parts of a form. */
  @POST
  @Path("parts")
  @Consumes("multipart/form-data")
  public String parts(List<EntityPart> parts) {
    return "parts " + parts.size();
  }

  /** Says what else it varies by. */
  @GET
  @Path("varied")
  public Response varied() {
    return Response.ok("varied").header("Vary", "Accept-Language, accept").build();
  }

  /** Says that it varies by everything. */
  @GET
  @Path("varied-by-all")
  public Response variedByAll() {
    return Response.ok("varied").header("Vary", "*").build();
  }

  /** Writes CORS headers of its own. */
  @GET
  @Path("own")
  public Response own() {
    return Response.ok("own")
        .header("Access-Control-Allow-Origin", "*")
        .header("Access-Control-Allow-Credentials", "True")
        .header("Access-Control-Allow-Methods", "GET")
        .header("Access-Control-Max-Age", "1")
        .build();
  }

  /** Not for other origins. */
  @GET
  @Path("internal")
  @SameOriginOnly
  public String internal() {
    return "internal";
  }

  /** For all, without credentials. */
  @GET
  @Path("rates")
  @AllowOrigins("*")
  public String rates() {
    return "rates";
  }
}
