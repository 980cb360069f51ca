package org.allowcredentials.samples.modules;

import jakarta.ws.rs.core.Application;
import java.util.Set;
import org.allowcredentials.AllowCredentials;
import org.allowcredentials.AllowCrossSiteRequests;
import org.allowcredentials.samples.orders.OrderResource;
import org.allowcredentials.samples.orders.PaymentResource;

/** One policy for the whole API; only the payment provider's page may post without being listed. */
@AllowCredentials(origins = "https://shop.example.com")
@AllowCrossSiteRequests(
    of = PaymentResource.class,
    reason = "the payment provider posts its response, which is signed")
public class Api extends Application {

  @Override
  public Set<Class<?>> getClasses() {
    return Set.of(OrderResource.class, PaymentResource.class);
  }
}
