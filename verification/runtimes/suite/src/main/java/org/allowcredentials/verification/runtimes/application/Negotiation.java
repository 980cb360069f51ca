package org.allowcredentials.verification.runtimes.application;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.AsyncResponse;
import jakarta.ws.rs.container.Suspended;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Variant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Answers that are in the language of the client. One subclass has a policy, the other has none.
 */
public abstract class Negotiation {

  private static final List<Variant> VARIANTS =
      List.of(
          new Variant(MediaType.TEXT_PLAIN_TYPE, Locale.ENGLISH, null),
          new Variant(MediaType.TEXT_PLAIN_TYPE, Locale.GERMAN, null));

  /** Called by servers. */
  protected Negotiation() {}

  private static Response.ResponseBuilder chosen(Request request) {
    return Optional.ofNullable(request.selectVariant(VARIANTS))
        .map(variant -> Response.ok(variant.getLanguageString()).variant(variant))
        .orElseThrow(() -> new NotAcceptableException("on purpose"));
  }

  /** Answers in German, or in English. */
  @GET
  @Path("chosen")
  public Response chose(@Context Request request) {
    return chosen(request).build();
  }

  /** Returns no response, so that the server makes one. */
  @GET
  @Path("entity")
  public String entity(@Context Request request) {
    return request.selectVariant(VARIANTS).getLanguageString();
  }

  /** The same, and varies by more. */
  @GET
  @Path("more")
  public Response more(@Context Request request) {
    return chosen(request).header("Vary", "X-Region").header("Vary", "Cookie").build();
  }

  /** Answers 304 to who has the tag. */
  @GET
  @Path("tagged")
  public Response tagged(@Context Request request) {
    EntityTag tag = new EntityTag("1");
    Response.ResponseBuilder chosen = chosen(request);
    return Optional.ofNullable(request.evaluatePreconditions(tag)).orElse(chosen).tag(tag).build();
  }

  /** Throws what the application maps. */
  @GET
  @Path("mapped")
  public Response mapped(@Context Request request) {
    chosen(request);
    throw new Unprocessable();
  }

  /** Answers on another thread. */
  @GET
  @Path("suspended")
  public void suspended(@Context Request request, @Suspended AsyncResponse later) {
    Response response = chosen(request).build();
    new Thread(() -> later.resume(response)).start();
  }

  /** Lists what there is. */
  @GET
  @Path("listed")
  public Response listed() {
    return Response.ok("listed").variants(VARIANTS).build();
  }
}
