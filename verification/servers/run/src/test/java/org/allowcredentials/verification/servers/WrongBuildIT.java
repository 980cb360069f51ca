package org.allowcredentials.verification.servers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import org.allowcredentials.jaxrs.CorsFeature;
import org.allowcredentials.verification.servers.bills.BillResource;
import org.allowcredentials.verification.servers.orders.OrdersApplication;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A web application whose policies cannot be applied: no tables, or no value for a key. */
class WrongBuildIT {

  private static final String NAMES = "org/allowcredentials/verification/servers/";

  @ParameterizedTest
  @CsvSource({"bills, CORS501, bills/list", "orders, CORS401, orders"})
  @EnabledIfSystemProperty(named = "server", matches = "glassfish")
  void isNotDeployed(String name, String code, String path) throws Exception {
    Path base = Servers.folder("wrong");
    Launch launch = launch(base, name, Ports.free(1).get(0));
    assertThatThrownBy(() -> ServerProcess.start(launch, base.resolve("server.txt")).close())
        .hasMessageContaining("[" + code + "]");
  }

  /** TomEE goes on after it could not start what serves; so nothing is there. */
  @ParameterizedTest
  @CsvSource({"bills, CORS501, bills/list", "orders, CORS401, orders"})
  @EnabledIfSystemProperty(named = "server", matches = "tomee")
  void isNotServed(String name, String code, String path) throws Exception {
    Path base = Servers.folder("wrong");
    int port = Ports.free(1).get(0);
    try (ServerProcess server =
        ServerProcess.start(launch(base, name, port), base.resolve("server.txt"))) {
      HttpResponse<String> response =
          HttpClient.newHttpClient()
              .send(
                  HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/shop/" + path))
                      .build(),
                  HttpResponse.BodyHandlers.ofString());
      assertThat(response.statusCode()).isEqualTo(404);
      assertThat(server.lines()).anyMatch(line -> line.contains("[" + code + "]"));
    }
  }

  private static Launch launch(Path base, String name, int port) {
    Path classes =
        Servers.source(name.equals("bills") ? BillResource.class : OrdersApplication.class);
    String names = NAMES + name + "/";
    Archive war =
        new Archive()
            .classes(
                classes,
                file ->
                    file.startsWith(names)
                        && (name.equals("orders") || !file.contains("/CorsPolicies")));
    if (name.equals("orders")) {
      war.add("WEB-INF/classes/META-INF/services/" + Tables.NAME, Tables.of(classes, names));
    }
    Path archive =
        war.library(Servers.source(CorsFeature.class)).write(base.resolve("archives/shop.war"));
    return Server.current().launch(base.resolve("base"), Map.of("/shop", archive), port);
  }
}
