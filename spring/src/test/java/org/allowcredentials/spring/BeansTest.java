package org.allowcredentials.spring;

import static org.allowcredentials.spring.Running.ALLOWED;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.net.http.HttpResponse;
import org.allowcredentials.AllowCredentials;
import org.glassfish.jersey.server.ResourceConfig;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.aop.framework.ProxyFactory;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.autoconfigure.security.servlet.SecurityAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** One policy for all that a {@code ResourceConfig} serves, and resources that Spring makes. */
class BeansTest {

  private static final String APP = "https://app.example.com";
  private static final String BILLS = "https://bills.example.com";

  /** Says nothing itself. */
  @Path("plain")
  public static class PlainResource {

    @GET
    public String get() {
      return "plain";
    }

    @PUT
    public String put(String text) {
      return "put";
    }
  }

  /** Is a bean, behind a class that Spring makes at run time. */
  @Path("bills")
  @AllowCredentials(origins = BILLS)
  public static class BillResource {

    @GET
    public String get() {
      return "a bill";
    }

    @PUT
    public String put(String text) {
      return "paid";
    }
  }

  /** A configuration of Spring as well, of which Spring makes a class of its own. */
  @Configuration
  @ApplicationPath("api")
  @AllowCredentials(origins = APP)
  public static class Api extends ResourceConfig {

    public Api(BillResource bills) {
      register(PlainResource.class);
      register(bills);
    }
  }

  @SpringBootConfiguration
  @EnableAutoConfiguration(exclude = SecurityAutoConfiguration.class)
  static class Shop {

    @Bean
    BillResource bills() {
      ProxyFactory proxy = new ProxyFactory(new BillResource());
      proxy.setProxyTargetClass(true);
      return (BillResource) proxy.getProxy();
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void policiesAreThoseOfTheClassesThatWereWritten(boolean servletFilter) throws Exception {
    try (Running shop =
        Running.start(
            new SpringApplicationBuilder(Shop.class, Api.class),
            "cors.servletFilter=" + servletFilter)) {
      assertGranted(shop, "/api/plain", APP);
      assertGranted(shop, "/api/bills", BILLS);
      assertThat(shop.send("PUT", "/api/bills", APP).statusCode()).isEqualTo(403);
      assertThat(shop.send("PUT", "/api/plain", BILLS).statusCode()).isEqualTo(403);
      assertThat(shop.send("GET", "/api/nothing", APP).headers().allValues(ALLOWED))
          .as("an unknown path below an application with a policy")
          .containsExactly(APP);
    }
  }

  private static void assertGranted(Running shop, String path, String origin) throws Exception {
    assertThat(shop.send("OPTIONS", path, origin).statusCode()).isEqualTo(204);
    for (String method : new String[] {"GET", "PUT"}) {
      HttpResponse<String> answer = shop.send(method, path, origin);
      assertThat(answer.statusCode()).as(method).isEqualTo(200);
      assertThat(answer.headers().allValues(ALLOWED)).containsExactly(origin);
    }
  }
}
