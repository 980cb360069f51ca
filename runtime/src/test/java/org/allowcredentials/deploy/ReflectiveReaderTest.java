package org.allowcredentials.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.allowcredentials.AllowCredentials;
import org.allowcredentials.AllowOrigins;
import org.allowcredentials.DangerousOrigin;
import org.allowcredentials.SameOriginOnly;
import org.allowcredentials.resource.ClassView;
import org.allowcredentials.resource.ClassView.MethodView;
import org.allowcredentials.resource.ClassView.TypeView;
import org.allowcredentials.table.Declaration;
import org.allowcredentials.table.PolicyDraft;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/**
 * Signatures are those of the language: names and erased parameter types as the class that is
 * deployed sees them (JLS 4.6, 8.4.2). Which methods serve requests is said by Jakarta REST 3.3.1.
 */
@SuppressWarnings("unused")
class ReflectiveReaderTest {

  private static List<String> signatures(Class<?> type) {
    return new ReflectiveReader()
        .read(type).view().methods().stream()
            .map(declarations -> declarations.get(0).signature())
            .toList();
  }

  private static List<String> bridged(Class<?> type) {
    return new ReflectiveReader()
        .read(type).bridged().methods().stream()
            .map(declarations -> declarations.get(0).signature())
            .toList();
  }

  private static List<MethodView> method(Class<?> type, String signature) {
    List<List<MethodView>> found =
        new ReflectiveReader()
            .read(type).view().methods().stream()
                .filter(declarations -> declarations.get(0).signature().equals(signature))
                .toList();
    assertThat(found).as(signature).hasSize(1);
    return found.get(0);
  }

  private static String signatureOf(Class<?> type, Method method) {
    Map<Method, String> signatures = new ReflectiveReader().read(type).signatures();
    return Optional.ofNullable(signatures.get(method)).orElse("none");
  }

  private static Method declared(Class<?> type, String name, Class<?>... parameters) {
    try {
      return type.getDeclaredMethod(name, parameters);
    } catch (NoSuchMethodException e) {
      throw new AssertionError(e);
    }
  }

  private static Declaration credentials(String origin) {
    return new Declaration.Policy(PolicyDraft.allowCredentials(origin).build());
  }

  private static String name(Class<?> type) {
    return type.getName();
  }

  // ------------------------------------------------------------------ which methods

  @Path("plain")
  @Consumes({"application/json, text/plain", "text/html"})
  public static class Plain {
    @GET
    public String get() {
      return "";
    }

    @POST
    @Path("sub")
    @Consumes("text/plain")
    public void post(String body) {}

    @GET
    String packagePrivate() {
      return "";
    }

    @GET
    protected String forSubclasses() {
      return "";
    }

    @GET
    private String hidden() {
      return "";
    }

    @GET
    public static String ofTheClass() {
      return "";
    }

    public String helper() {
      return "";
    }

    public void variable(@PathParam("id") String id) {}

    @Produces("text/plain")
    public void noVerb() {}
  }

  @Nested
  class Methods {

    @Test
    void onlyPublicMethodsServe() {
      assertThat(signatures(Plain.class))
          .containsExactlyInAnyOrder(
              "get()",
              "post(java.lang.String)",
              "ofTheClass()",
              "helper()",
              "variable(java.lang.String)",
              "noVerb()");
    }

    @Test
    void whatIsWrittenIsRead() {
      assertThat(method(Plain.class, "post(java.lang.String)"))
          .containsExactly(
              new MethodView(
                  "post(java.lang.String)",
                  true,
                  List.of("POST"),
                  Optional.of("sub"),
                  List.of("text/plain"),
                  List.of(),
                  Optional.of("arg0"),
                  "void",
                  List.of()));
      assertThat(new ReflectiveReader().read(Plain.class).view().types())
          .containsExactly(
              new TypeView(
                  name(Plain.class),
                  Optional.of("plain"),
                  List.of("application/json, text/plain", "text/html"),
                  List.of(),
                  List.of()));
    }

    /** 3.6: annotations of parameters are annotations of Jakarta REST too. */
    @Test
    void anAnnotationOfAParameterCounts() {
      assertThat(method(Plain.class, "variable(java.lang.String)").get(0).annotated()).isTrue();
      assertThat(method(Plain.class, "noVerb()").get(0).annotated()).isTrue();
      assertThat(method(Plain.class, "helper()").get(0).annotated()).isFalse();
    }

    @Test
    void aLambdaIsNoMethod() {
      assertThat(signatures(WithLambda.class)).containsExactly("get()");
    }

    @Test
    void aPackagePrivateClassIsReadLikeAPublicOne() {
      assertThat(signatures(PackagePrivate.class)).containsExactly("get()");
      assertThat(method(PackagePrivate.class, "get()").get(0).verbs()).containsExactly("GET");
    }

    @Test
    void staticMethodsOfSuperclassesServeAndThoseOfInterfacesDoNot() {
      assertThat(signatures(StaticHeir.class)).containsExactlyInAnyOrder("inherited()", "hidden()");
      assertThat(signatureOf(StaticHeir.class, declared(StaticApi.class, "ofTheInterface")))
          .isEqualTo("none");
    }

    /** Servers look for annotations by name and parameter types, of static methods too. */
    @Test
    void aStaticMethodInheritsTheAnnotationsOfTheOneItHides() {
      List<MethodView> hidden = method(StaticHeir.class, "hidden()");
      assertThat(hidden).hasSize(2);
      assertThat(hidden.get(0).annotated()).isFalse();
      assertThat(hidden.get(1).path()).contains("hidden");
      for (Class<?> type : List.of(StaticHeir.class, StaticBase.class)) {
        assertThat(signatureOf(StaticHeir.class, declared(type, "hidden"))).isEqualTo("hidden()");
      }
    }

    /** Of another return type it stays a method of the class: servers serve both. */
    @Test
    void aStaticMethodOfAnotherReturnTypeStandsBesideTheOneOfItsName() {
      String base = name(StaticBase.class) + ".hidden()";
      assertThat(signatures(OtherStaticHeir.class))
          .containsExactlyInAnyOrder("inherited()", "hidden()", base);
      assertThat(method(OtherStaticHeir.class, "hidden()").get(0).path()).contains("other");
      assertThat(method(OtherStaticHeir.class, base).get(0).path()).contains("hidden");
      assertThat(signatureOf(OtherStaticHeir.class, declared(OtherStaticHeir.class, "hidden")))
          .isEqualTo("hidden()");
      assertThat(signatureOf(OtherStaticHeir.class, declared(StaticBase.class, "hidden")))
          .isEqualTo(base);
    }

    @Test
    void aStaticLocatorTellsWhatItReturns() {
      assertThat(method(StaticLocator.class, "plain()").get(0).returns())
          .isEqualTo(name(Plain.class));
      assertThat(new ReflectiveReader().read(StaticLocator.class).returns())
          .containsEntry("plain()", Plain.class);
    }

    /** The compiler adds bridges to a public class for the methods of a hidden superclass. */
    @Test
    void aMethodOfAHiddenSuperclassStandsApart() {
      assertThat(signatures(PublicFace.class)).isEmpty();
      assertThat(bridged(PublicFace.class)).containsExactly("get()");
      assertThat(signatureOf(PublicFace.class, declared(PublicFace.class, "get")))
          .isEqualTo("get()");
      assertThat(signatureOf(PublicFace.class, declared(PackagePrivate.class, "get")))
          .isEqualTo("get()");
    }

    /** Only a bridge in a public class hides: what is overridden there is its own method. */
    @Test
    void onlyMethodsWithABridgeStandApart() {
      assertThat(signatures(PublicFaces.class))
          .containsExactlyInAnyOrder("get()", "itself()", "ofTheClass()", "ofTheInterface()");
      assertThat(bridged(PublicFaces.class)).containsExactlyInAnyOrder("other()");
      assertThat(method(PublicFaces.class, "get()").get(1).verbs()).containsExactly("GET");
      assertThat(bridged(BelowPublicFace.class)).containsExactly("get()");
      assertThat(bridged(HiddenFace.class)).isEmpty();
      assertThat(signatures(HiddenFace.class)).containsExactly("get()");
    }
  }

  public static class StaticBase {
    @GET
    @Path("inherited")
    public static Object inherited() {
      return "";
    }

    @GET
    @Path("hidden")
    public static Object hidden() {
      return "";
    }
  }

  interface StaticApi {
    @GET
    @Path("interface")
    static Object ofTheInterface() {
      return "";
    }
  }

  public static class StaticHeir extends StaticBase implements StaticApi {
    public static Object hidden() {
      return "";
    }
  }

  public static class OtherStaticHeir extends StaticBase {
    @GET
    @Path("other")
    public static String hidden() {
      return "";
    }
  }

  public static class StaticLocator {
    @Path("plain")
    public static Plain plain() {
      return new Plain();
    }
  }

  public static class WithLambda {
    @GET
    public Runnable get() {
      return () -> System.out.println(this);
    }
  }

  static class PackagePrivate {
    @GET
    public String get() {
      return "";
    }
  }

  public static class PublicFace extends PackagePrivate {}

  static class BelowPublicFace extends PublicFace {}

  static class HiddenFace extends PackagePrivate {}

  interface HiddenInterface {
    @GET
    @Path("interface")
    default String ofTheInterface() {
      return "";
    }
  }

  protected abstract static class ManyHidden extends PackagePrivate {
    @GET
    @Path("other")
    public String other() {
      return "";
    }

    @GET
    @Path("itself")
    public final String itself() {
      return "";
    }

    @GET
    @Path("class")
    public static String ofTheClass() {
      return "";
    }
  }

  public static class PublicFaces extends ManyHidden implements HiddenInterface {
    @Override
    public String get() {
      return "";
    }
  }

  // ------------------------------------------------------------------ designators

  @HttpMethod("QUERY")
  @Retention(RetentionPolicy.RUNTIME)
  @interface Query {}

  public static class Designators {
    @Query
    public void own() {}

    @PUT
    @DELETE
    public void two() {}
  }

  @Test
  void aDesignatorOfTheTeamsOwnCounts() {
    MethodView own = method(Designators.class, "own()").get(0);
    assertThat(own.verbs()).containsExactly("QUERY");
    assertThat(own.annotated()).isTrue();
    assertThat(method(Designators.class, "two()").get(0).verbs())
        .containsExactlyInAnyOrder("PUT", "DELETE");
  }

  // ------------------------------------------------------------------ lineage

  interface Top {}

  interface Left extends Top {
    @GET
    String get();
  }

  interface Right extends Top {
    @POST
    String get();
  }

  static class Base implements Right {
    @Override
    public String get() {
      return "base";
    }
  }

  static class Middle extends Base {}

  @Path("leaf")
  static class Leaf extends Middle implements Left {
    @Override
    public String get() {
      return "leaf";
    }
  }

  static class Empty {}

  @Nested
  class Lineage {

    @Test
    void superclassesComeBeforeInterfaces() {
      assertThat(ReflectiveReader.lineageOf(Leaf.class))
          .containsExactly(
              Leaf.class, Middle.class, Base.class, Left.class, Right.class, Top.class);
    }

    @Test
    void declarationsAreNearestFirst() {
      List<MethodView> get = method(Leaf.class, "get()");
      assertThat(get).hasSize(4);
      assertThat(get.get(0).annotated()).isFalse();
      assertThat(get.get(1).annotated()).isFalse();
      assertThat(get.get(2).verbs()).containsExactly("GET");
      assertThat(get.get(3).verbs()).containsExactly("POST");
    }

    @Test
    void aPathMayBeInherited() {
      assertThat(ReflectiveReader.isRootResource(Leaf.class)).isTrue();
      assertThat(ReflectiveReader.isRootResource(BelowLeaf.class)).isTrue();
      assertThat(ReflectiveReader.isRootResource(OfInterface.class)).isTrue();
      assertThat(ReflectiveReader.isRootResource(Base.class)).isFalse();
    }

    @Test
    void anInterfaceHasALineageToo() {
      assertThat(ReflectiveReader.lineageOf(Left.class)).containsExactly(Left.class, Top.class);
    }

    /** A server names the method of the class, of the superclass or of the interface. */
    @Test
    void everyMethodObjectHasTheSignature() {
      for (Class<?> type : List.of(Leaf.class, Base.class, Left.class, Right.class)) {
        assertThat(signatureOf(Leaf.class, declared(type, "get"))).isEqualTo("get()");
      }
      assertThat(signatureOf(Leaf.class, declared(Plain.class, "get"))).isEqualTo("none");
    }

    @Test
    void aClassWithoutAnythingIsReadAsThat() {
      ClassView view = new ReflectiveReader().read(Empty.class).view();
      assertThat(view.methods()).isEmpty();
      assertThat(view.types())
          .containsExactly(
              new TypeView(name(Empty.class), Optional.empty(), List.of(), List.of(), List.of()));
    }

    @Test
    void defaultMethodsServe() {
      assertThat(signatures(UsesDefault.class)).containsExactly("get()");
      assertThat(method(UsesDefault.class, "get()").get(0).verbs()).containsExactly("GET");
    }
  }

  static class BelowLeaf extends Leaf {}

  @Path("of-interface")
  interface WithPath {}

  static class OfInterface implements WithPath {}

  interface WithDefault {
    @GET
    default String get() {
      return hidden();
    }

    private String hidden() {
      return "";
    }

    static String ofTheInterface() {
      return "";
    }
  }

  static class UsesDefault implements WithDefault {}

  // ------------------------------------------------------------------ generics

  static class Item {}

  static class Order extends Item {}

  interface Store<T> {
    @PUT
    void put(T item);

    @GET
    T get(String id);
  }

  static class Orders implements Store<Order> {
    @Override
    public void put(Order item) {}

    @Override
    public Order get(String id) {
      return new Order();
    }
  }

  abstract static class Shelf<T extends Item, K> {
    @POST
    public void add(T item, K key) {}

    @POST
    @Path("all")
    public void addAll(List<T> items, T[] array, Map<K, T> map) {}

    @Path("sub")
    public T sub() {
      throw new UnsupportedOperationException();
    }
  }

  static class MiddleShelf<E extends Order> extends Shelf<E, Long> {}

  static class OrderShelf extends MiddleShelf<Order> {}

  @SuppressWarnings("rawtypes")
  static class RawShelf extends Shelf {}

  interface DeepStore<A, B> extends Store<B> {}

  static class Deep implements DeepStore<Integer, Order> {
    @Override
    public void put(Order item) {}

    @Override
    public Order get(String id) {
      return new Order();
    }
  }

  static class OwnVariable {
    @POST
    public <T extends Item & Comparable<T>> void bounded(T item) {}

    @POST
    @Path("free")
    public <T> void free(T item, List<? extends T> items) {}
  }

  @Nested
  class Generics {

    @Test
    void aTypeArgumentTakesThePlaceOfItsVariable() {
      String order = name(Order.class);
      assertThat(signatures(Orders.class))
          .containsExactlyInAnyOrder("put(" + order + ")", "get(java.lang.String)");
      List<MethodView> put = method(Orders.class, "put(" + order + ")");
      assertThat(put).hasSize(2);
      assertThat(put.get(0).annotated()).isFalse();
      assertThat(put.get(1).verbs()).containsExactly("PUT");
    }

    /** CXF and Quarkus name the bridge, others the real method or that of the interface. */
    @Test
    void aBridgeHasTheSignatureOfItsTarget() {
      String signature = "put(" + name(Order.class) + ")";
      Method bridge = declared(Orders.class, "put", Object.class);
      assertThat(bridge.isBridge()).isTrue();
      assertThat(signatureOf(Orders.class, bridge)).isEqualTo(signature);
      assertThat(signatureOf(Orders.class, declared(Orders.class, "put", Order.class)))
          .isEqualTo(signature);
      assertThat(signatureOf(Orders.class, declared(Store.class, "put", Object.class)))
          .isEqualTo(signature);
    }

    @Test
    void aBridgeForTheReturnTypeIsTheSameMethod() {
      List<Method> both =
          Arrays.stream(Orders.class.getDeclaredMethods())
              .filter(method -> method.getName().equals("get"))
              .toList();
      assertThat(both).hasSize(2);
      assertThat(both).allMatch(m -> signatureOf(Orders.class, m).equals("get(java.lang.String)"));
    }

    @Test
    void aMethodThatIsNotOverriddenIsSeenFromTheClass() {
      String order = name(Order.class);
      assertThat(signatures(OrderShelf.class))
          .containsExactlyInAnyOrder(
              "add(" + order + ",java.lang.Long)",
              "addAll(java.util.List," + order + "[],java.util.Map)",
              "sub()");
      assertThat(method(OrderShelf.class, "sub()").get(0).returns()).isEqualTo(order);
      assertThat(new ReflectiveReader().read(OrderShelf.class).returns().get("sub()"))
          .isEqualTo(Order.class);
    }

    @Test
    void aFreeVariableIsItsBound() {
      String order = name(Order.class);
      assertThat(signatures(MiddleShelf.class)).contains("add(" + order + ",java.lang.Long)");
      assertThat(signatures(Shelf.class))
          .contains("add(" + name(Item.class) + ",java.lang.Object)");
      assertThat(signatures(RawShelf.class))
          .contains("add(" + name(Item.class) + ",java.lang.Object)");
      assertThat(signatures(OwnVariable.class))
          .containsExactlyInAnyOrder(
              "bounded(" + name(Item.class) + ")", "free(java.lang.Object,java.util.List)");
    }

    @Test
    void argumentsAreFollowedThroughInterfaces() {
      assertThat(method(Deep.class, "put(" + name(Order.class) + ")")).hasSize(2);
      assertThat(signatureOf(Deep.class, declared(Store.class, "put", Object.class)))
          .isEqualTo("put(" + name(Order.class) + ")");
    }
  }

  static class Arrays1 {
    @POST
    public void post(
        int number, long[] numbers, String[][] names, List<String>[] lists, byte... b) {}
  }

  @Test
  void arraysAndPrimitivesAreWrittenAsInTheLanguage() {
    assertThat(signatures(Arrays1.class))
        .containsExactly("post(int,long[],java.lang.String[][],java.util.List[],byte[])");
  }

  @Test
  void aNestedClassHasItsBinaryName() {
    assertThat(name(Item.class)).isEqualTo("org.allowcredentials.deploy.ReflectiveReaderTest$Item");
    assertThat(signatures(TakesNested.class))
        .containsExactly("post(java.util.Map$Entry," + name(Item.class) + ")");
  }

  static class TakesNested {
    @POST
    public void post(Map.Entry<String, String> entry, Item item) {}
  }

  // ------------------------------------------------------------------ our annotations

  @AllowCredentials(origins = "https://partner.example")
  @Retention(RetentionPolicy.RUNTIME)
  @interface PartnerApi {}

  @PartnerApi
  @Retention(RetentionPolicy.RUNTIME)
  @interface SpecialPartnerApi {}

  @Round
  @Retention(RetentionPolicy.RUNTIME)
  @interface AndRound {}

  @AndRound
  @AllowOrigins("https://round.example")
  @Retention(RetentionPolicy.RUNTIME)
  @interface Round {}

  @SelfMade
  @Retention(RetentionPolicy.RUNTIME)
  @interface SelfMade {}

  @AllowCredentials(
      origins = {"https://a.example", "https://b.example"},
      allowedHeaders = "X-A",
      exposedHeaders = "X-B",
      maxAge = 7,
      dangerousOrigins = @DangerousOrigin(value = "http://c.example", reason = "why"))
  static class Declaring {
    @AllowOrigins(
        value = "*",
        allowedHeaders = {"X-C", "X-D"},
        exposedHeaders = "X-E",
        maxAge = 0)
    public void anonymous() {}

    @SameOriginOnly
    public void sameOrigin() {}

    @PartnerApi
    public void composed() {}

    @SpecialPartnerApi
    public void twoLevels() {}

    @AndRound
    public void round() {}

    @SelfMade
    public void selfMade() {}

    @AllowCredentials(origins = "https://a.example")
    @AllowOrigins("https://b.example")
    public void two() {}

    @PartnerApi
    @SameOriginOnly
    public void composedAndOwn() {}

    @Deprecated
    public void none() {}
  }

  @Nested
  class Declarations {

    private static List<Declaration> of(String method) {
      return DeclarationReader.read(declared(Declaring.class, method));
    }

    @Test
    void everyAttributeIsRead() {
      assertThat(DeclarationReader.read(Declaring.class))
          .containsExactly(
              new Declaration.Policy(
                  PolicyDraft.allowCredentials("https://a.example", "https://b.example")
                      .allowedHeaders("X-A")
                      .exposedHeaders("X-B")
                      .maxAge(7)
                      .dangerousOrigin("http://c.example", "why")
                      .build()));
      assertThat(of("anonymous"))
          .containsExactly(
              new Declaration.Policy(
                  PolicyDraft.allowOrigins("*")
                      .allowedHeaders("X-C", "X-D")
                      .exposedHeaders("X-E")
                      .maxAge(0)
                      .build()));
      assertThat(of("sameOrigin")).containsExactly(new Declaration.SameOrigin());
      assertThat(of("none")).isEmpty();
    }

    @Test
    void anAnnotationThatCarriesOursIsOurs() {
      assertThat(of("composed")).containsExactly(credentials("https://partner.example"));
      assertThat(of("twoLevels")).containsExactly(credentials("https://partner.example"));
    }

    @Test
    void annotationsMayCarryEachOther() {
      assertThat(of("round"))
          .containsExactly(
              new Declaration.Policy(PolicyDraft.allowOrigins("https://round.example").build()));
      assertThat(of("selfMade")).isEmpty();
    }

    @Test
    void twoAreReadAsTwo() {
      assertThat(of("two"))
          .containsExactlyInAnyOrder(
              credentials("https://a.example"),
              new Declaration.Policy(PolicyDraft.allowOrigins("https://b.example").build()));
      assertThat(of("composedAndOwn"))
          .containsExactlyInAnyOrder(
              credentials("https://partner.example"), new Declaration.SameOrigin());
    }

    /** None of ours is inherited by Java itself: each type says what it says. */
    @Test
    void aDeclarationStandsWhereItIsWritten() {
      assertThat(DeclarationReader.read(BelowDeclaring.class)).isEmpty();
      ClassView view = new ReflectiveReader().read(BelowDeclaring.class).view();
      List<Integer> counts = new ArrayList<>();
      view.types().forEach(type -> counts.add(type.declarations().size()));
      assertThat(counts).containsExactly(0, 1);
    }
  }

  static class BelowDeclaring extends Declaring {}
}
