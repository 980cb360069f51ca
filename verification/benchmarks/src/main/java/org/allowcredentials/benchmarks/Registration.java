package org.allowcredentials.benchmarks;

import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.DynamicFeature;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Configuration;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.FeatureContext;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.allowcredentials.jaxrs.CorsFeature;

/**
 * What our feature registers with a server of which it knows nothing. The last resort for such
 * servers, a filter that has something injected, is left out: no server that can be asked has it.
 */
final class Registration {

  private final Map<String, Object> properties = new HashMap<>();
  private final List<Object> registered = new ArrayList<>();
  private final Set<Class<?>> resources;

  private Registration(Policy policy, Set<Class<?>> resources) {
    this.resources = resources;
    properties.put(Policy.ORIGINS, policy.origins());
  }

  /**
   * Returns a server with our filters.
   *
   * @param headers the header maps of the server
   * @param policy the policy
   * @param resources all resource classes
   */
  static Server server(RestHeaders headers, Policy policy, Set<Class<?>> resources) {
    Registration all = new Registration(policy, resources);
    new CorsFeature().configure(all.context());
    return scenario ->
        new RestServer(
                headers,
                all.of(ContainerRequestFilter.class, true),
                all.bound(running(scenario)).of(ContainerRequestFilter.class, false),
                all.of(ContainerResponseFilter.class, false))
            .client(scenario);
  }

  private static Method running(Scenario scenario) {
    String name =
        scenario.method().equals("POST") ? "add" : scenario.isPreflight() ? "put" : "find";
    return Stream.of(Orders.class.getMethods())
        .filter(method -> method.getName().equals(name))
        .findFirst()
        .orElseThrow();
  }

  /** Returns what is registered for one method alone. */
  private Registration bound(Method method) {
    Registration bound = new Registration(new Policy(List.of(Policy.ALLOWED), 0), resources);
    ResourceInfo resource =
        proxy(
            ResourceInfo.class,
            (proxy, called, arguments) ->
                called.getName().equals("getResourceMethod") ? method : method.getDeclaringClass());
    of(DynamicFeature.class, false)
        .forEach(feature -> feature.configure(resource, bound.context()));
    return bound;
  }

  private <T> List<T> of(Class<T> type, boolean preMatching) {
    return registered.stream()
        .filter(type::isInstance)
        .filter(each -> each.getClass().isAnnotationPresent(PreMatching.class) == preMatching)
        .map(type::cast)
        .toList();
  }

  private FeatureContext context() {
    return proxy(
        FeatureContext.class,
        (proxy, called, arguments) -> {
          switch (called.getName()) {
            case "getConfiguration" -> {
              return configuration();
            }
            case "property" -> properties.put((String) arguments[0], arguments[1]);
            default -> register(arguments[0]);
          }
          return proxy;
        });
  }

  private void register(Object component) {
    boolean isInjected =
        Stream.of(component.getClass().getMethods())
            .anyMatch(method -> method.isAnnotationPresent(Context.class));
    if (!isInjected) {
      registered.add(component);
    }
  }

  private Configuration configuration() {
    return proxy(
        Configuration.class,
        (proxy, called, arguments) ->
            switch (called.getName()) {
              case "getProperty" -> properties.get(arguments[0]);
              case "getProperties" -> properties;
              case "getPropertyNames" -> properties.keySet();
              case "getClasses" -> resources;
              case "getInstances" -> Set.of();
              case "isRegistered" -> false;
              default -> throw new UnsupportedOperationException(called.toString());
            });
  }

  private static <T> T proxy(Class<T> type, InvocationHandler handler) {
    return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
  }
}
