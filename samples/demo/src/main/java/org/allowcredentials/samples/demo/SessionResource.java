package org.allowcredentials.samples.demo;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.UriInfo;
import org.allowcredentials.AllowCredentials;
import org.jspecify.annotations.Nullable;

/** Logs in and out. The session travels in a cookie that scripts cannot read. */
@Path("session")
@AllowCredentials(origins = "${demo.page.origin}")
public final class SessionResource {

  static final String COOKIE = "session";

  private static final int LONGEST_NAME = 40;

  private final Sessions sessions;
  private final UriInfo uri;

  @Inject
  SessionResource(Sessions sessions, @Context UriInfo uri) {
    this.sessions = sessions;
    this.uri = uri;
  }

  /** Opens a session for a user; the demo asks for no password. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Produces(MediaType.APPLICATION_JSON)
  public Response logIn(@Nullable User user) {
    String name = user == null || user.user() == null ? "" : user.user().strip();
    if (name.isEmpty() || name.length() > LONGEST_NAME) {
      return Problem.response(Status.BAD_REQUEST, "Say who you are: {\"user\": \"ada\"}.");
    }
    return Response.ok(new User(name))
        .header(HttpHeaders.SET_COOKIE, cookie(sessions.open(name)))
        .build();
  }

  /** Ends the session and removes the cookie. */
  @DELETE
  public Response logOut(@CookieParam(COOKIE) @Nullable String token) {
    if (token != null) {
      sessions.close(token);
    }
    return Response.noContent().header(HttpHeaders.SET_COOKIE, cookie("") + "; Max-Age=0").build();
  }

  private String cookie(String token) {
    boolean tls = "https".equals(uri.getBaseUri().getScheme());
    return COOKIE + "=" + token + "; Path=/; HttpOnly; SameSite=Lax" + (tls ? "; Secure" : "");
  }

  /**
   * Who logs in.
   *
   * @param user a name, such as {@code ada}
   */
  record User(@Nullable String user) {}
}
