package org.allowcredentials.verification.jersey;

import org.glassfish.jersey.test.JerseyTest;
import org.glassfish.jersey.test.TestProperties;
import org.jspecify.annotations.Nullable;

/** An application on Jersey with a real HTTP container, and a client that sees bytes. */
abstract class WireTest extends JerseyTest {

  static final String APP = "https://app.example.com";
  static final String ADMIN = "https://admin.example.com";
  static final String EVIL = "https://evil.example";
  static final String SIGNED_IN = "Cookie: session=ada";

  private Bank.@Nullable Ledger ledger;

  /**
   * Returns what the application did. Made on demand: JerseyTest's constructor calls configure().
   */
  Bank.Ledger ledger() {
    if (ledger == null) {
      ledger = new Bank.Ledger();
    }
    return ledger;
  }

  /** Lets the container choose a free port; call it first in configure(). */
  void anyPort() {
    forceSet(TestProperties.CONTAINER_PORT, "0");
  }

  Wire wire() {
    return new Wire(getPort());
  }
}
