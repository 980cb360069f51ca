package org.allowcredentials.samples.shop;

import org.glassfish.jersey.server.ResourceConfig;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** Starts the sample. There is nothing about CORS here: Spring Boot finds it on the class path. */
@SpringBootApplication
public class Main {

  /** Called by Spring. */
  public Main() {}

  /**
   * Tells Jersey what it serves.
   *
   * @return its two resources
   */
  @Bean
  ResourceConfig application() {
    return new ResourceConfig(OrderResource.class, RateResource.class);
  }

  /**
   * Serves until the process is ended.
   *
   * @param args properties, such as {@code --server.port=8081}
   */
  public static void main(String[] args) {
    SpringApplication.run(Main.class, args);
  }
}
