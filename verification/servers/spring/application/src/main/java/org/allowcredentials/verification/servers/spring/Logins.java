package org.allowcredentials.verification.servers.spring;

import java.util.Set;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.StrictHttpFirewall;

/**
 * The logins of {@code WebXml}, by Spring Security: {@code locked} whatever the method, {@code
 * secured} but for OPTIONS, {@code roles} for whoever is known; the rest is open.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnClass(SecurityFilterChain.class)
class Logins {

  @Bean
  SecurityFilterChain logins(HttpSecurity http, Environment environment) throws Exception {
    http.authorizeHttpRequests(requests ->
        requests
            .requestMatchers(HttpMethod.OPTIONS, "/api/secured/**", "/api/secured")
            .permitAll()
            .requestMatchers("/api/secured/**", "/api/locked/**")
            .hasRole("user")
            .requestMatchers("/api/roles/**")
            .authenticated()
            .anyRequest()
            .permitAll());
    if (environment.getProperty("form", Boolean.class, false)) {
      http.formLogin(Customizer.withDefaults());
    } else {
      http.httpBasic(Customizer.withDefaults());
    }
    if (!environment.getProperty("csrf", Boolean.class, false)) {
      http.csrf(csrf -> csrf.disable());
    }
    return http.build();
  }

  /** Spring Security refuses verbs that it does not know. */
  @Bean
  HttpFirewall firewall() {
    StrictHttpFirewall firewall = new StrictHttpFirewall();
    firewall.setAllowedHttpMethods(
        Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "PURGE"));
    return firewall;
  }

  @Bean
  UserDetailsService users() {
    return new InMemoryUserDetailsManager(
        User.withUsername("ada").password("{noop}secret").roles("user").build(),
        User.withUsername("eve").password("{noop}secret").roles("guest").build());
  }
}
