package org.allowcredentials.verification.servlet.two;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Set;

/** Has the paths of {@link Accounts}, and no policy. */
@ApplicationPath("/internal")
public class Internals extends Application {

  @Override
  public Set<Class<?>> getClasses() {
    return Set.of(InternalAccountResource.class);
  }
}
