package org.allowcredentials.verification.servlet.two;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Set;
import org.allowcredentials.verification.servlet.app.AccountResource;

/** Has accounts that scripts of other origins may use. */
@ApplicationPath("/accounts-api")
public class Accounts extends Application {

  @Override
  public Set<Class<?>> getClasses() {
    return Set.of(AccountResource.class);
  }
}
