package org.allowcredentials.verification.servlet.app;

import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import java.util.Set;
import org.allowcredentials.servlet.CorsServletFilter;

/** Registers the filter itself, twice: the second does nothing more. */
public class ByHand implements ServletContextListener {

  @Override
  public void contextInitialized(ServletContextEvent event) {
    Set<Class<?>> resources = Set.of(AccountResource.class);
    new CorsServletFilter("/api", resources).addTo(event.getServletContext(), "cors");
    new CorsServletFilter("/api/", resources).addTo(event.getServletContext(), "cors again");
  }
}
