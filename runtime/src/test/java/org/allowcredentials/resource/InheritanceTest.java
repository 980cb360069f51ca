package org.allowcredentials.resource;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.allowcredentials.resource.ClassView.MethodView;
import org.allowcredentials.resource.ClassView.TypeView;
import org.allowcredentials.table.ApplicationPolicy;
import org.allowcredentials.table.Declaration;
import org.allowcredentials.table.Endpoint;
import org.allowcredentials.table.PolicyDraft;
import org.allowcredentials.table.Resource;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/**
 * The nearest policy wins, whole: method, class, inherited method, inherited class, application.
 * What is inherited is said by Jakarta REST 3.1, 3.6.
 */
class InheritanceTest {

  private static final Declaration METHOD = policy("https://method.example");
  private static final Declaration CLASS = policy("https://class.example");
  private static final Declaration BASE_METHOD = policy("https://base-method.example");
  private static final Declaration BASE_CLASS = policy("https://base-class.example");
  private static final Declaration INTERFACE_METHOD = policy("https://interface-method.example");
  private static final Declaration INTERFACE = policy("https://interface.example");
  private static final Declaration APPLICATION = policy("https://application.example");
  private static final Declaration SAME_ORIGIN = new Declaration.SameOrigin();

  private static Declaration policy(String origin) {
    return new Declaration.Policy(PolicyDraft.allowCredentials(origin).build());
  }

  private static Optional<ApplicationPolicy> application() {
    return Optional.of(ApplicationPolicy.of("com.acme.Shop", List.of(APPLICATION)));
  }

  private static TypeView type(String name, Declaration... declarations) {
    return new TypeView(name, Optional.empty(), List.of(), List.of(), List.of(declarations));
  }

  private static TypeView root(String path, String... consumes) {
    return new TypeView(
        "com.acme.Orders", Optional.of(path), List.of(consumes), List.of(), List.of());
  }

  /** A method {@code list()}, with {@code @GET}. */
  private static MethodView get(Declaration... declarations) {
    return new MethodView(
        "list()",
        true,
        List.of("GET"),
        Optional.empty(),
        List.of(),
        List.of(),
        Optional.empty(),
        "java.lang.String",
        List.of(declarations));
  }

  /** The same method without an annotation of Jakarta REST. */
  private static MethodView bare(Declaration... declarations) {
    return new MethodView(
        "list()",
        false,
        List.of(),
        Optional.empty(),
        List.of(),
        List.of(),
        Optional.empty(),
        "java.lang.String",
        List.of(declarations));
  }

  /** The same method with an annotation of Jakarta REST that makes it no endpoint. */
  private static MethodView produces(Declaration... declarations) {
    return new MethodView(
        "list()",
        true,
        List.of(),
        Optional.empty(),
        List.of(),
        List.of(),
        Optional.empty(),
        "java.lang.String",
        List.of(declarations));
  }

  private static ClassView view(List<TypeView> types, MethodView... declarations) {
    return new ClassView(types.get(0).name(), types, List.of(List.of(declarations)));
  }

  private static Optional<PolicyDraft> policyOf(ClassView view) {
    return policyOf(view, Optional.empty());
  }

  private static Optional<PolicyDraft> policyOf(
      ClassView view, Optional<ApplicationPolicy> application) {
    Resource own = Inheritance.resolve(view);
    Resource resource = application.map(policy -> policy.over(own)).orElse(own);
    assertThat(resource.endpoints()).hasSize(1);
    return resource.endpoints().get(0).policy();
  }

  private static Optional<PolicyDraft> draft(Declaration declaration) {
    return declaration instanceof Declaration.Policy policy
        ? Optional.of(policy.draft())
        : Optional.empty();
  }

  @Nested
  class NearestPolicy {

    private final List<TypeView> all =
        List.of(type("Orders", CLASS), type("Base", BASE_CLASS), type("Api", INTERFACE));

    private final List<TypeView> noneOnTheClass =
        List.of(type("Orders"), type("Base", BASE_CLASS), type("Api", INTERFACE));

    private final List<TypeView> none = List.of(type("Orders"), type("Base"), type("Api"));

    @Test
    void theMethodComesFirst() {
      ClassView view = view(all, bare(METHOD), bare(BASE_METHOD), get(INTERFACE_METHOD));
      assertThat(policyOf(view, application())).isEqualTo(draft(METHOD));
      assertThat(policyOf(view(all, get(METHOD)), application())).isEqualTo(draft(METHOD));
    }

    @Test
    void thenTheClass() {
      ClassView view = view(all, bare(), bare(BASE_METHOD), get(INTERFACE_METHOD));
      assertThat(policyOf(view, application())).isEqualTo(draft(CLASS));
    }

    @Test
    void thenTheInheritedMethod() {
      ClassView view = view(noneOnTheClass, bare(), bare(BASE_METHOD), get(INTERFACE_METHOD));
      assertThat(policyOf(view, application())).isEqualTo(draft(BASE_METHOD));
      view = view(noneOnTheClass, bare(), bare(), get(INTERFACE_METHOD));
      assertThat(policyOf(view, application())).isEqualTo(draft(INTERFACE_METHOD));
    }

    @Test
    void thenTheInheritedClass() {
      ClassView view = view(noneOnTheClass, bare(), bare(), get());
      assertThat(policyOf(view, application())).isEqualTo(draft(BASE_CLASS));
      List<TypeView> onlyOnTheInterface =
          List.of(type("Orders"), type("Base"), type("Api", INTERFACE));
      assertThat(policyOf(view(onlyOnTheInterface, get()), application()))
          .isEqualTo(draft(INTERFACE));
    }

    @Test
    void thenTheApplication() {
      ClassView view = view(none, bare(), bare(), get());
      assertThat(policyOf(view, application())).isEqualTo(draft(APPLICATION));
      assertThat(policyOf(view)).isEmpty();
    }

    /** The super class before the interface, whatever says more. */
    @Test
    void aSuperclassPrecedesAnInterface() {
      List<TypeView> types = List.of(type("Orders"), type("Base"), type("Api"));
      ClassView view = view(types, bare(), get(BASE_METHOD), get(INTERFACE_METHOD));
      assertThat(policyOf(view)).isEqualTo(draft(BASE_METHOD));
    }

    @Test
    void nothingIsMerged() {
      Declaration near =
          new Declaration.Policy(
              PolicyDraft.allowOrigins("https://near.example").allowedHeaders("X-Near").build());
      Declaration far =
          new Declaration.Policy(
              PolicyDraft.allowCredentials("https://far.example").exposedHeaders("X-Far").build());
      ClassView view = view(List.of(type("Orders", far)), get(near));
      assertThat(policyOf(view)).isEqualTo(draft(near));
    }
  }

  @Nested
  class SameOriginOnly {

    @Test
    void onTheMethodSwitchesOffAllElse() {
      ClassView view = view(List.of(type("Orders", CLASS)), get(SAME_ORIGIN));
      assertThat(policyOf(view, application())).isEmpty();
    }

    @Test
    void onTheClassSwitchesOffWhatIsInherited() {
      List<TypeView> types = List.of(type("Orders", SAME_ORIGIN), type("Base", BASE_CLASS));
      assertThat(policyOf(view(types, bare(), get(BASE_METHOD)), application())).isEmpty();
      assertThat(policyOf(view(types, get()), application())).isEmpty();
    }

    @Test
    void aNearerPolicySwitchesItOn() {
      assertThat(policyOf(view(List.of(type("Orders", SAME_ORIGIN)), get(METHOD))))
          .isEqualTo(draft(METHOD));
      assertThat(policyOf(view(List.of(type("Orders", CLASS), type("Base", SAME_ORIGIN)), get())))
          .isEqualTo(draft(CLASS));
    }

    @Test
    void isInheritedToo() {
      List<TypeView> types = List.of(type("Orders"), type("Base", BASE_CLASS));
      assertThat(policyOf(view(types, bare(), get(SAME_ORIGIN)), application())).isEmpty();
      List<TypeView> fromBase = List.of(type("Orders"), type("Base", SAME_ORIGIN));
      assertThat(policyOf(view(fromBase, get()), application())).isEmpty();
    }

    @Test
    void onTheApplicationSwitchesNothingOn() {
      Optional<ApplicationPolicy> off =
          Optional.of(ApplicationPolicy.of("Shop", List.of(SAME_ORIGIN)));
      assertThat(policyOf(view(List.of(type("Orders")), get()), off)).isEmpty();
      assertThat(policyOf(view(List.of(type("Orders", CLASS)), get()), off))
          .isEqualTo(draft(CLASS));
    }
  }

  /** 3.6: inherited only if the method has no annotation of Jakarta REST of its own. */
  @Nested
  class AnnotationInheritance {

    private final List<TypeView> types =
        List.of(type("Orders"), type("Base", BASE_CLASS), type("Api"));

    @Test
    void ownAnnotationsSwitchOffTheInheritedPolicyOfTheMethod() {
      ClassView view = view(types, get(), get(BASE_METHOD), get(INTERFACE_METHOD));
      assertThat(policyOf(view)).isEqualTo(draft(BASE_CLASS));
    }

    @Test
    void ownAnnotationsSwitchOffTheInheritedDesignator() {
      ClassView view = view(types, produces(METHOD), get(BASE_METHOD));
      assertThat(Inheritance.resolve(view).endpoints()).isEmpty();
    }

    @Test
    void theNearestAnnotatedDeclarationCounts() {
      MethodView post =
          new MethodView(
              "list()",
              true,
              List.of("POST"),
              Optional.of("p"),
              List.of(),
              List.of(),
              Optional.empty(),
              "java.lang.String",
              List.of());
      ClassView view = view(types, bare(), post, get(INTERFACE_METHOD));
      Endpoint endpoint = Inheritance.resolve(view).endpoints().get(0);
      assertThat(endpoint.verb()).isEqualTo("POST");
      assertThat(endpoint.path()).isEqualTo("p");
      assertThat(endpoint.policy()).isEqualTo(draft(BASE_CLASS));
    }

    /** Our annotations are none of Jakarta REST: the method keeps its inherited designator. */
    @Test
    void ourAnnotationAloneKeepsWhatIsInherited() {
      ClassView view = view(types, bare(METHOD), get(BASE_METHOD));
      assertThat(policyOf(view)).isEqualTo(draft(METHOD));
    }

    @Test
    void aMethodThatNothingAnnotatesIsNoEndpoint() {
      ClassView view = view(types, bare(METHOD), bare(BASE_METHOD));
      assertThat(Inheritance.resolve(view).endpoints()).isEmpty();
      assertThat(Inheritance.effective(List.of(bare(), bare()))).isEmpty();
    }

    @Test
    void aPathAloneMakesALocator() {
      MethodView locator =
          new MethodView(
              "items()",
              true,
              List.of(),
              Optional.of("items"),
              List.of("application/json"),
              List.of(DerivedHeader.injected("X-Tenant", "parameter tenant")),
              Optional.empty(),
              "com.acme.Items",
              List.of(METHOD));
      Resource resource = Inheritance.resolve(view(types, locator));
      assertThat(resource.endpoints())
          .containsExactly(
              new Endpoint(
                  "",
                  "items",
                  "items()",
                  List.of("X-Tenant"),
                  "com.acme.Items",
                  Optional.of(METHOD)));
      assertThat(resource.endpoints().get(0).isLocator()).isTrue();
    }

    @Test
    void aLocatorInheritsLikeAMethod() {
      MethodView locator =
          new MethodView(
              "items()",
              true,
              List.of(),
              Optional.of("items"),
              List.of(),
              List.of(),
              Optional.empty(),
              "com.acme.Items",
              List.of());
      assertThat(policyOf(view(types, locator))).isEqualTo(draft(BASE_CLASS));
      assertThat(policyOf(view(List.of(type("Orders", SAME_ORIGIN)), locator), application()))
          .isEmpty();
    }
  }

  @Nested
  class Paths {

    @Test
    void theNearestPathOfTheTypesCounts() {
      TypeView plain = type("Orders");
      TypeView base = new TypeView("Base", Optional.of("base"), List.of(), List.of(), List.of());
      TypeView api = new TypeView("Api", Optional.of("api"), List.of(), List.of(), List.of());
      assertThat(Inheritance.path(view(List.of(plain, base, api), get()))).contains("base");
      assertThat(Inheritance.path(view(List.of(plain, api), get()))).contains("api");
      assertThat(Inheritance.path(view(List.of(root("own"), base), get()))).contains("own");
      assertThat(Inheritance.path(view(List.of(plain), get()))).isEmpty();
      assertThat(Inheritance.resolve(view(List.of(plain), get())).path()).isEmpty();
    }

    @Test
    void endpointsAreSortedByPathVerbAndSignature() {
      ClassView view =
          new ClassView(
              "Orders",
              List.of(root("orders")),
              List.of(
                  List.of(method("z()", "PUT", "b")),
                  List.of(method("y(java.lang.String)", "GET", "b")),
                  List.of(method("y()", "GET", "b")),
                  List.of(method("x()", "PUT", "a"))));
      assertThat(Inheritance.resolve(view).endpoints())
          .extracting(Endpoint::describe)
          .containsExactly(
              "PUT a -> x()", "GET b -> y()", "GET b -> y(java.lang.String)", "PUT b -> z()");
    }

    private static MethodView method(String signature, String verb, String path) {
      return new MethodView(
          signature,
          true,
          List.of(verb),
          Optional.of(path),
          List.of(),
          List.of(),
          Optional.empty(),
          "void",
          List.of());
    }

    @Test
    void severalDesignatorsAreSeveralEndpoints() {
      MethodView both =
          new MethodView(
              "m()",
              true,
              List.of("PUT", "POST", "PUT"),
              Optional.empty(),
              List.of(),
              List.of(),
              Optional.empty(),
              "void",
              List.of(METHOD));
      assertThat(Inheritance.resolve(view(List.of(root("r")), both)).endpoints())
          .extracting(Endpoint::verb)
          .containsExactly("POST", "PUT");
    }
  }

  /** What an Application says reaches what says nothing, and nothing else. */
  @Nested
  class Applications {

    @Test
    void leaveATableAsItIs() {
      Resource resource = Inheritance.resolve(view(List.of(type("Orders")), get()));
      assertThat(resource.application()).isEmpty();
      assertThat(resource.endpoints().get(0).declaration()).isEmpty();
    }

    @Test
    void letOneClassTakeRequestsOfOtherSites() {
      ApplicationPolicy policy =
          ApplicationPolicy.of(
              "com.acme.Shop",
              List.of(SAME_ORIGIN, new Declaration.CrossSite("signed", "com.acme.Saml")));
      assertThat(policy.of("com.acme.Saml")).contains(Declaration.crossSiteRequests("signed"));
      assertThat(policy.of("com.acme.Orders")).contains(SAME_ORIGIN);
      Resource saml = Inheritance.resolve(view(List.of(type("com.acme.Saml")), get(), get()));
      assertThat(policy.over(saml).endpoints().get(0).declaration())
          .contains(Declaration.crossSiteRequests("signed"));
      Resource own = Inheritance.resolve(view(List.of(type("com.acme.Saml", CLASS)), get()));
      assertThat(policy.over(own).endpoints().get(0).declaration()).contains(CLASS);
    }
  }

  /** What is derived stands in the table: whose policy can use it turns out at deployment. */
  @Nested
  class DerivedHeaders {

    private static List<String> derived(Declaration... declarations) {
      MethodView post =
          new MethodView(
              "add()",
              true,
              List.of("POST"),
              Optional.empty(),
              List.of("application/json"),
              List.of(DerivedHeader.injected("X-Tenant", "parameter tenant")),
              Optional.empty(),
              "void",
              List.of(declarations));
      return Inheritance.resolve(view(List.of(root("o")), post)).endpoints().get(0).headers();
    }

    @Test
    void anEndpointWithAPolicyHasThem() {
      assertThat(derived(METHOD)).containsExactly("Content-Type", "X-Tenant");
    }

    @Test
    void anEndpointWithoutAPolicyHasThemToo() {
      assertThat(derived(SAME_ORIGIN)).containsExactly("Content-Type", "X-Tenant");
      assertThat(derived()).containsExactly("Content-Type", "X-Tenant");
    }
  }
}
