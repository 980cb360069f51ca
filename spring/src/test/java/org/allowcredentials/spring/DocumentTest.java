package org.allowcredentials.spring;

import static org.allowcredentials.spring.Running.ALLOWED;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.glassfish.jersey.server.ResourceConfig;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;

/** What {@code docs/runtimes.md} gives to paste does what it says. */
class DocumentTest {

  private static final String APP = "https://app.example.com";
  private static final String LOGIN =
      "Basic "
          + Base64.getEncoder().encodeToString("ada:secret".getBytes(StandardCharsets.US_ASCII));

  @TempDir private Path folder;

  @SpringBootConfiguration
  @EnableAutoConfiguration
  static class Around {

    @Bean
    ResourceConfig jersey() {
      return new ResourceConfig(OrderResource.class);
    }

    @Bean
    ServletRegistrationBean<Elsewhere> elsewhere() {
      return new ServletRegistrationBean<>(new Elsewhere(), "/elsewhere");
    }

    @Bean
    UserDetailsService users() {
      return new InMemoryUserDetailsManager(
          User.withUsername("ada").password("{noop}secret").roles("user").build());
    }
  }

  /** A servlet beside the API. */
  static class Elsewhere extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Override
    protected void doPut(HttpServletRequest request, HttpServletResponse response) {
      response.setStatus(202);
    }
  }

  private static String security() throws Exception {
    Matcher snippet =
        Pattern.compile("```java\n(package com\\.acme;[^`]*class Security [^`]*)```")
            .matcher(Files.readString(Path.of("../docs/runtimes.md")));
    assertThat(snippet.find()).isTrue();
    return snippet.group(1);
  }

  @Test
  void withoutTheTokenOfSpringSecurityTheGuardStands() throws Exception {
    Class<?> security =
        new Module(folder).compile(false, "Security", security()).load("com.acme.Security");
    try (Running shop =
        Running.start(
            new SpringApplicationBuilder(Around.class, security),
            "spring.jersey.application-path=/api",
            "cors.servletFilter=true",
            "orders.origins=" + APP)) {
      HttpResponse<String> own = shop.send("PUT", "/api/orders", APP, "Authorization", LOGIN);
      assertThat(own.body()).isEqualTo("changed");
      assertThat(own.headers().allValues(ALLOWED)).containsExactly(APP);
      assertThat(shop.send("PUT", "/api/orders", APP).statusCode()).isEqualTo(401);
      String evil = "https://evil.example";
      assertThat(shop.send("PUT", "/api/orders", evil, "Authorization", LOGIN).statusCode())
          .isEqualTo(403);
      assertThat(shop.send("PUT", "/elsewhere", APP, "Authorization", LOGIN).statusCode())
          .as("Spring Security still asks for its token there")
          .isEqualTo(403);
    }
  }
}
