package org.allowcredentials.verification.runtimes.differential;

import java.io.IOException;
import java.util.List;
import org.allowcredentials.verification.runtimes.differential.App.Style;
import org.allowcredentials.verification.servers.RebuiltQuarkus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** The differential proof on Quarkus; {@link Proof} says how to ask for more. */
@EnabledIfSystemProperty(named = "server", matches = "quarkus")
class QuarkusDifferentialIT {

  /** Each application is built and started, so there are few, and more is asked of each. */
  private static final int EACH = 200;

  private static final List<Style> STYLES = List.of(Style.values());

  @Test
  void noPreflightIsGrantedByAnotherPolicyThanThatOfTheMethodThatRuns() throws IOException {
    Proof.configured(EACH, STYLES).on(new QuarkusHost(RebuiltQuarkus.notingWhatRan()));
  }
}
