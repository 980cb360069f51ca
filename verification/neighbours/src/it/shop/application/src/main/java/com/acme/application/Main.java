package com.acme.application;

import com.acme.library.CatalogueResource;
import java.io.IOException;
import java.net.URI;
import org.glassfish.grizzly.http.server.HttpServer;
import org.glassfish.jersey.grizzly2.httpserver.GrizzlyHttpServerFactory;
import org.glassfish.jersey.server.ResourceConfig;

/** Serves until it is ended. */
public final class Main {

  private Main() {}

  /** Prints the port. */
  public static void main(String[] args) throws IOException {
    ResourceConfig application = new ResourceConfig(OrderResource.class, RateResource.class, CatalogueResource.class);
    HttpServer server =
        GrizzlyHttpServerFactory.createHttpServer(URI.create("http://127.0.0.1:0/"), application);
    System.out.println("port " + server.getListener("grizzly").getPort());
    System.in.read();
    server.shutdownNow();
  }
}
