package org.allowcredentials.verification.runtimes.differential;

import static org.allowcredentials.verification.runtimes.differential.Given.A;
import static org.allowcredentials.verification.runtimes.differential.Given.Client.isReadable;
import static org.allowcredentials.verification.runtimes.differential.Given.EVIL;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.Feature;
import jakarta.ws.rs.core.FeatureContext;
import org.allowcredentials.verification.runtimes.wire.Answer;
import org.jboss.resteasy.core.ResteasyContext;
import org.jboss.resteasy.spi.Registry;
import org.jboss.resteasy.spi.metadata.ResourceBuilder;
import org.jboss.resteasy.spi.metadata.ResourceClass;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What an application puts into the registry of RESTEasy. */
@Tag("embedded")
class RegistryTest {

  /** Has no annotations. */
  public static final class Export {

    /** Called by the server. */
    public Export() {}

    /** Exports. */
    public String export() {
      return "exported";
    }
  }

  /** RESTEasy shows to its own subclasses only how a class gets a path of its own. */
  private static final class Builder extends ResourceBuilder {

    ResourceClass export() {
      try {
        return buildRootResource(Export.class, "/pr/export")
            .method(Export.class.getMethod("export"))
            .put()
            .buildMethod()
            .buildClass();
      } catch (NoSuchMethodException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  /** Adds it when there is no other feature yet, so that no DynamicFeature is told of it. */
  public static final class Early implements Feature {

    /** Called by the server. */
    public Early() {}

    @Override
    public boolean configure(FeatureContext context) {
      ResteasyContext.getContextData(Registry.class).addPerRequestResource(new Builder().export());
      return true;
    }
  }

  private static final String PR =
      """
      @Path("pr") @A public class Pr {
        @PUT @Path("{id}") public String put() { return "id"; }
      }
      """;

  @Test
  void aMethodBesideATemplateShadowsIt() throws Exception {
    Given.of(PR)
        .registering(Early.class)
        .serve(client -> {
          assertThat(client.grants("PUT", "/pr/1", A)).isTrue();
          assertThat(client.grants("PUT", "/pr/export", A)).isFalse();
          Answer answer = client.send("PUT", "/pr/export", A);
          assertThat(answer.body()).isEqualTo("exported");
          assertThat(answer.all("access-control-allow-origin")).isEmpty();
        });
  }

  /** No DynamicFeature tells of it, and the policy of the Application is for whatever is served. */
  @Test
  void thePolicyOfTheApplicationCoversIt() throws Exception {
    Given.of(PR, Given.application("@A", "Own"))
        .registering(Early.class)
        .by("Own")
        .serve(client -> {
          assertThat(client.grants("PUT", "/pr/export", A)).isTrue();
          assertThat(isReadable(client.send("PUT", "/pr/export", A), A)).isTrue();
          assertThat(client.send("PUT", "/pr/export", EVIL).status()).isEqualTo(403);
        });
  }

  private static final String API =
      """
      @Path("api") public interface Api {
        @GET String get();
        @PUT @Path("{id}") String put();
      }
      """;

  private static final String IMPLEMENTATION =
      """
      @A public class Implementation implements Api {
        @Override public String get() { return "get"; }
        @Override @SameOriginOnly public String put() { return "put"; }
      }
      """;

  /** The registry names the interface; the object that is asked is of another class. */
  @Test
  void theClassSpeaksWhereItsInterfaceHasThePath() throws Exception {
    Given.of(API, IMPLEMENTATION)
        .serving("Implementation")
        .serve(client -> {
          assertThat(isReadable(client.send("GET", "/api", A), A)).isTrue();
          assertThat(client.preflight("GET", "/api", A).first("access-control-allow-origin"))
              .contains(A);
          assertThat(client.preflight("PUT", "/api/1", A).status()).isEqualTo(403);
          assertThat(client.send("PUT", "/api/1", A).status()).isEqualTo(403);
        });
  }

  private static final String BASE =
      """
      public class Base {
        @Path("below") public Below below() { return new Below(); }
      }
      """;

  private static final String ROOT =
      """
      @Path("root") @A public class Root extends Base {}
      """;

  private static final String BELOW =
      """
      @A public class Below {
        @PUT public String put() { return "put"; }
      }
      """;

  /** The registry names the class that declares a locator, which is not the one that is served. */
  @Test
  void aLocatorThatIsInheritedIsOneOfTheClassThatIsServed() throws Exception {
    Given.of(BASE, ROOT, BELOW)
        .serve(client -> {
          assertThat(client.grants("PUT", "/root/below", A)).isTrue();
          assertThat(isReadable(client.send("PUT", "/root/below", A), A)).isTrue();
          assertThat(client.send("PUT", "/root/below", EVIL).status()).isEqualTo(403);
        });
  }
}
