package org.allowcredentials.verification.servers.spring;

import jakarta.ws.rs.core.Application;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.server.filter.RolesAllowedDynamicFeature;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** Jersey, as its users configure it: by a list of classes. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnClass(ResourceConfig.class)
class OnJersey {

  @Bean
  ResourceConfig jersey(Environment environment) throws ReflectiveOperationException {
    ResourceConfig config = new ResourceConfig(RolesAllowedDynamicFeature.class);
    for (Class<?> served : SpringServer.served(environment)) {
      if (Application.class.isAssignableFrom(served)) {
        ((Application) served.getConstructor().newInstance())
            .getClasses()
            .forEach(config::register);
      } else {
        config.register(served);
      }
    }
    return config;
  }
}
