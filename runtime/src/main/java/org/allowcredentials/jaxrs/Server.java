package org.allowcredentials.jaxrs;

import jakarta.ws.rs.core.FeatureContext;
import java.util.stream.Stream;
import org.allowcredentials.deploy.Deployment;
import org.allowcredentials.jaxrs.cxf.CxfModel;
import org.allowcredentials.jaxrs.jersey.JerseyModel;
import org.allowcredentials.jaxrs.quarkus.QuarkusModel;
import org.allowcredentials.jaxrs.resteasy.RegistryModel;

/**
 * The servers that can tell more than Jakarta REST lets them: which {@code Application} is
 * deployed, which paths are served. Each has a package of its own, whose classes are loaded on that
 * server only.
 */
enum Server {
  /** Tells everything when an application has started. */
  JERSEY("org.glassfish.jersey.") {
    @Override
    Runnable attach(FeatureContext context, Deployment deployment, LastWord lastWord) {
      context.register(new JerseyModel(deployment));
      return Server::nothingMore;
    }
  },
  /** Tells which {@code Application} is deployed. */
  QUARKUS("org.jboss.resteasy.reactive.") {
    @Override
    Runnable attach(FeatureContext context, Deployment deployment, LastWord lastWord) {
      return new QuarkusModel(deployment);
    }
  },
  /** Tells what is served when it is asked, before each request; and what runs. */
  RESTEASY("org.jboss.resteasy.") {
    @Override
    Runnable attach(FeatureContext context, Deployment deployment, LastWord lastWord) {
      context.register(new UnboundFilter(lastWord, RegistryModel::running));
      return RegistryModel.of(deployment)
          .map(model -> {
            context.register(model);
            return (Runnable) model;
          })
          .orElse(Server::nothingMore);
    }
  },
  /** Tells everything when a server has started, or when it is asked; and what runs. */
  CXF("org.apache.cxf.") {
    @Override
    Runnable attach(FeatureContext context, Deployment deployment, LastWord lastWord) {
      context.register(new UnboundFilter(lastWord, CxfModel::running));
      return new CxfModel(deployment);
    }
  },
  /** Tells nothing: the first request settles what is known by then, and names what runs. */
  ANY("") {
    @Override
    Runnable attach(FeatureContext context, Deployment deployment, LastWord lastWord) {
      context.register(new InjectedFilter(lastWord));
      return Server::nothingMore;
    }
  };

  private static final System.Logger LOG = System.getLogger("org.allowcredentials");

  private final String prefix;

  Server(String prefix) {
    this.prefix = prefix;
  }

  /** Lets the server tell a deployment what it knows. Returns what to run before each request. */
  abstract Runnable attach(FeatureContext context, Deployment deployment, LastWord lastWord);

  private static Server of(FeatureContext context) {
    String name = context.getClass().getName();
    return Stream.of(values())
        .filter(server -> name.startsWith(server.prefix))
        .findFirst()
        .orElse(ANY);
  }

  /**
   * Lets whichever server this is tell a deployment what it knows.
   *
   * @return what to run before each request
   */
  static Runnable tell(FeatureContext context, Deployment deployment, LastWord lastWord) {
    try {
      Server.class.getModule().addReads(context.getClass().getModule());
      return of(context).attach(context, deployment, lastWord);
    } catch (NoClassDefFoundError e) {
      LOG.log(
          System.Logger.Level.INFO,
          "CORS: this server hides its own API from applications ("
              + e.getMessage()
              + "), so preflights are answered by the paths of the classes.");
    } catch (LinkageError e) {
      LOG.log(
          System.Logger.Level.WARNING,
          "This version of the server cannot be asked what it serves, so preflights are answered by"
              + " the paths of the classes alone. The method that runs still has the last word.",
          e);
    }
    return ANY.attach(context, deployment, lastWord);
  }

  private static void nothingMore() {}
}
