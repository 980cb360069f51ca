package com.acme;

import java.io.IOException;
import java.net.URI;
import java.util.stream.Stream;
import org.glassfish.grizzly.http.server.HttpServer;
import org.glassfish.jersey.grizzly2.httpserver.GrizzlyHttpServerFactory;
import org.glassfish.jersey.server.ResourceConfig;

/** Serves until it is ended. */
public final class Main {

  private Main() {}

  /** Prints the port. */
  public static void main(String[] args) throws IOException {
    ResourceConfig application = new ResourceConfig(resources(args));
    HttpServer server =
        GrizzlyHttpServerFactory.createHttpServer(URI.create("http://127.0.0.1:0/"), application);
    System.out.println("port " + server.getListener("grizzly").getPort());
    System.in.read();
    server.shutdownNow();
  }

  private static Class<?>[] resources(String[] names) {
    return Stream.of(names)
        .map(name -> {
          try {
            return Class.forName(name);
          } catch (ClassNotFoundException e) {
            throw new IllegalArgumentException(e);
          }
        })
        .toArray(Class<?>[]::new);
  }
}
