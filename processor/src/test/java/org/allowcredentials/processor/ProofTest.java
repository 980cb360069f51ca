package org.allowcredentials.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.allowcredentials.CorsDeploymentException;
import org.allowcredentials.config.Settings;
import org.allowcredentials.deploy.Deployment;
import org.allowcredentials.policy.PolicyRules;
import org.allowcredentials.table.CorsPolicyTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What the compiler let pass by the rules of this version is not judged again at the start. The
 * table here is written by hand, for a policy that the rules refuse: so it shows who was asked.
 */
class ProofTest {

  private static final String REFUSED = "http://app.example.com";

  @TempDir private Path folder;

  private void start(String origin, String proof, Map<String, String> settings) throws Exception {
    try (URLClassLoader loader = compiled(origin, proof)) {
      Deployment.of(
          Settings.of(key -> Optional.ofNullable(settings.get(key))),
          Set.of(loader.loadClass("acme.Orders")));
    }
  }

  private URLClassLoader compiled(String origin, String proof) throws IOException {
    String resource =
        """
        package acme;
        @jakarta.ws.rs.Path("orders")
        @org.allowcredentials.AllowCredentials(origins = "%s")
        public class Orders {
          @jakarta.ws.rs.GET public String list() { return ""; }
        }
        """
            .formatted(origin);
    String table =
        """
        package acme;
        import org.allowcredentials.table.*;
        public class OrdersTable implements CorsPolicyTable {
          public TableFormat format() { return TableFormat.V3; }
          %s
          public java.util.List<Resource> resources() {
            Resource.Builder table = Resource.of("acme.Orders");
            table.path("orders");
            table.endpoint(
                "GET",
                "",
                "list()",
                Declaration.policy(PolicyDraft.allowCredentials("%s").build()));
            return java.util.List.of(table.build());
          }
        }
        """
            .formatted(proof, origin);
    Path classes = folder.resolve("classes");
    Map<String, String> sources =
        Map.of("acme/Orders.java", resource, "acme/OrdersTable.java", table);
    assertThat(Compiler.JAVAC.into(classes).with("-proc:none").compile(sources).messages())
        .isEmpty();
    Path services = Files.createDirectories(classes.resolve("META-INF/services"));
    Files.writeString(services.resolve(CorsPolicyTable.class.getName()), "acme.OrdersTable\n");
    return new URLClassLoader(
        new URL[] {classes.toUri().toURL()}, Objects.requireNonNull(getClass().getClassLoader()));
  }

  private static String proof(String text) {
    return "public String proof() { return \"" + text + "\"; }";
  }

  @Test
  void whatTheseRulesHaveProvenIsNotJudgedAgain() {
    assertThatCode(() -> start(REFUSED, proof(PolicyRules.proof()), Map.of()))
        .doesNotThrowAnyException();
  }

  @Test
  void aTableThatSaysNothingIsJudged() {
    assertThatThrownBy(() -> start(REFUSED, "", Map.of()))
        .isInstanceOf(CorsDeploymentException.class)
        .hasMessageContaining("[CORS007]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "rules 0, public suffixes 2026-10-06",
        "rules 1, public suffixes 2020-01-01",
        "rules",
        ""
      })
  void whatOtherRulesHaveProvenIsJudged(String other) {
    assertThat(other).isNotEqualTo(PolicyRules.proof());
    assertThatThrownBy(() -> start(REFUSED, proof(other), Map.of()))
        .isInstanceOf(CorsDeploymentException.class)
        .hasMessageContaining("[CORS007]");
  }

  @Test
  void whatTheConfigurationSaysIsJudged() {
    assertThatThrownBy(() ->
            start("${shop.origins}", proof(PolicyRules.proof()), Map.of("shop.origins", REFUSED)))
        .isInstanceOf(CorsDeploymentException.class)
        .hasMessageContaining("[CORS007]")
        .hasMessageContaining("shop.origins");
  }

  /** A newer list may refuse what the one of the library let pass. */
  @Test
  void withAnotherListOfPublicSuffixesAllIsJudged() throws IOException {
    Path list = folder.resolve("suffixes.dat");
    Files.writeString(
        list,
        """
        // VERSION: 2130-01-02_03-04-05_UTC
        // ===BEGIN ICANN DOMAINS===
        com
        // ===END ICANN DOMAINS===
        // ===BEGIN PRIVATE DOMAINS===
        example.com
        // ===END PRIVATE DOMAINS===
        """);
    assertThatThrownBy(() ->
            start(
                REFUSED,
                proof(PolicyRules.proof()),
                Map.of("cors.publicSuffixes", list.toString())))
        .isInstanceOf(CorsDeploymentException.class)
        .hasMessageContaining("[CORS007]");
  }

  /** What no origin can be is not let pass by whatever a table says. */
  @ParameterizedTest
  @ValueSource(strings = {"*", "null", "https://app.example.com/"})
  void whatIsNoOriginIsJudged(String origin) {
    assertThatThrownBy(() -> start(origin, proof(PolicyRules.proof()), Map.of()))
        .isInstanceOf(CorsDeploymentException.class);
  }
}
