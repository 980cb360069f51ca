package org.allowcredentials.jaxrs.cxf;

import java.io.IOException;
import java.util.Set;
import org.apache.cxf.interceptor.Fault;
import org.apache.cxf.jaxrs.model.ProviderInfo;
import org.apache.cxf.jaxrs.provider.ServerProviderFactory;
import org.apache.cxf.message.Message;
import org.apache.cxf.phase.AbstractPhaseInterceptor;
import org.apache.cxf.phase.Phase;

/**
 * Writes our headers before CXF leaves an exception to its container, which then answers with its
 * own page. What a mapper turns into a response has its headers from the response filter.
 */
final class FaultInterceptor extends AbstractPhaseInterceptor<Message> {

  private static final System.Logger LOG = System.getLogger("org.allowcredentials");

  FaultInterceptor() {
    super(Phase.SETUP);
  }

  @Override
  public void handleMessage(Message fault) {
    if (fault.getExchange().getEndpoint().get(StartedServers.PROVIDERS)
            instanceof ServerProviderFactory providers
        && !isMapped(fault, providers)) {
      for (ProviderInfo<?> each : providers.getContainerResponseFilters(Set.of())) {
        if (each.getProvider() instanceof FaultHeaders headers) {
          write(headers, fault);
        }
      }
    }
  }

  /** Returns whether CXF will find a mapper; asks for it, and does not run it. */
  private static boolean isMapped(Message fault, ServerProviderFactory providers) {
    Exception thrown = fault.getContent(Exception.class);
    Throwable cause = thrown instanceof Fault ? thrown.getCause() : thrown;
    return cause != null
        && providers.createExceptionMapper(cause.getClass(), fault.getExchange().getInMessage())
            != null;
  }

  /** What is wrong here must not hide the exception itself. */
  private static void write(FaultHeaders headers, Message fault) {
    try {
      headers.write(fault);
    } catch (IOException | RuntimeException e) {
      LOG.log(
          System.Logger.Level.WARNING,
          "An exception without a mapper is answered without CORS headers: they cannot be written.",
          e);
    }
  }
}
