package org.allowcredentials.verification.servers.quarkus;

import jakarta.ws.rs.core.Application;
import java.util.LinkedHashSet;
import java.util.Set;
import org.allowcredentials.jaxrs.CorsFeature;
import org.allowcredentials.verification.runtimes.application.ContractApplication;

/**
 * The application of the contract, and our feature: for an application that lists its classes
 * Quarkus finds no others.
 */
public class QuarkusApplication extends Application {

  /** Called by Quarkus. */
  public QuarkusApplication() {}

  @Override
  public Set<Class<?>> getClasses() {
    Set<Class<?>> classes = new LinkedHashSet<>(new ContractApplication().getClasses());
    // Its constructor takes a number from the query; Quarkus builds none with such a one.
    classes.removeIf(each -> each.getSimpleName().equals("ConstructedResource"));
    classes.add(CorsFeature.class);
    return classes;
  }
}
