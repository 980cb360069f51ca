package org.allowcredentials.verification.runtimes;

import static org.allowcredentials.verification.runtimes.application.Origins.APP;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.allowcredentials.verification.runtimes.Container.Deployed;
import org.allowcredentials.verification.runtimes.secured.SecuredResource;
import org.allowcredentials.verification.runtimes.secured.SessionFilter;
import org.allowcredentials.verification.runtimes.wire.Answer;
import org.allowcredentials.verification.runtimes.wire.Wire;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code @RolesAllowed}, as each server checks it. */
@Tag("embedded")
class RolesTest {

  private static final String ADA = "Cookie: session=ada";

  private static Deployed deployed;

  @BeforeAll
  static void deploy() throws Exception {
    EmbeddedContainer container = EmbeddedContainer.find();
    deployed =
        container.deploy(
            new Variant()
                .register(SecuredResource.class)
                .register(SessionFilter.class)
                .registerAll(container.roles(SecuredResource.class)));
  }

  @AfterAll
  static void close() {
    deployed.close();
  }

  private static Wire wire() {
    return new Wire(deployed.uri());
  }

  private Answer put(String... headers) {
    List<String> lines = new ArrayList<>(List.of(headers));
    lines.add("Content-Type: text/plain");
    return wire().send("PUT", "/secured", lines, "e");
  }

  /** It has no cookie, so nobody is known yet. */
  @Test
  void aPreflightNeedsNoRole() {
    Cors.assertGranted(wire().preflight("/secured", "PUT", APP), "PUT", APP);
    Cors.assertRefused(wire().preflight("/secured", "PUT", Cors.EVIL));
  }

  @Test
  void whoHasTheRoleIsServed() {
    Answer read = wire().send("GET", "/secured", "Origin: " + APP, ADA);
    assertThat(read.body()).isEqualTo("secured");
    Cors.assertReadable(read, APP);
    Answer replaced = put("Origin: " + APP, ADA);
    assertThat(replaced.body()).isEqualTo("replaced");
    Cors.assertReadable(replaced, APP);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Cookie: session=eve", "X-None: 1"})
  void whoHasNotCanReadTheRefusal(String session) {
    Answer refused = wire().send("GET", "/secured", "Origin: " + APP, session);
    assertThat(refused.status()).as("%s", refused).isEqualTo(403);
    assertThat(refused.body()).doesNotContain("secured");
    Cors.assertReadable(refused, APP);
    Cors.assertUnreadable(wire().send("GET", "/secured", "Origin: " + Cors.EVIL, session));
  }

  @Test
  void aRoleDoesNotHelpAnotherSite() {
    Answer refused = put("Origin: " + Cors.EVIL, ADA);
    assertThat(refused.status()).isEqualTo(403);
    Cors.assertUnreadable(refused);
  }
}
