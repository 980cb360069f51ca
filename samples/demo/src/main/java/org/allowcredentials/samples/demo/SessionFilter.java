package org.allowcredentials.samples.demo;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;

/** Lets a request to a {@link SignedIn} resource pass only with the cookie of a session. */
@SignedIn
@Priority(Priorities.AUTHENTICATION)
public final class SessionFilter implements ContainerRequestFilter {

  private final Sessions sessions;

  @Inject
  SessionFilter(Sessions sessions) {
    this.sessions = sessions;
  }

  @Override
  public void filter(ContainerRequestContext request) {
    Cookie cookie = request.getCookies().get(SessionResource.COOKIE);
    if (cookie == null || sessions.user(cookie.getValue()).isEmpty()) {
      Response problem = Problem.response(Status.UNAUTHORIZED, "No session: log in first.");
      request.abortWith(
          Response.fromResponse(problem)
              .header(HttpHeaders.WWW_AUTHENTICATE, "Cookie realm=\"demo\"")
              .build());
    }
  }
}
