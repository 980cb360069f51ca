package org.allowcredentials.samples.demo;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Where the demo listens.
 *
 * @param api the port of the API
 * @param page the port of the page
 */
record Ports(int api, int page) {

  private static final String API = "demo.api.port";
  private static final String PAGE = "demo.page.port";
  private static final int API_DEFAULT = 8080;
  private static final int PAGE_DEFAULT = 8081;
  private static final int HIGHEST = 65_535;

  /**
   * Returns the ports that properties name, or the usual ones.
   *
   * @throws StartFailure if a value is not a port, or if both are the same
   */
  static Ports from(Function<String, @Nullable String> properties) throws StartFailure {
    Ports ports =
        new Ports(
            port(API, properties.apply(API), API_DEFAULT),
            port(PAGE, properties.apply(PAGE), PAGE_DEFAULT));
    if (ports.api() == ports.page()) {
      throw StartFailure.samePort(ports.api());
    }
    return ports;
  }

  private static int port(String key, @Nullable String value, int otherwise) throws StartFailure {
    if (value == null || value.isBlank()) {
      return otherwise;
    }
    try {
      int port = Integer.parseInt(value.strip());
      if (port >= 1 && port <= HIGHEST) {
        return port;
      }
    } catch (NumberFormatException notANumber) {
      // told below, together with numbers that are no port
    }
    throw StartFailure.notAPort(key, value);
  }
}
