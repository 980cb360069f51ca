package org.allowcredentials.spring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.allowcredentials.CorsDeploymentException;
import org.glassfish.jersey.server.ResourceConfig;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.autoconfigure.security.servlet.SecurityAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.Bean;

/**
 * A wrong build does not start, although Jersey's servlet by itself starts with the first request.
 */
class StartTest {

  private static final String BILLS =
      """
      package com.acme;
      @jakarta.ws.rs.Path("bills")
      @org.allowcredentials.AllowCredentials(origins = "https://%s.example.com")
      public class BillResource {
        @jakarta.ws.rs.GET public String list() { return "a bill"; }
      }
      """;

  @TempDir private Path folder;

  /** Its class is given by the test. */
  @SpringBootConfiguration
  @EnableAutoConfiguration(exclude = SecurityAutoConfiguration.class)
  static class Bills {

    @Bean
    ResourceConfig jersey(Class<?> bills) {
      return new ResourceConfig(bills);
    }
  }

  private Running start(String... properties) throws Exception {
    Class<?> bills = new Module(folder).load("com.acme.BillResource");
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    thread.setContextClassLoader(bills.getClassLoader());
    try {
      return Running.start(
          new SpringApplicationBuilder(Bills.class)
              .initializers(context -> context.getBeanFactory().registerSingleton("bills", bills)),
          properties);
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  @Test
  void aClassThatWasCompiledStarts() throws Exception {
    new Module(folder).compile(true, "BillResource", BILLS.formatted("app"));
    try (Running running = start()) {
      String origin = "https://app.example.com";
      assertThat(running.send("GET", "/bills", origin).headers().allValues(Running.ALLOWED))
          .containsExactly(origin);
    }
  }

  /** Tomcat tells Spring no more of a filter that does not start; the reason is in the log. */
  @ParameterizedTest
  @ValueSource(strings = {"spring.jersey.type=filter", "cors.servletFilter=true"})
  void norDoesItWhereAFilterFindsItFirst(String property) throws Exception {
    new Module(folder).compile(false, "BillResource", BILLS.formatted("app"));
    assertThatThrownBy(() -> start(property)).hasStackTraceContaining("failed to start");
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 0, 7})
  void aClassThatWasNotCompiledDoesNotStart(int loadOnStartup) throws Exception {
    new Module(folder).compile(false, "BillResource", BILLS.formatted("app"));
    assertThatThrownBy(() -> start("spring.jersey.servlet.load-on-startup=" + loadOnStartup))
        .hasRootCauseInstanceOf(CorsDeploymentException.class)
        .hasStackTraceContaining("[CORS501]")
        .hasStackTraceContaining("com.acme.BillResource");
  }

  @Test
  void aStaleTableDoesNotStart() throws Exception {
    new Module(folder)
        .compile(true, "BillResource", BILLS.formatted("app"))
        .compile(false, "BillResource", BILLS.formatted("other"));
    assertThatThrownBy(this::start)
        .hasRootCauseInstanceOf(CorsDeploymentException.class)
        .hasStackTraceContaining("[CORS502]");
  }

  @Test
  void aSettingThatIsNeitherTrueNorFalseDoesNotStart() {
    assertThatThrownBy(() ->
            Running.start(Shop.class, "orders.origins=https://a.example", "cors.servletFilter=yes"))
        .hasStackTraceContaining("[CORS904]")
        .hasStackTraceContaining("cors.servletFilter");
  }
}
