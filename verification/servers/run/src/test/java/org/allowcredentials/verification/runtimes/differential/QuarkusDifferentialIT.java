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

  /** All but two: Quarkus has no programmatic methods (G), and takes no list of classes (K). */
  private static final List<Style> STYLES =
      List.of(Style.A, Style.B, Style.C, Style.D, Style.E, Style.F, Style.H, Style.I, Style.J);

  @Test
  void noPreflightIsGrantedByAnotherPolicyThanThatOfTheMethodThatRuns() throws IOException {
    Proof.configured(EACH, STYLES).on(new QuarkusHost(RebuiltQuarkus.notingWhatRan()));
  }
}
