package org.allowcredentials.spring;

import jakarta.servlet.DispatcherType;
import java.util.EnumSet;
import java.util.List;
import org.allowcredentials.config.SettingSource;
import org.apache.cxf.Bus;
import org.apache.cxf.endpoint.Server;
import org.apache.cxf.jaxrs.JAXRSServiceImpl;
import org.apache.cxf.transport.servlet.AbstractHTTPServlet;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.servlet.ServletContainer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.boot.web.servlet.ServletContextInitializer;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.env.Environment;

/**
 * What Spring Boot needs beside the run-time jar: settings from its {@code Environment}, a start
 * that refuses a wrong build, and the servlet filter before Spring Security where {@code
 * cors.servletFilter} is {@code true}.
 *
 * <p>It names no class of Spring Boot's own support for Jersey or CXF: their packages differ
 * between 3.5 and 4.0, and what they register does not.
 */
@AutoConfiguration
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
public class CorsAutoConfiguration {

  /** The name under which containers register the filter by themselves: so there is one. */
  private static final String FILTER = "org.allowcredentials";

  /** Called by Spring. */
  public CorsAutoConfiguration() {}

  /** Leaves the settings in the servlet context, for a servlet filter registered by hand, too. */
  @Bean
  ServletContextInitializer corsSettings(Environment environment) {
    return context ->
        context.setAttribute(SettingSource.PROPERTY, new EnvironmentSource(environment));
  }

  /**
   * Registers the servlet filter where the setting wants it, before all others: Spring Security
   * would refuse preflights, which carry no credentials, and its 401 would have no headers. A value
   * that is neither true nor false is refused here, not passed over.
   */
  @Bean
  @ConditionalOnProperty("cors.servlet-filter")
  FilterRegistrationBean<ServletFilters> corsServletFilter(
      Environment environment, ObjectProvider<ServedApplications> servers) {
    FilterSettings settings = FilterSettings.read(new EnvironmentSource(environment));
    FilterRegistrationBean<ServletFilters> registration =
        new FilterRegistrationBean<>(
            new ServletFilters(() -> settings.applications(applications(servers))));
    registration.setEnabled(settings.enabled());
    registration.setName(FILTER);
    registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
    registration.setDispatcherTypes(EnumSet.complementOf(EnumSet.of(DispatcherType.INCLUDE)));
    return registration;
  }

  private static List<ServedApplication> applications(ObjectProvider<ServedApplications> servers) {
    return servers.orderedStream().flatMap(each -> each.find().stream()).toList();
  }

  /** Where Jersey is. */
  @Configuration(proxyBeanMethods = false)
  @ConditionalOnClass({ResourceConfig.class, ServletContainer.class})
  static class WithJersey {

    WithJersey() {}

    /** Static, as all that looks at other beans must be. */
    @Bean
    static BeanPostProcessor corsJerseyStart(Environment environment) {
      String order = "spring.jersey.servlet.load-on-startup";
      return new JerseyStart(
          new EnvironmentSource(environment),
          Math.max(0, environment.getProperty(order, Integer.class, 0)));
    }

    @Bean
    ServedApplications corsJerseyApplications(
        ObjectProvider<ResourceConfig> configurations,
        ObjectProvider<ServletRegistrationBean<?>> servlets,
        ObjectProvider<FilterRegistrationBean<?>> filters) {
      return new JerseyApplications(configurations, servlets, filters);
    }
  }

  /** Where Apache CXF is. */
  @Configuration(proxyBeanMethods = false)
  @ConditionalOnClass({Bus.class, Server.class, JAXRSServiceImpl.class, AbstractHTTPServlet.class})
  static class WithCxf {

    WithCxf() {}

    /** Static, as all that looks at other beans must be. */
    @Bean
    static BeanPostProcessor corsCxfStart(Environment environment) {
      return new CxfStart(new EnvironmentSource(environment));
    }

    @Bean
    ServedApplications corsCxfApplications(
        ObjectProvider<Server> servers, ObjectProvider<ServletRegistrationBean<?>> servlets) {
      return new CxfApplications(servers, servlets);
    }
  }
}
