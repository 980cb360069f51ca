package org.allowcredentials.verification.servlet.two;

import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import java.util.Set;
import org.allowcredentials.servlet.CorsServletFilter;
import org.allowcredentials.verification.servlet.app.AccountResource;

/** Registers the filter once for each application; the order must not matter. */
public class EachByHand implements ServletContextListener {

  @Override
  public void contextInitialized(ServletContextEvent event) {
    ServletContext context = event.getServletContext();
    new CorsServletFilter("/accounts-api", Set.of(AccountResource.class))
        .addTo(context, "accounts");
    new CorsServletFilter("/internal", Set.of(InternalAccountResource.class))
        .addTo(context, "internal");
    new CorsServletFilter("/accounts-api/accounts/shelf", Set.of(InternalResource.class))
        .addTo(context, "nested");
  }
}
