package org.allowcredentials.verification.servers.spring;

import org.allowcredentials.verification.servlet.app.DirectServlet;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A servlet below the path of the API. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("direct")
class BesideJakartaRest {

  @Bean
  ServletRegistrationBean<DirectServlet> direct() {
    return new ServletRegistrationBean<>(new DirectServlet(), "/api/accounts/direct");
  }
}
