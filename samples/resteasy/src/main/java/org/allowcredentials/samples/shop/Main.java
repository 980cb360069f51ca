package org.allowcredentials.samples.shop;

import io.undertow.Undertow;
import org.jboss.resteasy.plugins.server.undertow.UndertowJaxrsServer;

/** Starts the sample. There is nothing about CORS here: RESTEasy finds the feature by itself. */
public final class Main {

  private Main() {}

  /**
   * Serves until the process is ended.
   *
   * @param args not used
   */
  public static void main(String[] args) {
    start(8080);
    System.out.println("Serving http://localhost:8080/orders and http://localhost:8080/rates");
  }

  /**
   * Starts a server on the loopback interface.
   *
   * @param port its port; 0 for any that is free
   * @return the server
   */
  static UndertowJaxrsServer start(int port) {
    UndertowJaxrsServer server = new UndertowJaxrsServer();
    server.start(Undertow.builder().addHttpListener(port, "localhost"));
    return server.deploy(new ShopApplication(), "/");
  }
}
