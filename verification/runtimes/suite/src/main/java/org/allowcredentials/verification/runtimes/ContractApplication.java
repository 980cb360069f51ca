package org.allowcredentials.verification.runtimes;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Set;

/** The application that all servers serve. */
@ApplicationPath("/")
public final class ContractApplication extends Application {

  /** Called by servers. */
  public ContractApplication() {}

  @Override
  public Set<Class<?>> getClasses() {
    return Set.of(AccountResource.class);
  }
}
