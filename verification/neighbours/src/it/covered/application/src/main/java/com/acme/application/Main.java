package com.acme.application;

import jakarta.ws.rs.core.Application;
import java.net.URI;
import org.glassfish.grizzly.http.server.HttpServer;
import org.glassfish.jersey.grizzly2.httpserver.GrizzlyHttpServerFactory;
import org.glassfish.jersey.server.ResourceConfig;

/** Deploys the {@code Application} class of this name. */
public final class Main {

  private Main() {}

  public static void main(String[] args) throws Exception {
    Application application =
        (Application) Class.forName(args[0]).getConstructor().newInstance();
    HttpServer server =
        GrizzlyHttpServerFactory.createHttpServer(
            URI.create("http://127.0.0.1:0/"), ResourceConfig.forApplication(application), true);
    System.out.println("port " + server.getListeners().iterator().next().getPort());
  }
}
