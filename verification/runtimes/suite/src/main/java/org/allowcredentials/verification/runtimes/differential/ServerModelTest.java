package org.allowcredentials.verification.runtimes.differential;

import static org.allowcredentials.verification.runtimes.differential.Given.A;
import static org.allowcredentials.verification.runtimes.differential.Given.B;
import static org.allowcredentials.verification.runtimes.differential.Given.Client.isReadable;
import static org.allowcredentials.verification.runtimes.differential.Given.EVIL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ws.rs.core.Application;
import java.net.URLClassLoader;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.allowcredentials.jaxrs.CorsFeature;
import org.allowcredentials.verification.runtimes.Container.Deployed;
import org.allowcredentials.verification.runtimes.EmbeddedContainer;
import org.allowcredentials.verification.runtimes.Extras;
import org.allowcredentials.verification.runtimes.wire.Answer;
import org.allowcredentials.verification.runtimes.wire.KeptWire;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the server says of itself counts: what it serves where, and by which Application. */
@Tag("embedded")
class ServerModelTest {

  private static final EmbeddedContainer CONTAINER = EmbeddedContainer.find();

  private static final Logger OURS = Logger.getLogger("org.allowcredentials");

  private final List<String> log = new CopyOnWriteArrayList<>();
  private final Handler handler =
      new Handler() {
        @Override
        public void publish(LogRecord entry) {
          log.add(entry.getMessage());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
      };

  @BeforeEach
  void listen() {
    OURS.setLevel(Level.INFO);
    OURS.addHandler(handler);
  }

  @AfterEach
  void stopListening() {
    OURS.removeHandler(handler);
    OURS.setLevel(null);
  }

  /** An application, made of classes that were compiled just now. */
  static final class Api extends Application {
    private final Set<Class<?>> classes;
    private final Set<Object> instances = new HashSet<>();
    private Map<String, Object> properties = Map.of();

    Api(Class<?>... classes) {
      this.classes = new HashSet<>(List.of(classes));
    }

    @Override
    public Set<Class<?>> getClasses() {
      return classes;
    }

    // Deprecated for @Inject's sake, but the only way to register an instance.
    @Override
    @SuppressWarnings("deprecation")
    public Set<Object> getSingletons() {
      return instances;
    }

    @Override
    public Map<String, Object> getProperties() {
      return properties;
    }
  }

  /** Makes an application of compiled classes. */
  record Classes(ClassLoader loader) {

    Class<?> get(String name) throws ClassNotFoundException {
      return Class.forName("app." + name, false, loader);
    }

    CorsFeature feature(String name) throws ClassNotFoundException {
      return CorsFeature.of(get(name).asSubclass(Application.class));
    }

    Extras adding(String path, String verb, String type, String method)
        throws ReflectiveOperationException {
      Extras.Added added =
          new Extras.Added(path, verb, get(type), get(type).getMethod(method), false);
      return new Extras(List.of(added), Map.of(), Map.of(), Map.of());
    }
  }

  private interface Start {
    Deployed of(Classes classes) throws Exception;
  }

  private static void serve(List<String> sources, Start start, Given.Use use) throws Exception {
    try (Compiled compiled = Compiled.of(Given.of(sources.toArray(String[]::new)).steps())) {
      assertThat(compiled.errors()).isEmpty();
      try (URLClassLoader loader = compiled.loader();
          Deployed deployed = Compiled.start(loader, () -> start.of(new Classes(loader)));
          KeptWire wire = new KeptWire(deployed.uri())) {
        use.with(new Given.Client(wire));
      }
    }
  }

  private static void assertStops(List<String> sources, Start start, String code) {
    assertThatThrownBy(() -> serve(sources, start, client -> {}))
        .hasStackTraceContaining("[" + code + "]");
  }

  private static final String PR =
      """
      @Path("pr") @A public class Pr {
        @PUT @Path("{id}") public String put() { return "id"; }
        @GET @Path("{id}") public String get() { return "id"; }
      }
      """;

  private static final String EXPORT =
      """
      public class Export {
        public String export() { return "exported"; }
      }
      """;

  /** It shadows the template, as on the server, and nobody has said who may call it. */
  @Test
  void aMethodOfTheServersOwnApiHasNoPolicy() throws Exception {
    serve(
        List.of(PR, EXPORT),
        classes ->
            CONTAINER.deploy(
                new Api(classes.get("Pr")),
                classes.adding("/own/export", "PUT", "Export", "export")),
        client -> {
          assertThat(client.grants("PUT", "/pr/1", A)).isTrue();
          assertThat(client.preflight("PUT", "/own/export", A).all("access-control-allow-origin"))
              .isEmpty();
          for (int i = 0; i < 2; i++) {
            Answer answer = client.send("PUT", "/own/export", A);
            assertThat(answer.body()).isEqualTo("exported");
            assertThat(answer.all("access-control-allow-origin")).isEmpty();
          }
        });
    assertThat(log)
        .filteredOn(entry -> entry.startsWith("[CORS507]"))
        .singleElement()
        .asString()
        .contains("app.Export#export");
  }

  /** RESTEasy takes the class with the longest path, whatever is registered at the root. */
  @Test
  void aMethodBesideATemplateShadowsIt() throws Exception {
    boolean runs = !CONTAINER.name().startsWith("RESTEasy");
    serve(
        List.of(PR, EXPORT),
        classes ->
            CONTAINER.deploy(
                new Api(classes.get("Pr")),
                classes.adding("/pr/export", "PUT", "Export", "export")),
        client -> {
          assertThat(client.grants("PUT", "/pr/export", A)).isFalse();
          assertThat(client.grants("PUT", "/pr/1", A)).isTrue();
          Answer answer = client.send("PUT", "/pr/export", A);
          assertThat(answer.body()).isEqualTo(runs ? "exported" : "id");
          assertThat(isReadable(answer, A)).isEqualTo(!runs);
          assertThat(isReadable(client.send("PUT", "/pr/1", A), A)).isTrue();
          assertThat(client.send("PUT", "/pr/1", EVIL).status()).isEqualTo(403);
        });
  }

  private static final String ORDERS =
      """
      @Path("orders") @A public class Orders {
        @GET public String list() { return "list"; }
        @PUT @Path("{id}") public String put() { return "put"; }
      }
      """;

  private static final String PLAIN =
      """
      @Path("plain") public class Plain {
        @GET public String get() { return "plain"; }
        @PUT public String put() { return "plain"; }
      }
      """;

  private static Extras elsewhere(Class<?> type) {
    return new Extras(List.of(), Map.of(type, "/v2"), Map.of(), Map.of());
  }

  /** RESTEasy puts the new path before the path of the class, the others in its place. */
  private static String at(String path) {
    return (CONTAINER.name().startsWith("RESTEasy") ? "/v2/orders" : "/v2") + path;
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void aClassKeepsItsPolicyWhereverItIsServed(boolean alsoAtItsOwnPath) throws Exception {
    serve(
        List.of(ORDERS, PLAIN),
        classes -> {
          Api api = new Api(classes.get("Plain"));
          if (alsoAtItsOwnPath) {
            api.classes.add(classes.get("Orders"));
          }
          return CONTAINER.deploy(api, elsewhere(classes.get("Orders")));
        },
        client -> {
          assertThat(isReadable(client.send("GET", at(""), A), A)).isTrue();
          assertThat(client.grants("PUT", at("/1"), A)).isTrue();
          assertThat(client.preflight("PUT", at("/1"), EVIL).status()).isEqualTo(403);
          assertThat(isReadable(client.send("PUT", at("/1"), A), A)).isTrue();
          assertThat(client.send("PUT", at("/1"), EVIL).status()).isEqualTo(403);
          assertThat(client.grants("PUT", "/orders/1", A)).isEqualTo(alsoAtItsOwnPath);
          assertThat(client.grants("PUT", "/plain", A)).isFalse();
        });
    assertThat(log).noneMatch(entry -> entry.startsWith("[CORS507]"));
  }

  /** Whatever it serves: the classes of its list, and what nobody has annotated. */
  @Test
  void thePolicyOfTheApplicationCoversMethodsOfTheServersOwnApi() throws Exception {
    serve(
        List.of(PLAIN, EXPORT, Given.application("@A", "Own")),
        classes ->
            CONTAINER.deploy(
                (Application)
                    classes
                        .get("Own")
                        .getConstructor(Set.class)
                        .newInstance(Set.of(classes.get("Plain"))),
                classes.adding("/own/export", "PUT", "Export", "export")),
        client -> {
          for (String path : List.of("/plain", "/own/export")) {
            assertThat(client.grants("PUT", path, A)).as(path).isTrue();
            assertThat(isReadable(client.send("PUT", path, A), A)).as(path).isTrue();
            assertThat(client.send("PUT", path, EVIL).status()).as(path).isEqualTo(403);
          }
        });
    assertThat(log).noneMatch(entry -> entry.startsWith("[CORS507]"));
  }

  private static final String POLICY = "@A public class Policy extends Application {}";
  private static final String OTHER = "@B public class Other extends Application {}";

  /** How else a class can be named that carries the policy of an application. */
  enum Naming {
    FEATURE {
      @Override
      void name(Api api, Classes classes) throws ClassNotFoundException {
        api.instances.add(classes.feature("Policy"));
      }
    },
    FEATURE_BESIDE_ANOTHER {
      @Override
      void name(Api api, Classes classes) throws ClassNotFoundException {
        api.instances.add(classes.feature("Policy"));
        api.classes.add(CorsFeature.class);
      }
    },
    FEATURE_WITHOUT_ANOTHER {
      @Override
      void name(Api api, Classes classes) throws ClassNotFoundException {
        api.instances.add(classes.feature("Policy"));
        api.properties = Map.of("jakarta.ws.rs.loadServices", false);
      }
    },
    SETTING {
      @Override
      void name(Api api, Classes classes) {
        api.properties = Map.of("cors.application", "app.Policy");
      }
    };

    abstract void name(Api api, Classes classes) throws ClassNotFoundException;
  }

  @ParameterizedTest
  @EnumSource
  void aClassThatIsNamedCarriesThePolicy(Naming naming) throws Exception {
    serve(
        List.of(PLAIN, POLICY, OTHER),
        classes -> {
          Api api = new Api(classes.get("Plain"));
          naming.name(api, classes);
          return CONTAINER.deploy(api);
        },
        client -> {
          assertThat(client.grants("PUT", "/plain", A)).isTrue();
          assertThat(client.grants("PUT", "/plain", B)).isFalse();
          assertThat(isReadable(client.send("GET", "/plain", A), A)).isTrue();
          assertThat(isReadable(client.send("GET", "/plain", B), B)).isFalse();
          assertThat(client.send("PUT", "/plain", EVIL).status()).isEqualTo(403);
        });
  }

  /** Nobody can tell whether the policy of the one is meant for the classes of the other. */
  @Test
  void anApplicationThatSaysNothingBesideOneThatDoesIsNotStarted() {
    assertStops(
        List.of(PLAIN, POLICY),
        classes -> CONTAINER.deploy(new Api(classes.get("Plain"))),
        "CORS508");
  }

  @ParameterizedTest
  @ValueSource(strings = {"app.Plain", "app.Nowhere"})
  void aSettingThatNamesNoApplicationStopsTheStart(String name) {
    assertStops(
        List.of(PLAIN, POLICY),
        classes -> {
          Api api = new Api(classes.get("Plain"));
          api.properties = Map.of("cors.application", name);
          return CONTAINER.deploy(api);
        },
        "CORS904");
  }

  @Test
  void twoPoliciesForOneApplicationStopTheStart() {
    assertStops(
        List.of(PLAIN, POLICY, OTHER),
        classes -> {
          Api api = new Api(classes.get("Plain"));
          api.instances.add(classes.feature("Policy"));
          api.properties = Map.of("cors.application", "app.Other");
          return CONTAINER.deploy(api);
        },
        "CORS508");
  }

  private static final String SUFFIXED =
      """
      @Path("sx") public class Sx {
        @PUT @Path("{id}") @A public String put() { return "id"; }
        @PUT @Path("export") @SameOriginOnly public String export() { return "exported"; }
      }
      """;

  @Test
  void aSuffixThatTheServerCutsOffIsNoPartOfThePath() throws Exception {
    serve(
        List.of(SUFFIXED),
        classes ->
            CONTAINER.deploy(
                new Api(classes.get("Sx")),
                new Extras(
                    List.of(), Map.of(), Map.of("json", "application/json"), Map.of("en", "en"))),
        client -> {
          for (String path : List.of("/sx/export", "/sx/export.json", "/sx/export.en")) {
            assertThat(client.preflight("PUT", path, A).status()).as(path).isEqualTo(403);
            assertThat(client.send("PUT", path, A).status()).as(path).isEqualTo(403);
          }
          for (String path : List.of("/sx/1", "/sx/1.xml", "/sx/1.json", "/sx/export.xml")) {
            assertThat(client.grants("PUT", path, A)).as(path).isTrue();
            assertThat(client.send("PUT", path, EVIL).status()).as(path).isEqualTo(403);
          }
        });
  }

  private static final String AMBIGUOUS =
      """
      @Path("{version}/orders") @B public class Versions {
        @PUT @Path("{id}") public String put() { return "version"; }
      }
      """;

  /** Served elsewhere, its paths may be confused; RESTEasy tells when it serves already. */
  @Test
  void aClassThatMayBeConfusedWhereItIsServedIsNotPromised() throws Exception {
    List<String> sources = List.of(ORDERS, AMBIGUOUS);
    Start start =
        classes ->
            CONTAINER.deploy(
                new Api(classes.get("Orders"), classes.get("Versions")),
                new Extras(
                    List.of(),
                    Map.of(
                        classes.get("Orders"),
                        CONTAINER.name().startsWith("RESTEasy") ? "/{x}" : "/v2/{x}"),
                    Map.of(),
                    Map.of()));
    if (!CONTAINER.name().startsWith("RESTEasy")) {
      assertStops(sources, start, "CORS505");
      return;
    }
    serve(
        sources,
        start,
        client -> {
          assertThat(client.grants("PUT", "/v2/orders/1", A)).isFalse();
          assertThat(client.grants("PUT", "/v2/orders/1", B)).isFalse();
          Answer answer = client.send("PUT", "/v2/orders/1", EVIL);
          assertThat(answer.status()).isEqualTo(403);
        });
    assertThat(log).filteredOn(entry -> entry.startsWith("[CORS505]")).isNotEmpty();
  }
}
