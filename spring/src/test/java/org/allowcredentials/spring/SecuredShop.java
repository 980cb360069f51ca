package org.allowcredentials.spring;

import org.glassfish.jersey.server.ResourceConfig;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;
import org.springframework.security.web.SecurityFilterChain;

/** The same application below {@code /api}, behind Spring Security, its CSRF included. */
@SpringBootConfiguration
@EnableAutoConfiguration
class SecuredShop {

  @Bean
  ResourceConfig jersey() {
    return new ResourceConfig(OrderResource.class);
  }

  @Bean
  SecurityFilterChain security(HttpSecurity http, Environment environment) throws Exception {
    http.authorizeHttpRequests(requests -> requests.anyRequest().authenticated());
    return environment.getProperty("form", Boolean.class, false)
        ? http.formLogin(Customizer.withDefaults()).build()
        : http.httpBasic(Customizer.withDefaults()).build();
  }

  @Bean
  UserDetailsService users() {
    return new InMemoryUserDetailsManager(
        User.withUsername("ada").password("{noop}secret").roles("user").build());
  }
}
