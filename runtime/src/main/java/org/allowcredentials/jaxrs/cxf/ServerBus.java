package org.allowcredentials.jaxrs.cxf;

import jakarta.ws.rs.core.Feature;
import jakarta.ws.rs.core.FeatureContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.allowcredentials.jaxrs.CorsFeature;
import org.apache.cxf.Bus;
import org.apache.cxf.BusFactory;
import org.apache.cxf.endpoint.ServerLifeCycleManager;

/**
 * The bus of a server that has Apache CXF inside, such as TomEE. It was made before our jar came,
 * and by another class loader, so it has not read {@code META-INF/cxf/bus-extensions.txt}; and it
 * serves all web applications, of which only those are ours that see this very class.
 */
public final class ServerBus {

  private ServerBus() {}

  /** The feature for what the class loader serves that it comes from. */
  private static final class FeatureOfOurs implements Feature {

    @Override
    public boolean configure(FeatureContext context) {
      return isOurs(Thread.currentThread().getContextClassLoader())
          && new CorsFeature().configure(context);
    }

    private static boolean isOurs(ClassLoader application) {
      try {
        return application.loadClass(CorsFeature.class.getName()) == CorsFeature.class;
      } catch (ClassNotFoundException e) {
        return false;
      }
    }
  }

  /**
   * Registers the feature with the bus of the server, if there is one, for the applications that
   * see this class; to be called while a web application starts.
   *
   * @return what undoes that, for when the web application ends; empty if there is no such bus
   */
  public static Optional<Runnable> join() {
    Bus bus = BusFactory.getDefaultBus(false);
    return bus == null || providers(bus).stream().anyMatch(CorsFeature.class::isInstance)
        ? Optional.empty()
        : Optional.of(join(bus));
  }

  private static Runnable join(Bus bus) {
    Feature feature = new FeatureOfOurs();
    StartedServers listener = new StartedServers();
    change(bus, providers -> providers.add(feature));
    Optional<ServerLifeCycleManager> servers =
        Optional.ofNullable(bus.getExtension(ServerLifeCycleManager.class));
    servers.ifPresent(each -> each.registerListener(listener));
    return () -> {
      change(bus, providers -> providers.remove(feature));
      servers.ifPresent(each -> each.unRegisterListener(listener));
    };
  }

  /** Changes the list of a bus, which web applications that start at once have in common. */
  private static void change(Bus bus, Consumer<List<Object>> change) {
    synchronized (bus) {
      List<Object> providers = providers(bus);
      change.accept(providers);
      bus.setProperty(CorsBusExtension.PROVIDERS, providers);
    }
  }

  private static List<Object> providers(Bus bus) {
    return bus.getProperty(CorsBusExtension.PROVIDERS) instanceof List<?> others
        ? new ArrayList<>(others)
        : new ArrayList<>();
  }
}
