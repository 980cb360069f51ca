package org.allowcredentials.jaxrs.cxf;

import java.util.ArrayList;
import java.util.List;
import org.allowcredentials.jaxrs.CorsFeature;
import org.apache.cxf.Bus;
import org.apache.cxf.endpoint.ServerLifeCycleManager;

/**
 * Registers the {@link CorsFeature} with Apache CXF, which does not look for features in {@code
 * META-INF/services}. CXF makes one for each of its buses, as {@code
 * META-INF/cxf/bus-extensions.txt} says.
 */
public final class CorsBusExtension {

  /** The providers of all applications of a bus. */
  static final String PROVIDERS = "org.apache.cxf.jaxrs.bus.providers";

  /**
   * Adds the feature to the providers of a bus; what is there stays. Listens to its servers, too:
   * CXF tells a feature nothing of the application.
   *
   * @param bus a bus that is being made
   */
  @SuppressWarnings("exports") // Whoever calls it is CXF.
  public CorsBusExtension(Bus bus) {
    List<Object> providers = new ArrayList<>();
    if (bus.getProperty(PROVIDERS) instanceof List<?> others) {
      providers.addAll(others);
    }
    providers.add(new BusFeature(bus));
    bus.setProperty(PROVIDERS, providers);
    ServerLifeCycleManager servers = bus.getExtension(ServerLifeCycleManager.class);
    if (servers != null) {
      servers.registerListener(new StartedServers());
    }
  }
}
