package org.allowcredentials.verification.servers.orders;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Configuration;
import jakarta.ws.rs.core.Context;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells what is registered. */
@Path("registered")
public class RegisteredResource {

  /** Called by servers. */
  public RegisteredResource() {}

  /** Returns the classes of our providers, a line for each. */
  @GET
  public String ours(@Context Configuration configuration) {
    return Stream.concat(
            configuration.getClasses().stream(),
            configuration.getInstances().stream().map(Object::getClass))
        .map(Class::getName)
        .filter(name -> name.startsWith("org.allowcredentials.jaxrs."))
        .sorted()
        .collect(Collectors.joining("\n"));
  }
}
