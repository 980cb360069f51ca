package org.allowcredentials.jaxrs.cxf;

import org.allowcredentials.CorsDeploymentException;
import org.apache.cxf.endpoint.Server;
import org.apache.cxf.endpoint.ServerLifeCycleListener;

/** Tells what a server serves as soon as it has started; what is thrown then stops it. */
final class StartedServers implements ServerLifeCycleListener {

  /** The servers of a bus that speak SOAP have none, and may be all that an application has. */
  static final String PROVIDERS = "org.apache.cxf.jaxrs.provider.ServerProviderFactory";

  /**
   * Looks at a server.
   *
   * @throws CorsDeploymentException if it cannot be told which policy applies, or if one cannot be
   *     applied
   */
  @Override
  public void startServer(Server server) {
    if (server.getEndpoint().get(PROVIDERS) != null) {
      CxfModel.tell(server.getEndpoint());
    }
  }

  @Override
  public void stopServer(Server server) {}
}
