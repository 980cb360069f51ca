package org.allowcredentials.verification.runtimes.secured;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.ext.Provider;
import java.security.Principal;

/** Takes the user's name from a cookie; only Ada is a teller. */
@Provider
@PreMatching
@Priority(Priorities.AUTHENTICATION)
public class SessionFilter implements ContainerRequestFilter {

  /** Called by servers. */
  public SessionFilter() {}

  @Override
  public void filter(ContainerRequestContext request) {
    Cookie session = request.getCookies().get("session");
    if (session != null) {
      request.setSecurityContext(new User(session.getValue()));
    }
  }

  private record User(String name) implements SecurityContext {

    @Override
    public Principal getUserPrincipal() {
      return () -> name;
    }

    @Override
    public boolean isUserInRole(String role) {
      return name.equals("ada") && role.equals("teller");
    }

    @Override
    public boolean isSecure() {
      return false;
    }

    @Override
    public String getAuthenticationScheme() {
      return "session";
    }
  }
}
