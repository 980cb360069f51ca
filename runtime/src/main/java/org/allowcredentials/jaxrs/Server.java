package org.allowcredentials.jaxrs;

import jakarta.ws.rs.core.FeatureContext;
import org.allowcredentials.deploy.Deployment;
import org.allowcredentials.jaxrs.jersey.JerseyModel;

/**
 * The servers that can tell more than Jakarta REST lets them: which {@code Application} is
 * deployed, which paths are served. Each has a package of its own, whose classes are loaded on that
 * server only.
 */
enum Server {
  /** Tells everything when an application has started. */
  JERSEY("org.glassfish.jersey.") {
    @Override
    void attach(FeatureContext context, Deployment deployment) {
      context.register(new JerseyModel(deployment));
    }
  },
  /** Tells nothing: the first request settles what is known by then. */
  ANY("") {
    @Override
    void attach(FeatureContext context, Deployment deployment) {}
  };

  private static final System.Logger LOG = System.getLogger("org.allowcredentials");

  private final String prefix;

  Server(String prefix) {
    this.prefix = prefix;
  }

  /** Lets the server tell a deployment what it knows. */
  abstract void attach(FeatureContext context, Deployment deployment);

  /** Lets whichever server this is tell a deployment what it knows. */
  static void tell(FeatureContext context, Deployment deployment) {
    String name = context.getClass().getName();
    for (Server server : values()) {
      if (name.startsWith(server.prefix)) {
        try {
          Server.class.getModule().addReads(context.getClass().getModule());
          server.attach(context, deployment);
        } catch (LinkageError e) {
          LOG.log(
              System.Logger.Level.WARNING,
              "This version of the server cannot be asked what it serves, so preflights are answered"
                  + " by the paths of the classes alone. The method that runs still has the last"
                  + " word.",
              e);
        }
        return;
      }
    }
  }
}
