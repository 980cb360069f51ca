package org.allowcredentials.verification.small;

import jakarta.ws.rs.core.Application;
import java.util.Set;

/** What is deployed: an application that lists one class and nothing of ours. */
final class Serving extends Application {

  private final Class<?> resource;

  Serving(Class<?> resource) {
    this.resource = resource;
  }

  @Override
  public Set<Class<?>> getClasses() {
    return Set.of(resource);
  }
}
