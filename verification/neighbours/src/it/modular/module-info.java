/** An application in a named module. */
module com.acme.shop {
  requires jakarta.ws.rs;
  requires org.allowcredentials;
  requires org.glassfish.grizzly.http.server;
  requires org.glassfish.jersey.container.grizzly2.http;
  requires org.glassfish.jersey.core.server;

  opens com.acme.shop;
}
