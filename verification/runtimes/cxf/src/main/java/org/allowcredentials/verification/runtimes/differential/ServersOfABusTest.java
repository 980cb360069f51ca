package org.allowcredentials.verification.runtimes.differential;

import static org.allowcredentials.verification.runtimes.differential.Given.A;
import static org.allowcredentials.verification.runtimes.differential.Given.B;
import static org.allowcredentials.verification.runtimes.differential.Given.Client.isReadable;
import static org.allowcredentials.verification.runtimes.differential.Given.EVIL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ws.rs.core.Application;
import java.net.URLClassLoader;
import java.util.List;
import java.util.Set;
import org.allowcredentials.jaxrs.CorsFeature;
import org.allowcredentials.verification.runtimes.Container.Deployed;
import org.allowcredentials.verification.runtimes.UndertowServer;
import org.allowcredentials.verification.runtimes.wire.KeptWire;
import org.apache.cxf.Bus;
import org.apache.cxf.BusFactory;
import org.apache.cxf.endpoint.Server;
import org.apache.cxf.jaxrs.JAXRSServerFactoryBean;
import org.apache.cxf.jaxrs.utils.ResourceUtils;
import org.apache.cxf.transport.servlet.CXFNonSpringServlet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Several servers may share a bus of CXF, and with it the extension that makes our feature. */
@Tag("embedded")
class ServersOfABusTest {

  private static final String PLAIN =
      """
      @Path("plain") public class Plain {
        @GET public String get() { return "plain"; }
        @PUT public String put() { return "plain"; }
      }
      """;

  private static final String POLICY = "@A public class Policy extends Application {}";
  private static final String OTHER = "@B public class Other extends Application {}";

  /** Classes that were compiled just now, and the bus of a servlet. */
  private record Bench(ClassLoader loader, Bus bus) {

    Class<?> get(String name) throws ClassNotFoundException {
      return Class.forName("app." + name, false, loader);
    }

    Application application(String name) throws ReflectiveOperationException {
      return (Application) get(name).getConstructor(Set.class).newInstance(Set.of(get("Plain")));
    }

    JAXRSServerFactoryBean server(String address, Application application) {
      JAXRSServerFactoryBean server =
          ResourceUtils.createApplication(application, true, false, false, bus);
      server.setBus(bus);
      server.setAddress(address);
      return server;
    }

    JAXRSServerFactoryBean server(String address, Class<?> resource) {
      JAXRSServerFactoryBean server = new JAXRSServerFactoryBean();
      server.setBus(bus);
      server.setResourceClasses(resource);
      server.setAddress(address);
      return server;
    }
  }

  private interface Servers {
    void with(Bench given, Given.Client client) throws Exception;
  }

  private static void serve(List<String> sources, Servers servers) throws Exception {
    Bus bus = BusFactory.newInstance().createBus();
    CXFNonSpringServlet servlet = new CXFNonSpringServlet();
    servlet.setBus(bus);
    try (Compiled compiled = Compiled.of(Given.of(sources.toArray(String[]::new)).steps())) {
      assertThat(compiled.errors()).isEmpty();
      try (URLClassLoader loader = compiled.loader();
          Deployed deployed =
              Compiled.start(loader, () -> UndertowServer.start(UndertowServer.serving(servlet)));
          KeptWire wire = new KeptWire(deployed.uri())) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(loader);
        try {
          servers.with(new Bench(loader, bus), new Given.Client(wire));
        } finally {
          thread.setContextClassLoader(before);
          bus.shutdown(true);
        }
      }
    }
  }

  @Test
  void eachServerHasItsOwnApplication() throws Exception {
    serve(
        List.of(PLAIN, Given.application("@A", "One"), Given.application("@B", "Two")),
        (given, client) -> {
          given.server("/one", given.application("One")).create();
          given.server("/two", given.application("Two")).create();
          assertThat(client.grants("PUT", "/one/plain", A)).isTrue();
          assertThat(client.grants("PUT", "/one/plain", B)).isFalse();
          assertThat(client.grants("PUT", "/two/plain", B)).isTrue();
          assertThat(client.grants("PUT", "/two/plain", A)).isFalse();
          assertThat(isReadable(client.send("PUT", "/one/plain", A), A)).isTrue();
          assertThat(client.send("PUT", "/two/plain", A).status()).isEqualTo(403);
        });
  }

  @Test
  void aServerThatMayNotStartDoesNotServe() throws Exception {
    serve(
        List.of(PLAIN, Given.application("", "Silent"), POLICY),
        (given, client) -> {
          assertThatThrownBy(() -> given.server("/silent", given.application("Silent")).create())
              .hasStackTraceContaining("[CORS508]");
          assertThat(client.send("PUT", "/silent/plain", EVIL).body()).doesNotContain("plain");
          assertThat(client.send("GET", "/silent/plain", A).status()).isIn(404, 503);
        });
  }

  /** The application starts it when it likes; what is named then counts. */
  @Test
  void aServerThatIsStartedLaterIsAskedThen() throws Exception {
    serve(
        List.of(PLAIN, POLICY, OTHER),
        (given, client) -> {
          JAXRSServerFactoryBean later = given.server("/later", given.get("Plain"));
          later.setProvider(CorsFeature.of(given.get("Policy").asSubclass(Application.class)));
          later.setStart(false);
          Server server = later.create();
          JAXRSServerFactoryBean now = given.server("/now", given.get("Plain"));
          now.setProvider(CorsFeature.of(given.get("Other").asSubclass(Application.class)));
          now.create();
          server.start();
          assertThat(client.grants("PUT", "/now/plain", B)).isTrue();
          assertThat(client.grants("PUT", "/now/plain", A)).isFalse();
          assertThat(client.grants("PUT", "/later/plain", A)).isTrue();
          assertThat(client.grants("PUT", "/later/plain", B)).isFalse();
          assertThat(isReadable(client.send("GET", "/later/plain", A), A)).isTrue();
          assertThat(client.send("PUT", "/later/plain", EVIL).status()).isEqualTo(403);
        });
  }

  /** Without an Application of its own, the only one that was compiled counts. */
  @Test
  void aServerWithoutAnApplicationHasTheRecordedPolicy() throws Exception {
    serve(
        List.of(PLAIN, POLICY),
        (given, client) -> {
          given.server("/bare", given.get("Plain")).create();
          assertThat(client.grants("PUT", "/bare/plain", A)).isTrue();
          assertThat(client.send("PUT", "/bare/plain", EVIL).status()).isEqualTo(403);
        });
  }
}
