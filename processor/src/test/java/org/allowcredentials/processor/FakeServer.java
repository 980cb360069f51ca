package org.allowcredentials.processor;

import jakarta.ws.rs.core.Configuration;
import jakarta.ws.rs.core.FeatureContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.allowcredentials.deploy.Deployment;
import org.allowcredentials.jaxrs.CorsFeature;

/**
 * As much of a server as the feature needs to start.
 *
 * @param resources the classes of the application
 * @param settings its properties
 */
record FakeServer(Set<Class<?>> resources, Map<String, ?> settings) {

  /** Something that may fail. */
  interface Action {
    void run() throws IOException;
  }

  /** Starts the application, and returns what the feature has registered. */
  List<Object> start() {
    List<Object> registered = new ArrayList<>();
    List<Deployment> deployments = new ArrayList<>();
    Configuration configuration =
        fake(
            Configuration.class,
            (proxy, method, arguments) ->
                switch (method.getName()) {
                  case "getClasses" -> resources;
                  case "getInstances" -> Set.of();
                  case "getProperty" -> settings.get(String.valueOf(arguments[0]));
                  default -> false;
                });
    FeatureContext context =
        fake(
            FeatureContext.class,
            (proxy, method, arguments) -> {
              if (method.getName().equals("getConfiguration")) {
                return configuration;
              }
              if (method.getName().equals("property")) {
                if (arguments[1] instanceof Deployment deployment) {
                  deployments.add(deployment);
                }
                return proxy;
              }
              registered.add(arguments[0]);
              return proxy;
            });
    new CorsFeature().configure(context);
    // As the first request does: no server tells which Application is deployed.
    deployments.forEach(deployment -> deployment.settle(Optional.empty()));
    return registered;
  }

  /** Returns what is logged meanwhile, each with its level. */
  static List<String> logged(Action action) {
    List<String> messages = new ArrayList<>();
    Handler handler =
        new Handler() {
          @Override
          public void publish(LogRecord message) {
            messages.add(message.getLevel() + ": " + message.getMessage());
          }

          @Override
          public void flush() {}

          @Override
          public void close() {}
        };
    Logger logger = Logger.getLogger("org.allowcredentials");
    logger.addHandler(handler);
    logger.setUseParentHandlers(false);
    try {
      action.run();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      logger.setUseParentHandlers(true);
      logger.removeHandler(handler);
    }
    return messages;
  }

  static <T> T fake(Class<T> type, InvocationHandler handler) {
    return type.cast(
        Proxy.newProxyInstance(FakeServer.class.getClassLoader(), new Class<?>[] {type}, handler));
  }
}
