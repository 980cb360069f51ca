package org.allowcredentials.jaxrs.cxf;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.Application;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.allowcredentials.CorsDeploymentException;
import org.allowcredentials.deploy.Deployed;
import org.allowcredentials.deploy.Deployment;
import org.allowcredentials.deploy.HeaderReaders;
import org.allowcredentials.deploy.ServedRoot;
import org.allowcredentials.deploy.ServedRoot.ServedMethod;
import org.apache.cxf.endpoint.Endpoint;
import org.apache.cxf.jaxrs.JAXRSServiceImpl;
import org.apache.cxf.jaxrs.model.ApplicationInfo;
import org.apache.cxf.jaxrs.model.ClassResourceInfo;
import org.apache.cxf.jaxrs.model.OperationResourceInfo;
import org.apache.cxf.jaxrs.model.ProviderInfo;
import org.apache.cxf.jaxrs.model.URITemplate;
import org.apache.cxf.jaxrs.provider.ServerProviderFactory;
import org.apache.cxf.jaxrs.utils.JAXRSUtils;
import org.jspecify.annotations.Nullable;

/**
 * Tells deployments what CXF serves: all those of an endpoint, because CXF does not know that it
 * has our feature already, and makes a second one where an application registers it as well.
 */
public final class CxfModel implements Runnable {

  private static final System.Logger LOG = System.getLogger("org.allowcredentials");

  private static final String RESPONSE = "HTTP.RESPONSE";

  private final Deployment deployment;

  /**
   * Takes whom to tell if nobody has when the first request comes.
   *
   * @param deployment the policies
   */
  @SuppressWarnings("exports") // Whoever calls it is our feature.
  public CxfModel(Deployment deployment) {
    this.deployment = deployment;
  }

  /**
   * Tells what serves the request, if the start of the server has not.
   *
   * @throws CorsDeploymentException if it cannot be told which policy applies
   */
  @Override
  public void run() {
    if (!deployment.isSettled()) {
      tell(JAXRSUtils.getCurrentMessage().getExchange().getEndpoint());
    }
  }

  /**
   * Returns what runs, behind locators too.
   *
   * @param context the request of this thread
   * @return empty before a method is chosen
   */
  @SuppressWarnings("exports") // Whoever calls it is our feature.
  public static Optional<ServedMethod> running(ContainerRequestContext context) {
    OperationResourceInfo operation =
        JAXRSUtils.getCurrentMessage().getExchange().get(OperationResourceInfo.class);
    return Optional.ofNullable(operation)
        .map(each -> method(each.getClassResourceInfo().getServiceClass(), each));
  }

  /**
   * Returns the response of the servlet container, where {@code Request.selectVariant} writes.
   *
   * @return what CXF hands over, for the request of this thread
   */
  public static @Nullable Object servletResponse() {
    return JAXRSUtils.getCurrentMessage().getExchange().getInMessage().get(RESPONSE);
  }

  /**
   * Tells what an endpoint serves.
   *
   * @throws CorsDeploymentException if it cannot be told which policy applies, or if one cannot be
   *     applied
   */
  static void tell(Endpoint endpoint) {
    List<Deployment> deployments = deployments(endpoint);
    Set<Class<?>> named = new HashSet<>();
    deployments.forEach(each -> named.addAll(each.named()));
    for (Deployment each : deployments) {
      named.forEach(each::name);
      each.serve(roots(endpoint));
      tellFilters(endpoint, each.readers());
      each.settle(application(endpoint));
    }
  }

  private static List<Deployment> deployments(Endpoint endpoint) {
    return endpoint.get(StartedServers.PROVIDERS) instanceof ServerProviderFactory providers
        ? providers.getPreMatchContainerRequestFilters().stream()
            .map(filter -> (Object) filter.getProvider())
            .filter(Deployed.class::isInstance)
            .map(filter -> ((Deployed) filter).deployment())
            .toList()
        : List.of();
  }

  /** Tells which filters are registered: CXF shows a feature only what that registers itself. */
  private static void tellFilters(Endpoint endpoint, HeaderReaders readers) {
    if (endpoint.get(Application.class.getName()) instanceof ApplicationInfo application) {
      Set<Class<?>> listed = application.getProvider().getClasses();
      readers.add(() -> listed);
    }
    if (endpoint.get(StartedServers.PROVIDERS) instanceof ServerProviderFactory providers
        && endpoint.getService() instanceof JAXRSServiceImpl service) {
      readers.add(() -> types(providers.getPreMatchContainerRequestFilters()));
      readers.add(() -> types(providers.getPostMatchContainerRequestFilters(Set.of())));
      for (ClassResourceInfo root : service.getClassResourceInfos()) {
        for (OperationResourceInfo each : root.getMethodDispatcher().getOperationResourceInfos()) {
          readers.bind(
              root.getServiceClass(),
              each.getMethodToInvoke(),
              () -> types(providers.getPostMatchContainerRequestFilters(each.getNameBindings())));
        }
      }
    }
  }

  private static Set<Class<?>> types(List<ProviderInfo<ContainerRequestFilter>> filters) {
    return filters.stream().map(ProviderInfo::getResourceClass).collect(Collectors.toSet());
  }

  private static Optional<Class<?>> application(Endpoint endpoint) {
    return endpoint.get(Application.class.getName()) instanceof ApplicationInfo application
        ? Optional.of(application.getProvider().getClass())
        : Optional.empty();
  }

  private static List<ServedRoot> roots(Endpoint endpoint) {
    try {
      return endpoint.getService() instanceof JAXRSServiceImpl service
          ? service.getClassResourceInfos().stream().map(CxfModel::root).toList()
          : List.of();
    } catch (RuntimeException | LinkageError e) {
      LOG.log(
          System.Logger.Level.WARNING,
          "The model of this version of CXF cannot be read, so preflights are answered only with"
              + " the paths of the classes. The method that runs still has the last word.",
          e);
      return List.of();
    }
  }

  private static ServedRoot root(ClassResourceInfo root) {
    return new ServedRoot(
        path(root.getURITemplate()),
        root.getMethodDispatcher().getOperationResourceInfos().stream()
            .map(operation -> method(root.getServiceClass(), operation))
            .toList());
  }

  private static ServedMethod method(Class<?> type, OperationResourceInfo operation) {
    String verb = operation.isSubResourceLocator() ? "" : operation.getHttpMethod();
    return new ServedMethod(
        path(operation.getURITemplate()), verb, type, operation.getMethodToInvoke());
  }

  private static String path(@Nullable URITemplate template) {
    return template == null || template.getValue().equals("/") ? "" : template.getValue();
  }
}
