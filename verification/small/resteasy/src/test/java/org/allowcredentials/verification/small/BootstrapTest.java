package org.allowcredentials.verification.small;

import jakarta.ws.rs.core.Application;
import java.util.Map;

/** {@code SeBootstrap} of RESTEasy: Undertow, where Weld injects. */
class BootstrapTest extends SmallServerTest {

  @Override
  protected Running start(Application application) throws Exception {
    return Bootstrap.start(application, Map.of());
  }
}
