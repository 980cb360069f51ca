package org.allowcredentials.samples.modules;

import java.net.URI;
import org.glassfish.jersey.grizzly2.httpserver.GrizzlyHttpServerFactory;
import org.glassfish.jersey.server.ResourceConfig;

/** Starts the sample. */
public final class Main {

  private Main() {}

  /**
   * Serves until the process is ended.
   *
   * @param args not used
   */
  public static void main(String[] args) {
    URI base = URI.create("http://localhost:8080/");
    GrizzlyHttpServerFactory.createHttpServer(base, ResourceConfig.forApplication(new Api()));
    System.out.println("Serving " + base + "orders and " + base + "payments");
  }
}
