package org.allowcredentials.samples.demo;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response.Status;
import java.util.List;
import org.allowcredentials.AllowCredentials;
import org.jspecify.annotations.Nullable;

/** The accounts of who is logged in: private, so only the page of this bank may read them. */
@Path("accounts")
@AllowCredentials(origins = "${demo.page.origin}")
@SignedIn
public final class AccountResource {

  private static final int LONGEST_LABEL = 40;

  private final Bank bank;

  @Inject
  AccountResource(Bank bank) {
    this.bank = bank;
  }

  /** Returns all accounts, each with the number of payments that were executed. */
  @GET
  @Produces(MediaType.APPLICATION_JSON)
  public List<Account> list() {
    return bank.accounts();
  }

  /** Returns the account under its new label. */
  @PUT
  @Path("{id}")
  @Consumes(MediaType.APPLICATION_JSON)
  @Produces(MediaType.APPLICATION_JSON)
  public Account rename(@PathParam("id") String id, @Nullable Label label) {
    String text = label == null || label.label() == null ? "" : label.label().strip();
    if (text.isEmpty() || text.length() > LONGEST_LABEL) {
      throw Problem.exception(Status.BAD_REQUEST, "Say what to call it: {\"label\": \"Rent\"}.");
    }
    return bank.rename(id, text).orElseThrow(() -> noAccount(id));
  }

  /** Closes the account: a matter of the administrators' page alone. */
  @DELETE
  @Path("{id}")
  @AllowCredentials(origins = "https://admin.example.com")
  public void close(@PathParam("id") String id) {
    bank.close(id).orElseThrow(() -> noAccount(id));
  }

  /**
   * Executes a payment. It takes plain text, so a browser sends it without asking first: that is
   * what the origin guard is for.
   */
  @POST
  @Path("{id}/payments")
  @Consumes(MediaType.TEXT_PLAIN)
  @Produces(MediaType.APPLICATION_JSON)
  public Account pay(@PathParam("id") String id, String order) {
    return bank.pay(id).orElseThrow(() -> noAccount(id));
  }

  private static WebApplicationException noAccount(String id) {
    return Problem.exception(Status.NOT_FOUND, "There is no account " + id + ".");
  }

  /**
   * A new label.
   *
   * @param label what the account shall be called, such as {@code Rent}
   */
  record Label(@Nullable String label) {}
}
