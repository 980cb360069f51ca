package org.allowcredentials.verification.servers.spring;

import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;
import org.springframework.util.ClassUtils;

/** Serves the classes that the property {@code served} names: resources, or an application. */
@SpringBootConfiguration
@EnableAutoConfiguration
@Import({OnJersey.class, OnCxf.class, Logins.class, BesideJakartaRest.class})
public class SpringServer {

  /** Called by Spring. */
  public SpringServer() {}

  /**
   * Serves until the process is ended.
   *
   * @param arguments properties, such as {@code --server.port=8081}
   */
  public static void main(String... arguments) {
    SpringApplication.run(SpringServer.class, arguments);
  }

  static List<? extends Class<?>> served(Environment environment) {
    return List.of(environment.getProperty("served", String[].class, new String[0])).stream()
        .<Class<?>>map(name -> ClassUtils.resolveClassName(name, null))
        .toList();
  }
}
