package org.allowcredentials.verification.servers;

import java.nio.file.Path;
import java.util.Objects;

/** What the build tells the tests. */
final class Setting {

  private Setting() {}

  /** Returns the server to test: its name in {@link Server}, in lower case. */
  static String server() {
    return of("server");
  }

  /** Returns the folder into which the distributions were unpacked. */
  static Path distributions() {
    return Path.of(of("distributions"));
  }

  /** Returns the folder for what the tests write. */
  static Path work() {
    return Path.of(of("work"));
  }

  /** Returns the folder with Jersey, for servers that bring no Jakarta REST. */
  static Path jersey() {
    return Path.of(of("jersey"));
  }

  /** Returns the contract's application as Quarkus built it. */
  static Path quarkus() {
    return Path.of(of("quarkus"));
  }

  /** Returns an application with origins from the configuration, as Quarkus built it. */
  static Path quarkusOrders() {
    return Path.of(of("quarkus.orders"));
  }

  /** Returns the same one as the older server of Quarkus serves it. */
  static Path quarkusClassic() {
    return Path.of(of("quarkus.classic"));
  }

  /** Returns the folder with the application that notes what ran, as Quarkus built it. */
  static Path quarkusDifferential() {
    return Path.of(of("quarkus.differential"));
  }

  /** Returns the folder with Helidon. */
  static Path helidon() {
    return Path.of(of("helidon"));
  }

  /** Returns the folder with the contract's application on Dropwizard: classes and libraries. */
  static Path dropwizard() {
    return Path.of(of("dropwizard"));
  }

  /** Returns the folder with the applications on Spring Boot, a folder for each version. */
  static Path spring() {
    return Path.of(of("spring"));
  }

  /** Returns an application that lists its classes without the feature, as Quarkus built it. */
  static Path quarkusListed() {
    return Path.of(of("quarkus.listed"));
  }

  /** Returns the web application of samples/war. */
  static Path sample() {
    return Path.of(of("sample"));
  }

  private static String of(String key) {
    return Objects.requireNonNull(System.getProperty(key), key);
  }
}
