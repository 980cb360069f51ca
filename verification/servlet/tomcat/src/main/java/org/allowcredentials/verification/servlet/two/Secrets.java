package org.allowcredentials.verification.servlet.two;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Set;
import org.allowcredentials.verification.servlet.app.SecuredResource;

/** Has other paths, and another policy. */
@ApplicationPath("/secrets-api")
public class Secrets extends Application {

  @Override
  public Set<Class<?>> getClasses() {
    return Set.of(SecuredResource.class);
  }
}
