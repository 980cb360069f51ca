package org.allowcredentials.verification.runtimes.differential;

import static org.allowcredentials.verification.runtimes.differential.Given.A;
import static org.allowcredentials.verification.runtimes.differential.Given.Client.isReadable;
import static org.allowcredentials.verification.runtimes.differential.Given.EVIL;
import static org.allowcredentials.verification.runtimes.differential.Given.application;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.allowcredentials.verification.runtimes.wire.Answer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The policy of an {@code Application} covers what that application serves, whoever compiled it.
 */
@Tag("embedded")
class ApplicationPolicyTest {

  private static final Logger ROOT = Logger.getLogger("");
  private static Level before;

  @BeforeAll
  static void quiet() {
    before = ROOT.getLevel();
    ROOT.setLevel(Level.OFF);
  }

  @AfterAll
  static void loud() {
    ROOT.setLevel(before);
  }

  private static final String MOD =
      """
      @Path("mod") public class Mod {
        @GET public String get() { return "get"; }
        @PUT @Consumes("application/json") public String put(@HeaderParam("X-Tenant") String tenant) {
          return "put";
        }
        @DELETE @SameOriginOnly public String delete() { return "deleted"; }
      }
      """;

  private static final String BARE =
      """
      @Path("mod") public class Mod {
        @GET public String get() { return "get"; }
        @PUT @Consumes("application/json") public String put(@HeaderParam("X-Tenant") String tenant) {
          return "put";
        }
      }
      """;

  private static final String OTHER =
      """
      @Path("other") public class Other {
        @POST public String post() { return "post"; }
      }
      """;

  private static void assertCovered(Given.Client client) throws IOException {
    Answer preflight = client.preflight("PUT", "/mod", A);
    assertThat(isReadable(preflight, A)).isTrue();
    assertThat(preflight.all("access-control-allow-methods")).containsExactly("PUT");
    assertThat(preflight.first("access-control-allow-headers").orElse(""))
        .contains("Content-Type", "X-Tenant");
    assertThat(isReadable(client.send("GET", "/mod", A), A)).isTrue();
    assertThat(client.send("GET", "/mod", EVIL).all("access-control-allow-origin")).isEmpty();
    assertThat(client.send("PUT", "/mod", A, "Content-Type: application/json").status())
        .isEqualTo(200);
    assertThat(client.send("PUT", "/mod", EVIL, "Content-Type: application/json").status())
        .isEqualTo(403);
  }

  @Test
  void classesOfAnotherModule() throws Exception {
    Given.of(MOD)
        .module(application("@A", "Api"))
        .by("Api")
        .serve(client -> {
          assertCovered(client);
          assertThat(client.preflight("DELETE", "/mod", A).status()).isEqualTo(403);
          assertThat(client.send("DELETE", "/mod", A).status()).isEqualTo(403);
          assertThat(client.send("DELETE", "/mod", EVIL).status()).isEqualTo(403);
        });
  }

  @Test
  void classesOfALibraryThatWasCompiledWithoutTheProcessor() throws Exception {
    Given.NOTHING
        .library(BARE)
        .module(application("@A", "Api"), OTHER)
        .by("Api")
        .serve(client -> {
          assertCovered(client);
          assertThat(client.send("POST", "/other", EVIL).status()).isEqualTo(403);
        });
  }

  /** Servers make such classes at run time; the compiler never sees them. */
  @Test
  void subclassesThatAreMadeAtRunTime() throws Exception {
    Given.of(BARE, application("@A", "Api"))
        .library("public class Mod_Proxy extends Mod {}")
        .serving("Mod_Proxy")
        .by("Api")
        .serve(ApplicationPolicyTest::assertCovered);
  }

  @Test
  void aTypoInThePathIsAnswered404ThatThePageCanRead() throws Exception {
    Given.of(MOD, application("@A", "Api"))
        .by("Api")
        .serve(client -> {
          Answer preflight = client.preflight("PUT", "/typo", A);
          assertThat(isReadable(preflight, A)).isTrue();
          assertThat(preflight.all("access-control-allow-methods")).isEmpty();
          assertThat(preflight.all("access-control-max-age")).containsExactly("0");
          assertThat(client.preflight("PUT", "/typo", EVIL).status()).isEqualTo(403);
          Answer typo = client.send("GET", "/typo", A);
          assertThat(typo.status()).isEqualTo(404);
          assertThat(isReadable(typo, A)).isTrue();
          assertThat(client.send("GET", "/typo", EVIL).all("access-control-allow-origin"))
              .isEmpty();
        });
  }

  @Test
  void aWholeApiForTheSameOriginOnly() throws Exception {
    String saml =
        """
        @Path("saml") public class Saml {
          @POST public String post() { return "saml"; }
        }
        """;
    String api =
        application(
            "@SameOriginOnly @AllowCrossSiteRequests(of = Saml.class, reason = \"signed answers\")",
            "Api");
    Given.of(BARE, OTHER, saml, api)
        .by("Api")
        .serve(client -> {
          assertThat(client.send("POST", "/other", EVIL).status()).isEqualTo(403);
          assertThat(client.send("PUT", "/mod", EVIL).status()).isEqualTo(403);
          assertThat(client.preflight("PUT", "/mod", EVIL).status()).isEqualTo(403);
          assertThat(client.send("GET", "/mod", EVIL).all("access-control-allow-origin")).isEmpty();
          assertThat(client.send("POST", "/saml", EVIL).body()).isEqualTo("saml");
          assertThat(client.wire().send("POST", "/other", List.of(), "").body()).isEqualTo("post");
        });
  }

  /** One compilation, two applications: each has its own policy where it is deployed. */
  @Test
  void eachApplicationHasItsOwn() throws Exception {
    Given both =
        Given.of(
            BARE,
            application("@A", "Api"),
            application("@AllowCredentials(origins = \"https://b.example\")", "Admin"));
    both.by("Api").serve(ApplicationPolicyTest::assertCovered);
    both.by("Admin")
        .serve(client -> {
          assertThat(client.preflight("PUT", "/mod", A).status()).isEqualTo(403);
          assertThat(client.grants("PUT", "/mod", Given.B)).isTrue();
        });
  }

  private static void assertStops(Given given, String... parts) {
    Throwable thrown =
        catchThrowable(() ->
            given.serve(client -> {
              // A server may start all the same; then it serves nothing.
              Answer answer = client.send("GET", "/mod", A);
              throw new IllegalStateException("served: " + answer);
            }));
    StringBuilder all = new StringBuilder();
    for (Throwable each = thrown; each != null; each = each.getCause()) {
      all.append(each.getMessage()).append('\n');
    }
    assertThat(all.toString()).contains(parts);
  }

  @Test
  void anApplicationThatSaysNothingBesideOneWithAPolicyDoesNotStart() {
    assertStops(
        Given.of(BARE, application("@A", "Api"), application("", "Plain")).by("Plain"),
        "[CORS508]",
        "app.Plain has no CORS annotation",
        "app.Api",
        "@SameOriginOnly");
  }

  @Test
  void anApplicationThatWasNotCompiledDoesNotStart() {
    assertStops(Given.of(BARE).library(application("@A", "Api")).by("Api"), "[CORS501]", "app.Api");
  }

  /** The class that is found first was compiled without the processor. */
  @Test
  void aStaleApplicationDoesNotStart() {
    Given stale =
        Given.NOTHING.library(application("@B", "Api")).module(BARE, application("@A", "Api"));
    assertStops(
        stale.by("Api"), "[CORS502]", "app.Api", "the policy of everything that it serves differs");
  }

  @Test
  void withoutAnyPolicyEverythingStaysAsItWas() {
    assertThatCode(() ->
            Given.of(BARE, application("", "Plain"))
                .by("Plain")
                .serve(client -> {
                  assertThat(
                          client
                              .send("PUT", "/mod", EVIL, "Content-Type: application/json")
                              .status())
                      .isEqualTo(200);
                  assertThat(client.preflight("PUT", "/mod", A).all("access-control-allow-origin"))
                      .isEmpty();
                }))
        .doesNotThrowAnyException();
  }

  private static final String TRACING =
      """
      @Path("mod") public class Mod {
        @GET public String get() { return "get"; }
        @Trace public String trace() { return "trace"; }
        @java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME)
        @HttpMethod("TRACE") @interface Trace {}
      }
      """;

  /** It may be in a library, where nobody can take it out of the policy. */
  @Test
  void aMethodThatNoBrowserAsksForStopsNothing() throws Exception {
    Given.of(application("@A", "Api"))
        .library(TRACING)
        .by("Api")
        .serve(client -> {
          assertThat(isReadable(client.send("GET", "/mod", A), A)).isTrue();
          assertThat(client.send("GET", "/mod", EVIL).cors()).isEmpty();
        });
  }
}
