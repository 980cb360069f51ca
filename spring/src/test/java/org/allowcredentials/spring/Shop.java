package org.allowcredentials.spring;

import java.util.Set;
import org.glassfish.jersey.server.ResourceConfig;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.autoconfigure.security.servlet.SecurityAutoConfiguration;
import org.springframework.context.annotation.Bean;

/** An application on Jersey without Spring Security. */
@SpringBootConfiguration
@EnableAutoConfiguration(exclude = SecurityAutoConfiguration.class)
class Shop {

  @Bean
  ResourceConfig jersey() {
    return new ResourceConfig().registerClasses(Set.of(OrderResource.class));
  }
}
