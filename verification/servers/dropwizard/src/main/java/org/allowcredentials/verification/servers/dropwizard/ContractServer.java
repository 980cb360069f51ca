package org.allowcredentials.verification.servers.dropwizard;

import io.dropwizard.auth.AuthDynamicFeature;
import io.dropwizard.auth.AuthValueFactoryProvider;
import io.dropwizard.auth.PrincipalImpl;
import io.dropwizard.auth.basic.BasicCredentialAuthFilter;
import io.dropwizard.core.Application;
import io.dropwizard.core.setup.Bootstrap;
import io.dropwizard.core.setup.Environment;
import io.dropwizard.forms.MultiPartBundle;
import io.dropwizard.jersey.setup.JerseyEnvironment;
import io.dropwizard.jetty.MutableServletContextHandler;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.allowcredentials.servlet.CorsServletFilter;
import org.allowcredentials.verification.runtimes.application.ContractApplication;

/**
 * The contract's application, registered as Dropwizard wants it, and a resource for those who sign
 * in.
 */
public final class ContractServer extends Application<ContractConfiguration> {

  /** Started by {@link #main}. */
  public ContractServer() {}

  /**
   * Runs Dropwizard's command line.
   *
   * @throws Exception whatever it throws
   */
  public static void main(String... arguments) throws Exception {
    new ContractServer().run(arguments);
  }

  @Override
  public void initialize(Bootstrap<ContractConfiguration> bootstrap) {
    bootstrap.addBundle(new MultiPartBundle());
  }

  @Override
  public void run(ContractConfiguration configuration, Environment environment) {
    JerseyEnvironment jersey = environment.jersey();
    Set<Class<?>> classes = new LinkedHashSet<>(new ContractApplication().getClasses());
    classes.add(AccountResource.class);
    classes.forEach(jersey::register);
    jersey.register(
        new AuthDynamicFeature(
            new BasicCredentialAuthFilter.Builder<PrincipalImpl>()
                .setAuthenticator(credentials ->
                    credentials.getPassword().equals("secret")
                        ? Optional.of(new PrincipalImpl(credentials.getUsername()))
                        : Optional.empty())
                .buildAuthFilter()));
    jersey.register(new AuthValueFactoryProvider.Binder<>(PrincipalImpl.class));
    configuration.jersey().forEach(jersey::property);
    if (configuration.servletFilter()) {
      MutableServletContextHandler context = environment.getApplicationContext();
      configuration
          .jersey()
          .forEach((key, value) -> context.setInitParameter(key, String.valueOf(value)));
      new CorsServletFilter(configuration.rootPath(), classes)
          .addTo(context.getServletContext(), "cors");
    }
  }
}
