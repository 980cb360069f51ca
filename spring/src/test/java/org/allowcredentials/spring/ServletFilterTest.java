package org.allowcredentials.spring;

import static org.allowcredentials.spring.Running.ALLOWED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.glassfish.jersey.server.ResourceConfig;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** What a browser gets behind Spring Security, with and without the servlet filter. */
class ServletFilterTest {

  private static final String APP = "https://app.example.com";
  private static final String EVIL = "https://evil.example";
  private static final String LOGIN =
      "Basic "
          + Base64.getEncoder().encodeToString("ada:secret".getBytes(StandardCharsets.US_ASCII));

  private static final String WRONG =
      "Basic "
          + Base64.getEncoder().encodeToString("ada:wrong".getBytes(StandardCharsets.US_ASCII));

  private static Running start(String... more) {
    String[] all = new String[more.length + 2];
    all[0] = "orders.origins=" + APP;
    all[1] = "spring.jersey.application-path=/api";
    System.arraycopy(more, 0, all, 2, more.length);
    return Running.start(SecuredShop.class, all);
  }

  private static void assertGranted(int status, HttpResponse<String> response) {
    assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
    assertThat(response.headers().allValues(ALLOWED)).containsExactly(APP);
  }

  private static void assertBare(int status, HttpResponse<String> response) {
    assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
    assertThat(response.headers().allValues(ALLOWED)).isEmpty();
  }

  @Test
  void withoutItSpringSecurityAnswersFirst() throws Exception {
    try (Running shop = start()) {
      assertBare(401, shop.send("OPTIONS", "/api/orders", APP));
      assertBare(401, shop.send("GET", "/api/orders", APP));
      assertBare(401, shop.send("GET", "/api/orders", APP, "Authorization", WRONG));
      assertBare(403, shop.send("PUT", "/api/orders", APP, "Authorization", LOGIN));
      assertGranted(200, shop.send("GET", "/api/orders", APP, "Authorization", LOGIN));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "spring.jersey.type=servlet",
        "spring.jersey.type=filter",
        "cors.servletFilter.path=/api"
      })
  void withItPreflightsPassAndRefusalsAreReadable(String property) throws Exception {
    try (Running shop =
        start(
            "cors.servletFilter=true",
            property,
            // Without it Tomcat finds nothing behind Jersey as a filter, and answers 404 itself.
            "server.servlet.register-default-servlet=true")) {
      assertGranted(204, shop.send("OPTIONS", "/api/orders", APP));
      assertBare(403, shop.send("OPTIONS", "/api/orders", EVIL));
      assertGranted(401, shop.send("GET", "/api/orders", APP));
      assertGranted(401, shop.send("GET", "/api/orders", APP, "Authorization", WRONG));
      assertBare(401, shop.send("GET", "/api/orders", EVIL));
      assertGranted(200, shop.send("GET", "/api/orders", APP, "Authorization", LOGIN));
      assertGranted(500, shop.send("GET", "/api/orders/unmapped", APP, "Authorization", LOGIN));
      // Spring Security's own CSRF: the answer is readable, so that a developer sees why.
      assertGranted(403, shop.send("PUT", "/api/orders", APP, "Authorization", LOGIN));
    }
  }

  @Test
  void aFormIsNoAnswerForAScript() throws Exception {
    try (Running shop = start("form=true")) {
      assertBare(302, shop.send("GET", "/api/orders", APP));
    }
    try (Running shop = start("form=true", "cors.servletFilter=true")) {
      assertGranted(302, shop.send("GET", "/api/orders", APP));
      assertGranted(204, shop.send("OPTIONS", "/api/orders", APP));
    }
  }

  @Test
  void itIsOffIfTheSettingSaysSo() throws Exception {
    try (Running shop = start("cors.servletFilter=false")) {
      assertBare(401, shop.send("GET", "/api/orders", APP));
    }
  }

  @SpringBootConfiguration
  @EnableAutoConfiguration
  static class Nothing {}

  @Test
  void itNeedsAnApplication() {
    assertThatThrownBy(() -> Running.start(Nothing.class, "cors.servletFilter=true"))
        .hasStackTraceContaining("failed to start");
  }

  @SpringBootConfiguration
  @EnableAutoConfiguration
  static class Two {

    @Bean
    @Primary
    ResourceConfig first() {
      return new ResourceConfig(OrderResource.class);
    }

    @Bean
    ResourceConfig second() {
      return new ResourceConfig();
    }
  }

  @Test
  void itDoesNotGuessWhichOfSeveralApplicationsIsServed() {
    assertThatThrownBy(
            () -> Running.start(Two.class, "cors.servletFilter=true", "orders.origins=" + APP))
        .hasStackTraceContaining("failed to start");
    try (Running two = Running.start(Two.class, "orders.origins=" + APP)) {
      assertThat(two.context().isRunning()).as("without the filter it starts").isTrue();
    }
  }
}
