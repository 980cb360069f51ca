package org.allowcredentials.verification.runtimes.application;

import static org.allowcredentials.verification.runtimes.application.Origins.ADMIN;
import static org.allowcredentials.verification.runtimes.application.Origins.APP;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import org.allowcredentials.AllowCredentials;
import org.allowcredentials.SameOriginOnly;

/** Sub-resources: of a known class, and of one that only the running program knows. */
@Path("shelves")
@AllowCredentials(origins = APP)
public class ShelfResource {

  /** Called by servers. */
  public ShelfResource() {}

  /** Finds a shelf. */
  @Path("{id}")
  public Shelf shelf(@PathParam("id") String id) {
    if (id.equals("none")) {
      throw new NotFoundException("on purpose");
    }
    return new Shelf();
  }

  /** Finds something. */
  @Path("any/{id}")
  public Object any(@PathParam("id") String id) {
    return new Box();
  }

  /** A sub-resource with a policy of its own. */
  @Produces("text/plain")
  @AllowCredentials(origins = ADMIN)
  public static class Shelf {

    /** Made by the locator. */
    public Shelf() {}

    /** Returns the books. */
    @GET
    @Path("books")
    public String books() {
      return "books";
    }

    /** Adds a book. */
    @POST
    @Path("books")
    public String add(String book) {
      Ledger.note("book added");
      return "added";
    }

    /** Not for other origins. */
    @PUT
    @Path("books")
    @SameOriginOnly
    public String replace(String book) {
      return "replaced";
    }
  }

  /** A sub-resource of which nothing is known but the locator's policy. */
  @Produces("text/plain")
  public static class Box {

    /** Made by the locator. */
    public Box() {}

    /** Returns the things. */
    @GET
    @Path("things")
    public String things() {
      return "things";
    }

    /** Adds a thing. */
    @POST
    @Path("things")
    public String add(String thing) {
      Ledger.note("thing added");
      return "added";
    }
  }
}
