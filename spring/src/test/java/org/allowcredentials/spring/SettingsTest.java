package org.allowcredentials.spring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.glassfish.jersey.server.ResourceConfig;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.autoconfigure.security.servlet.SecurityAutoConfiguration;
import org.springframework.context.annotation.Bean;

/** Where keys are read from, and what is said of what cannot be used. */
class SettingsTest {

  private static final String A = "https://a.example";
  private static final String B = "https://b.example";

  @TempDir private Path folder;

  @AfterEach
  void clear() {
    System.clearProperty("orders.origins");
  }

  private String file(String name, String text) throws Exception {
    return "spring.config.location=" + Files.writeString(folder.resolve(name), text).toUri();
  }

  private static void assertBoth(String... properties) throws Exception {
    try (Running shop = Running.start(Shop.class, properties)) {
      assertThat(shop.allowed(A)).containsExactly(A);
      assertThat(shop.allowed(B)).containsExactly(B);
      assertThat(shop.allowed("https://evil.example")).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "orders.origins=" + A + ", " + B,
        "orders.origins[0]=" + A + "\norders.origins[1]=" + B,
        "shop.host=a.example\norders.origins=https://${shop.host}," + B
      })
  void applicationProperties(String text) throws Exception {
    assertBoth(file("application.properties", text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "orders:\n  origins:\n  - " + A + "\n  - " + B,
        "orders:\n  origins: " + A + ", " + B,
        "orders.origins: " + A + ", " + B
      })
  void applicationYaml(String text) throws Exception {
    assertBoth(file("application.yaml", text));
  }

  @Test
  void theCommandLine() throws Exception {
    assertBoth("orders.origins[0]=" + A, "orders.origins[1]=" + B);
  }

  /** As for everything else in Spring: what the Environment asks first has the last word. */
  @Test
  void theOrderIsThatOfSpring() throws Exception {
    System.setProperty("orders.origins", B);
    String text = file("application.properties", "orders.origins=https://x.example");
    try (Running shop = Running.start(Shop.class, text)) {
      assertThat(shop.allowed(B)).containsExactly(B);
    }
    try (Running shop = Running.start(Shop.class, text, "orders.origins[0]=" + A)) {
      assertThat(shop.allowed(A)).containsExactly(A);
      assertThat(shop.allowed(B)).isEmpty();
    }
  }

  @SpringBootConfiguration
  @EnableAutoConfiguration(exclude = SecurityAutoConfiguration.class)
  static class WithProperty {

    @Bean
    ResourceConfig jersey() {
      return new ResourceConfig(OrderResource.class).property("orders.origins", A);
    }
  }

  @Test
  void aPropertyOfJakartaRestGoesFirst() throws Exception {
    try (Running shop = Running.start(WithProperty.class, "orders.origins=" + B)) {
      assertThat(shop.allowed(A)).containsExactly(A);
      assertThat(shop.allowed(B)).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"cors.mapExceptions=true", "cors.map-exceptions=true"})
  void theOtherSettingsToo(String setting) throws Exception {
    try (Running shop = Running.start(Shop.class, "orders.origins=" + A, setting)) {
      assertThat(shop.send("GET", "/orders/unmapped", A).headers().allValues(Running.ALLOWED))
          .containsExactly(A);
    }
  }

  @Test
  void whatIsWrongIsToldWithItsPlace() throws Exception {
    String text = file("application.properties", "a=b\norders.origins=" + A + "/," + B + "\n");
    assertThatThrownBy(() -> Running.start(Shop.class, text))
        .hasStackTraceContaining("[CORS102]")
        .hasStackTraceContaining("item 1 of the setting orders.origins (Spring's Environment, ")
        .hasStackTraceContaining("application.properties] - 2:16\")");
  }

  @Test
  void anEmptyItemIsRefused() throws Exception {
    assertThatThrownBy(() -> Running.start(Shop.class, "orders.origins=" + A + ",," + B))
        .hasStackTraceContaining("[CORS113]")
        .hasStackTraceContaining("item 2 of the setting orders.origins (Spring's Environment");
  }

  @ParameterizedTest
  @CsvSource({"orders.origins=, CORS402", "orders.origins[0]=, CORS113"})
  void anEmptyValueIsNotAMissingOne(String text, String code) throws Exception {
    String file = file("application.properties", text);
    assertThatThrownBy(() -> Running.start(Shop.class, file)).hasStackTraceContaining(code);
  }

  @Test
  void aMissingValueIsToldWithTheRemedy() {
    assertThatThrownBy(() -> Running.start(Shop.class))
        .hasStackTraceContaining("[CORS401]")
        .hasStackTraceContaining(
            "Set orders.origins to a comma-separated list of origins: as a property of the Jakarta"
                + " REST configuration, or in Spring's Environment, such as"
                + " orders.origins=https://app.example.com in application.properties.");
  }

  @Test
  void aPlaceholderThatNothingFillsIsUnreadable() throws Exception {
    String text = file("application.properties", "orders.origins=https://${shop.host}");
    assertThatThrownBy(() -> Running.start(Shop.class, text))
        .hasStackTraceContaining("[CORS404]")
        .hasStackTraceContaining("shop.host");
  }

  @Test
  void aListWithAHoleIsUnreadable() {
    assertThatThrownBy(
            () -> Running.start(Shop.class, "orders.origins[0]=" + A, "orders.origins[2]=" + B))
        .hasStackTraceContaining("[CORS404]")
        .hasStackTraceContaining("orders.origins[2]");
  }
}
