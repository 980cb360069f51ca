package org.allowcredentials.jaxrs.resteasy;

import jakarta.ws.rs.container.ContainerRequestContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.allowcredentials.deploy.Deployment;
import org.allowcredentials.deploy.Served;
import org.allowcredentials.deploy.Served.ServedMethod;
import org.allowcredentials.table.CorsDeploymentException;
import org.allowcredentials.table.Slashes;
import org.jboss.resteasy.core.ResourceMethodInvoker;
import org.jboss.resteasy.core.ResourceMethodRegistry;
import org.jboss.resteasy.core.ResteasyContext;
import org.jboss.resteasy.core.interception.jaxrs.PostMatchContainerRequestContext;
import org.jboss.resteasy.spi.Registry;
import org.jboss.resteasy.spi.ResourceInvoker;
import org.jboss.resteasy.spi.ResteasyDeployment;
import org.jboss.resteasy.spi.metadata.ResourceClass;
import org.jboss.resteasy.spi.metadata.ResourceClassProcessor;
import org.jboss.resteasy.spi.metadata.ResourceLocator;
import org.jspecify.annotations.Nullable;

/**
 * Tells a deployment what RESTEasy serves. While features are configured its registry is empty, and
 * resources may be added at any time; so the registry is read when requests come, whenever it has
 * grown. It has whole paths only, so those of the classes are kept as they are read.
 */
public final class RegistryModel implements ResourceClassProcessor, Runnable {

  private static final System.Logger LOG = System.getLogger("org.allowcredentials");

  private final Deployment deployment;
  private final ResteasyDeployment server;
  private final Map<Class<?>, ResourceClass> roots = new ConcurrentHashMap<>();
  private volatile int size;

  private RegistryModel(Deployment deployment, ResteasyDeployment server) {
    this.deployment = deployment;
    this.server = server;
  }

  /**
   * Returns the model of what is being deployed.
   *
   * @param deployment whom to tell
   * @return to be registered, and run before each request; empty where RESTEasy does not say what
   *     it is deploying
   */
  public static Optional<RegistryModel> of(Deployment deployment) {
    return Optional.ofNullable(ResteasyContext.getContextData(ResteasyDeployment.class))
        .map(server -> new RegistryModel(deployment, server));
  }

  /**
   * Returns what runs, behind locators too.
   *
   * @param context the request
   * @return empty before a method is chosen
   */
  public static Optional<ServedMethod> running(ContainerRequestContext context) {
    return context instanceof PostMatchContainerRequestContext matched
        ? Optional.of(matched.getResourceMethod())
            .map(method ->
                new ServedMethod(
                    "", context.getMethod(), method.getResourceClass(), method.getMethod()))
        : Optional.empty();
  }

  /**
   * Keeps the paths of a root class. All features have been configured when the first one is read,
   * so it is time to say which {@code Application} is deployed: what is thrown now stops the start.
   *
   * @param type what RESTEasy has read of a class
   * @return the same
   */
  @Override
  @SuppressWarnings("exports") // Whoever calls it is RESTEasy.
  public ResourceClass process(ResourceClass type) {
    settle();
    boolean serves = type.getResourceMethods().length + type.getResourceLocators().length > 0;
    if (type.getPath() != null && serves) { // The others are for constructors and locators.
      roots.put(type.getClazz(), type);
    }
    return type;
  }

  private void settle() {
    deployment.settle(
        () -> Optional.ofNullable(server.getApplication()).<Class<?>>map(Object::getClass));
  }

  /**
   * Tells what is served by now, if that is more than before.
   *
   * @throws CorsDeploymentException if it cannot be told which policy applies
   */
  @Override
  public void run() {
    settle();
    try {
      int now = server.getRegistry().getSize();
      if (now != size) {
        read(now);
      }
    } catch (RuntimeException | LinkageError e) {
      LOG.log(System.Logger.Level.DEBUG, "The registry of RESTEasy is being changed.", e);
    }
  }

  private synchronized void read(int now) {
    if (now == size) {
      return;
    }
    size = now;
    try {
      Suffixes.of(server).ifPresent(deployment::rewrite);
      deployment.serveNow(served(server.getRegistry()));
    } catch (CorsDeploymentException e) {
      LOG.log(
          System.Logger.Level.ERROR,
          "Preflights are not answered with the paths of the registry: " + e.getMessage());
    } catch (RuntimeException | LinkageError e) {
      LOG.log(
          System.Logger.Level.WARNING,
          "The registry of this version of RESTEasy cannot be read, so preflights are answered only"
              + " with the paths of the classes. The method that runs still has the last word.",
          e);
    }
  }

  /** Returns what is in a registry; the interface did not always have the method. */
  private List<Served> served(Registry registry) {
    Map<String, List<ServedMethod>> served = new LinkedHashMap<>();
    ((ResourceMethodRegistry) registry)
        .getBounded()
        .forEach(
            (path, invokers) -> invokers.forEach(invoker -> add(trimmed(path), invoker, served)));
    return served.entrySet().stream()
        .map(root -> new Served(root.getKey(), root.getValue()))
        .toList();
  }

  private void add(String path, ResourceInvoker invoker, Map<String, List<ServedMethod>> served) {
    Optional<ResourceLocator> declared = declared(path, invoker);
    String root = declared.map(known -> root(path, known)).orElse(path);
    String below = declared.map(known -> trimmed(known.getPath())).orElse("");
    Class<?> type =
        declared
            .<Class<?>>map(known -> known.getResourceClass().getClazz())
            .orElseGet(() -> type(invoker));
    Set<String> verbs =
        invoker instanceof ResourceMethodInvoker method ? method.getHttpMethods() : Set.of("");
    for (String verb : verbs) {
      served
          .computeIfAbsent(root, key -> new ArrayList<>())
          .add(new ServedMethod(below, verb, type, invoker.getMethod()));
    }
  }

  private static Class<?> type(ResourceInvoker invoker) {
    return invoker instanceof ResourceMethodInvoker method
        ? method.getResourceClass()
        : invoker.getMethod().getDeclaringClass();
  }

  /** Returns what a class says of a method, if it is served at that path, or below a base. */
  private Optional<ResourceLocator> declared(String path, ResourceInvoker invoker) {
    return roots.values().stream()
        .filter(root ->
            !(invoker instanceof ResourceMethodInvoker method)
                || method.getResourceClass() == root.getClazz())
        .flatMap(root ->
            Stream.concat(
                Stream.of(root.getResourceMethods()), Stream.of(root.getResourceLocators())))
        .filter(each -> each.getMethod().equals(invoker.getMethod()))
        .filter(each -> ("/" + path).endsWith("/" + trimmed(each.getFullpath())))
        .findFirst();
  }

  /** Returns the path of a class, with the base below which it is served. */
  private static String root(String path, ResourceLocator declared) {
    String base = path.substring(0, path.length() - trimmed(declared.getFullpath()).length());
    return trimmed(base + trimmed(declared.getResourceClass().getPath()));
  }

  private static String trimmed(@Nullable String path) {
    return path == null ? "" : Slashes.without(path);
  }
}
