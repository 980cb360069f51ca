package org.allowcredentials.jaxrs;

import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.FeatureContext;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.allowcredentials.deploy.Deployed;
import org.allowcredentials.deploy.Deployment;
import org.allowcredentials.jaxrs.cxf.CxfModel;
import org.allowcredentials.jaxrs.jersey.Failures;
import org.allowcredentials.jaxrs.jersey.JerseyInjection;
import org.allowcredentials.jaxrs.jersey.JerseyModel;
import org.allowcredentials.jaxrs.quarkus.MatchedPath;
import org.allowcredentials.jaxrs.quarkus.QuarkusModel;
import org.allowcredentials.jaxrs.resteasy.RegistryModel;
import org.allowcredentials.jaxrs.resteasy.ResteasyResponse;
import org.allowcredentials.jaxrs.servlet.ServletContexts;
import org.allowcredentials.match.Matching;
import org.jspecify.annotations.Nullable;

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

    @Override
    @Nullable Object injected(FeatureContext context, Class<?> type) {
      return JerseyInjection.of(context).find(type);
    }

    @Override
    HeldVary held(FeatureContext context) {
      return ServletVary.by(JerseyInjection.of(context)::proxy);
    }

    @Override
    void onFailure(FeatureContext context, ContainerResponseFilter headers) {
      Failures.tell(context, headers);
    }
  },
  /** Tells which {@code Application} is deployed. */
  QUARKUS("org.jboss.resteasy.reactive.") {
    @Override
    Runnable attach(FeatureContext context, Deployment deployment, LastWord lastWord) {
      deployment.match(Matching.QUARKUS);
      return new QuarkusModel(deployment);
    }

    @Override
    Paths paths() {
      return new MatchedPath()::apply;
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

    @Override
    @Nullable Object injected(FeatureContext context, Class<?> type) {
      return ResteasyResponse.injected(type);
    }

    @Override
    HeldVary held(FeatureContext context) {
      ResteasyResponse own = new ResteasyResponse();
      try {
        return ServletVary.by(ResteasyResponse::injected).or(own::vary);
      } catch (LinkageError e) {
        return own::vary; // Without servlets that is all there is.
      }
    }
  },
  /** Tells everything when a server has started, or when it is asked; and what runs. */
  CXF("org.apache.cxf.") {
    @Override
    Runnable attach(FeatureContext context, Deployment deployment, LastWord lastWord) {
      context.register(new UnboundFilter(lastWord, CxfModel::running));
      return new CxfModel(deployment);
    }

    @Override
    HeldVary held(FeatureContext context) {
      return ServletVary.by(type -> CxfModel.servletResponse());
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

  private static final String UNREADABLE =
      "The server's own response cannot be read, so its Vary values may be lost.";

  private final String prefix;

  Server(String prefix) {
    this.prefix = prefix;
  }

  /** Lets the server tell a deployment what it knows. Returns what to run before each request. */
  abstract Runnable attach(FeatureContext context, Deployment deployment, LastWord lastWord);

  /** Returns what the server would inject, as far as it can be asked. */
  @Nullable Object injected(FeatureContext context, Class<?> type) {
    return null;
  }

  /** Returns what reads the response of the server itself. Quarkus adds to that, and loses none. */
  HeldVary held(FeatureContext context) {
    return HeldVary.NOTHING;
  }

  /** Lets headers be written where no response filter runs; mostly there is no such place. */
  void onFailure(FeatureContext context, ContainerResponseFilter headers) {}

  /** Returns what gives the path of a request that this server matches. */
  Paths paths() {
    return Paths.BY_URI;
  }

  /** Returns what gives the path of a request that whichever server this is matches. */
  static Paths paths(FeatureContext context) {
    try {
      return of(context).paths();
    } catch (LinkageError e) {
      LOG.log(
          System.Logger.Level.WARNING,
          "This version of the server does not report which path it matches, so paths are used as"
              + " they were sent. The method that runs still has the last word.",
          e);
      return ANY.paths();
    }
  }

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
          "CORS: this server hides its own API from applications, or has a different version of it"
              + " ("
              + e.getMessage()
              + " is missing), so preflights are answered with the paths of the classes.");
    } catch (LinkageError e) {
      LOG.log(
          System.Logger.Level.WARNING,
          "This version of the server cannot be asked what it serves, so preflights are answered"
              + " only with the paths of the classes. The method that runs still has the last"
              + " word.",
          e);
    }
    return ANY.attach(context, deployment, lastWord);
  }

  /**
   * Lets a servlet container know by which policies an application of it is served.
   *
   * @return whether that container takes {@code Vary} away from an error without an entity
   */
  static boolean tellContainer(FeatureContext context, Deployed deployed) {
    try {
      Server server = of(context);
      return ServletContexts.tell(type -> server.injected(context, type), deployed);
    } catch (RuntimeException | LinkageError e) {
      LOG.log(
          System.Logger.Level.DEBUG,
          "No servlet container was informed of the policies while the application started; a"
              + " servlet filter asks with the first request.",
          e);
      return false;
    }
  }

  /**
   * Returns what whichever server this is holds of {@code Vary}.
   *
   * @return nothing where it cannot be asked: in no servlet container, or because it hides its
   *     classes
   */
  static HeldVary heldBy(FeatureContext context) {
    try {
      HeldVary held = of(context).held(context);
      return response -> lines(held, response);
    } catch (LinkageError e) {
      LOG.log(System.Logger.Level.DEBUG, UNREADABLE, e);
      return HeldVary.NOTHING;
    }
  }

  /**
   * Lets headers be written where whichever server this is leaves an exception to its container.
   *
   * @param headers writes them
   */
  static void alsoOnFailure(FeatureContext context, ContainerResponseFilter headers) {
    try {
      of(context).onFailure(context, headers);
    } catch (RuntimeException | LinkageError e) {
      LOG.log(
          System.Logger.Level.INFO,
          "CORS: this version of the server does not report exceptions without a mapper, so their"
              + " responses have no CORS headers ("
              + e
              + "). The setting cors.mapExceptions=true adds them.");
    }
  }

  /** A response that cannot be read must not cost an answer its headers. */
  private static Collection<?> lines(HeldVary held, ContainerResponseContext response) {
    try {
      return held.lines(response);
    } catch (RuntimeException | LinkageError e) {
      LOG.log(System.Logger.Level.DEBUG, UNREADABLE, e);
      return List.of();
    }
  }

  private static void nothingMore() {}
}
