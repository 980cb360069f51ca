package org.allowcredentials.verification.runtimes.differential;

import static org.allowcredentials.verification.runtimes.differential.Given.A;
import static org.allowcredentials.verification.runtimes.differential.Given.Client.isReadable;
import static org.allowcredentials.verification.runtimes.differential.Given.EVIL;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.container.DynamicFeature;
import jakarta.ws.rs.core.Feature;
import jakarta.ws.rs.core.FeatureContext;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import org.allowcredentials.jaxrs.CorsFeature;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * A server of which nothing is known: it has no API of its own that could be asked, and binds no
 * filter to any method. What runs is then told by what Jakarta REST injects. Open Liberty is one of
 * these, because it hides its API.
 */
@Tag("embedded")
class UnknownServerTest {

  /** Shows the feature a server that nobody knows. CXF has found the feature by itself as well. */
  public static final class Stranger implements Feature {

    @Override
    public boolean configure(FeatureContext context) {
      return new CorsFeature()
          .configure(
              (FeatureContext)
                  Proxy.newProxyInstance(
                      getClass().getClassLoader(),
                      new Class<?>[] {FeatureContext.class},
                      (proxy, method, arguments) -> {
                        if (arguments != null && arguments[0] instanceof DynamicFeature) {
                          return proxy;
                        }
                        try {
                          return method.invoke(context, arguments);
                        } catch (InvocationTargetException e) {
                          throw e.getCause();
                        }
                      }));
    }
  }

  private static final String ORDERS =
      """
      @Path("orders") @A public class Orders {
        @GET public String get() { return "get"; }
        @POST public String post() { return "post"; }
        @Path("lines") public Lines lines() { return new Guarded(); }
      }
      """;

  private static final String LINES =
      """
      @A public class Lines { @POST public String post() { return "line"; } }
      """;

  private static final String GUARDED =
      """
      @SameOriginOnly public class Guarded extends Lines {
        @Override @POST public String post() { return "guarded"; }
      }
      """;

  private static final String STRANGE =
      """
      public class Strange extends Application {
        private final java.util.Set<Class<?>> classes;
        public Strange(java.util.Set<Class<?>> classes) { this.classes = classes; }
        @Override public java.util.Set<Class<?>> getClasses() { return classes; }
        @Override public java.util.Map<String, Object> getProperties() {
          return java.util.Map.of("jakarta.ws.rs.loadServices", false);
        }
      }
      """;

  @Test
  void theMethodThatRunsHasTheLastWord() throws Exception {
    Given.of(ORDERS, LINES, GUARDED, STRANGE)
        .serving("Orders")
        .registering(Stranger.class)
        .by("Strange")
        .serve(client -> {
          assertThat(isReadable(client.send("GET", "/orders", A), A)).isTrue();
          assertThat(client.send("POST", "/orders", A).status()).isEqualTo(200);
          assertThat(client.send("POST", "/orders", EVIL).status()).isEqualTo(403);
          assertThat(client.send("POST", "/orders/lines", A).status()).isEqualTo(403);
        });
  }
}
