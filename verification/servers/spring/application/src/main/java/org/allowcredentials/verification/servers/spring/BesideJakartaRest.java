package org.allowcredentials.verification.servers.spring;

import jakarta.servlet.DispatcherType;
import java.util.EnumSet;
import org.allowcredentials.verification.servlet.app.DirectFilter;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A filter that answers in place of the API, at a path of it. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("direct")
class BesideJakartaRest {

  @Bean
  FilterRegistrationBean<DirectFilter> direct() {
    FilterRegistrationBean<DirectFilter> direct = new FilterRegistrationBean<>(new DirectFilter());
    direct.addUrlPatterns("/api/accounts/direct");
    direct.setDispatcherTypes(EnumSet.of(DispatcherType.REQUEST, DispatcherType.ASYNC));
    return direct;
  }
}
