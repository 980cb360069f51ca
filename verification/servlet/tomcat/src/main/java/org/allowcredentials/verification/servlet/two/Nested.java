package org.allowcredentials.verification.servlet.two;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Set;

/** Is where a locator of {@link Accounts} would be, and has no policy. */
@ApplicationPath("/accounts-api/accounts/shelf")
public class Nested extends Application {

  @Override
  public Set<Class<?>> getClasses() {
    return Set.of(InternalResource.class);
  }
}
