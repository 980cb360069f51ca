package org.allowcredentials.jaxrs.jersey;

import jakarta.ws.rs.core.Application;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.allowcredentials.deploy.Deployment;
import org.allowcredentials.deploy.ServedRoot;
import org.allowcredentials.deploy.ServedRoot.ServedMethod;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.server.model.Resource;
import org.glassfish.jersey.server.model.ResourceMethod;
import org.glassfish.jersey.server.model.ResourceModel;
import org.glassfish.jersey.server.monitoring.ApplicationEvent;
import org.glassfish.jersey.server.monitoring.ApplicationEventListener;
import org.glassfish.jersey.server.monitoring.RequestEvent;
import org.glassfish.jersey.server.monitoring.RequestEventListener;
import org.jspecify.annotations.Nullable;

/**
 * Tells a deployment what Jersey serves, when an application has started and before its port is
 * open. What it throws then stops the start.
 */
public final class JerseyModel implements ApplicationEventListener {

  private static final System.Logger LOG = System.getLogger("org.allowcredentials");

  private final Deployment deployment;

  /**
   * Takes whom to tell.
   *
   * @param deployment the policies
   */
  public JerseyModel(Deployment deployment) {
    this.deployment = deployment;
  }

  @Override
  @SuppressWarnings("exports") // Whoever calls it is Jersey.
  public void onEvent(ApplicationEvent event) {
    if (event.getType() != ApplicationEvent.Type.INITIALIZATION_APP_FINISHED) {
      return;
    }
    List<ServedRoot> roots = List.of();
    try {
      roots = roots(event.getResourceModel());
      Suffixes.of(event.getResourceConfig()).ifPresent(deployment::rewrite);
    } catch (RuntimeException | LinkageError e) {
      LOG.log(
          System.Logger.Level.WARNING,
          "The model of this version of Jersey cannot be read, so preflights are answered only with"
              + " the paths of the classes. The method that runs still has the last word.",
          e);
    }
    deployment.serve(roots);
    deployment.settle(Optional.of(application(event.getResourceConfig()).getClass()));
    deployment.index(); // Made now, so that the first preflight does not wait for it.
  }

  @Override
  @SuppressWarnings("exports")
  public @Nullable RequestEventListener onRequest(RequestEvent event) {
    return null; // Jersey then tells no more of the request.
  }

  /** Returns what a configuration was made from; the configuration itself if from nothing. */
  private static Application application(ResourceConfig configuration) {
    Application application = configuration;
    while (application instanceof ResourceConfig config
        && !config.getApplication().equals(config)) {
      application = config.getApplication();
    }
    return application;
  }

  private static List<ServedRoot> roots(ResourceModel model) {
    return model.getRootResources().stream().map(JerseyModel::root).toList();
  }

  private static ServedRoot root(Resource root) {
    List<ServedMethod> methods = new ArrayList<>();
    add(root, "", methods);
    root.getChildResources().forEach(child -> add(child, child.getPath(), methods));
    return new ServedRoot(root.getPath(), methods);
  }

  /** Adds what a resource has; Jersey's own answers to OPTIONS are none of ours. */
  private static void add(Resource resource, String path, List<ServedMethod> methods) {
    for (ResourceMethod method : resource.getAllMethods()) {
      if (!method.isExtended()) {
        String verb = method.getHttpMethod() == null ? "" : method.getHttpMethod();
        methods.add(
            new ServedMethod(
                path,
                verb,
                method.getInvocable().getHandler().getHandlerClass(),
                method.getInvocable().getHandlingMethod()));
      }
    }
  }
}
