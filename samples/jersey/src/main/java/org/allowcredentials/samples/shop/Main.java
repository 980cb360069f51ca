package org.allowcredentials.samples.shop;

import java.net.URI;
import org.glassfish.jersey.grizzly2.httpserver.GrizzlyHttpServerFactory;
import org.glassfish.jersey.server.ResourceConfig;

/** Starts the sample. There is nothing about CORS here: Jersey finds the feature by itself. */
public final class Main {

  private Main() {}

  /**
   * Serves until the process is ended.
   *
   * @param args not used
   */
  public static void main(String[] args) {
    URI base = URI.create("http://localhost:8080/");
    GrizzlyHttpServerFactory.createHttpServer(base, application());
    System.out.println("Serving " + base + "orders and " + base + "rates");
  }

  /**
   * Returns the application.
   *
   * @return its two resources
   */
  static ResourceConfig application() {
    return new ResourceConfig(OrderResource.class, RateResource.class);
  }
}
