package org.allowcredentials.resource;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.allowcredentials.resource.ClassView.MethodView;
import org.allowcredentials.resource.ClassView.TypeView;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Fetch: what is not safelisted needs permission; forbidden names no script can set. */
class DerivationTest {

  private static final String SIGNATURE = "add()";
  private static final Optional<String> ENTITY = Optional.of("order");
  private static final Optional<String> NO_ENTITY = Optional.empty();

  private static TypeView type(String name, List<String> consumes, DerivedHeader... headers) {
    return new TypeView(name, Optional.empty(), consumes, List.of(headers), List.of());
  }

  private static MethodView post(
      List<String> consumes, Optional<String> entity, DerivedHeader... headers) {
    return new MethodView(
        SIGNATURE,
        true,
        List.of("POST"),
        Optional.empty(),
        consumes,
        List.of(headers),
        entity,
        "void",
        List.of());
  }

  private static List<DerivedHeader> derived(List<TypeView> types, MethodView... declarations) {
    ClassView view = new ClassView("Orders", types, List.of(List.of(declarations)));
    return Derivation.of(view).getOrDefault(SIGNATURE, List.of());
  }

  private static List<String> described(List<TypeView> types, MethodView... declarations) {
    return derived(types, declarations).stream().map(DerivedHeader::describe).toList();
  }

  private static List<String> names(List<TypeView> types, MethodView... declarations) {
    return derived(types, declarations).stream().map(DerivedHeader::name).toList();
  }

  private static List<String> injected(String... parameters) {
    DerivedHeader[] headers =
        Stream.of(parameters)
            .map(name -> DerivedHeader.injected(name, "parameter p"))
            .toArray(DerivedHeader[]::new);
    return names(List.of(type("Orders", List.of())), post(List.of(), NO_ENTITY, headers));
  }

  private static List<String> consumed(String... types) {
    return names(List.of(type("Orders", List.of())), post(List.of(types), NO_ENTITY));
  }

  @Nested
  class ContentTypes {

    @ParameterizedTest
    @ValueSource(
        strings = {
          "application/json",
          "application/xml",
          "application/merge-patch+json",
          "text/html",
          "text/*",
          "*/*",
          "*",
          "multipart/*",
          "multipart/mixed",
          "application/json; charset=utf-8",
          "application/octet-stream",
          "text/plainer",
          "text/plain, application/json",
          "text/plain,,application/json",
          "text/plain;a=b,application/json",
          "text / plain",
          "text/plain/x",
          "json",
          "/",
          ";",
          "",
          " , ",
        })
    void whatIsNotSafelistedNeedsPermission(String type) {
      assertThat(consumed(type)).containsExactly("Content-Type");
      assertThat(consumed("text/plain", type)).containsExactly("Content-Type");
      assertThat(names(List.of(type("Orders", List.of(type))), post(List.of(), NO_ENTITY)))
          .containsExactly("Content-Type");
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "text/plain",
          "TEXT/Plain",
          "text/plain;charset=utf-8",
          "text/plain ; charset=utf-8",
          " text/plain ",
          "multipart/form-data",
          "multipart/form-data; boundary=x",
          "application/x-www-form-urlencoded",
          "text/plain, application/x-www-form-urlencoded",
          "text/plain,",
        })
    void whatIsSafelistedNeedsNone(String type) {
      assertThat(consumed(type)).isEmpty();
      assertThat(names(List.of(type("Orders", List.of(type))), post(List.of(), ENTITY))).isEmpty();
    }

    /** Fetch, CORS-unsafe request-header byte, and 128 bytes. */
    @ParameterizedTest
    @ValueSource(
        strings = {
          "text/plain; a=\"b\"",
          "text/plain; a=\"b,c\"",
          "text/plain; a=\"b\\\",text/plain;c\"",
          "text/plain; a=(b)",
          "text/plain; a={b}",
          "text/plain; a=b@c",
          "text/plain; a=b\u007f",
          "text/plain; a=b\u0001",
        })
    void aParameterCanMakeASafelistedTypeUnsafe(String type) {
      assertThat(consumed(type)).containsExactly("Content-Type");
    }

    @Test
    void aSafelistedTypeHasAtMost128Bytes() {
      String longest = "text/plain; a=" + "b".repeat(128 - 14);
      assertThat(consumed(longest)).isEmpty();
      assertThat(consumed(longest + "b")).containsExactly("Content-Type");
    }

    @Test
    void theTypesOfTheMethodReplaceThoseOfTheClass() {
      List<TypeView> json = List.of(type("Orders", List.of("application/json")));
      List<TypeView> text = List.of(type("Orders", List.of("text/plain")));
      assertThat(names(json, post(List.of("text/plain"), ENTITY))).isEmpty();
      assertThat(described(text, post(List.of("application/json"), ENTITY)))
          .containsExactly("Content-Type because it consumes application/json");
      assertThat(described(json, post(List.of(), ENTITY)))
          .containsExactly("Content-Type because its class consumes application/json");
    }

    @Test
    void theTypesOfTheClassReplaceThoseItInherits() {
      List<TypeView> types =
          List.of(type("Orders", List.of("text/plain")), type("Base", List.of("application/json")));
      assertThat(names(types, post(List.of(), ENTITY))).isEmpty();
    }

    /** Jersey, RESTEasy and CXF each have their own answer to whether these count. */
    @Test
    void inheritedTypesMayCountOrNot() {
      TypeView orders = type("Orders", List.of());
      TypeView text = type("com.acme.Base", List.of("text/plain"));
      TypeView json = type("com.acme.Api", List.of("application/json"));
      assertThat(described(List.of(orders, text, json), post(List.of(), NO_ENTITY)))
          .containsExactly("Content-Type because Api consumes application/json");
      assertThat(described(List.of(orders, text), post(List.of(), ENTITY)))
          .containsExactly("Content-Type because parameter order takes any content type");
      assertThat(names(List.of(orders, text), post(List.of(), NO_ENTITY))).isEmpty();
    }

    @Test
    void anEntityWithoutTypesMayBeJson() {
      List<TypeView> types = List.of(type("Orders", List.of()));
      assertThat(described(types, post(List.of(), ENTITY)))
          .containsExactly("Content-Type because parameter order takes any content type");
      assertThat(names(types, post(List.of(), NO_ENTITY))).isEmpty();
    }

    @Test
    void aLocatorConsumesNothing() {
      MethodView locator =
          new MethodView(
              SIGNATURE,
              true,
              List.of(),
              Optional.of("items"),
              List.of(),
              List.of(),
              NO_ENTITY,
              "Items",
              List.of());
      assertThat(names(List.of(type("Orders", List.of("application/json"))), locator)).isEmpty();
    }
  }

  /** A script asks for what the method produces, and the value decides whether it may. */
  @Nested
  class Accepted {

    private static final String PROFILE =
        "application/ld+json;profile=\"https://example.com/invoice\"";

    private static MethodView get(String verb, List<String> produces) {
      return new MethodView(
          SIGNATURE,
          true,
          verb.isEmpty() ? List.of() : List.of(verb),
          Optional.of("items"),
          List.of(),
          produces,
          List.of(),
          NO_ENTITY,
          "Items",
          List.of());
    }

    private static TypeView producer(String name, String... produces) {
      return new TypeView(
          name, Optional.empty(), List.of(), List.of(produces), List.of(), List.of());
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "application/ld+json;profile=https://example.com",
          "application/ld+json;profile=\"a\"",
          "application/json, application/ld+json;profile=\"a,b\"",
          "application/x;a=(b)",
          "application/x;a=<b>",
          "application/x;a=b\\c",
          "application/x;a=b?",
          "application/x;a={b}",
          "application/x;a=[b]",
          "application/x;a=b@c",
          "application/x;a=b\u007f",
          "application/x;a=b\u0001",
        })
    void aTypeWithAnUnsafeByteNeedsPermission(String type) {
      assertThat(names(List.of(producer("Orders")), get("GET", List.of(type))))
          .containsExactly("Accept");
      assertThat(names(List.of(producer("Orders")), get("POST", List.of("text/plain", type))))
          .containsExactly("Accept");
      assertThat(names(List.of(producer("Orders", type)), get("GET", List.of())))
          .containsExactly("Accept");
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "application/json",
          "*/*",
          "application/*",
          "application/vnd.acme.order+json;v=2",
          "application/json;charset=utf-8;qs=0.5",
          "application/json, application/xml",
          "json",
          "",
        })
    void whatIsSafelistedNeedsNone(String type) {
      assertThat(names(List.of(producer("Orders", type)), get("GET", List.of(type)))).isEmpty();
    }

    @Test
    void aSafelistedValueHasAtMost128Bytes() {
      String longest = "application/x;a=" + "b".repeat(128 - 16);
      List<TypeView> types = List.of(producer("Orders"));
      assertThat(names(types, get("GET", List.of(longest)))).isEmpty();
      assertThat(names(types, get("GET", List.of(longest + "b")))).containsExactly("Accept");
      assertThat(names(types, get("GET", List.of(longest + "," + longest)))).isEmpty();
    }

    @Test
    void theTypesOfTheMethodReplaceThoseOfTheClass() {
      List<TypeView> profiles = List.of(producer("Orders", PROFILE), producer("Base", PROFILE));
      assertThat(names(profiles, get("GET", List.of("application/json")))).isEmpty();
      assertThat(described(profiles, get("GET", List.of())))
          .containsExactly("Accept because its class produces " + PROFILE);
      assertThat(described(List.of(producer("Orders")), get("GET", List.of(PROFILE))))
          .containsExactly("Accept because it produces " + PROFILE);
    }

    @Test
    void inheritedTypesMayCountOrNot() {
      TypeView json = producer("com.acme.Base", "application/json");
      TypeView api = producer("com.acme.Api", PROFILE);
      assertThat(described(List.of(producer("Orders"), json, api), get("GET", List.of())))
          .containsExactly("Accept because Api produces " + PROFILE);
      assertThat(names(List.of(producer("Orders", "text/plain"), api), get("GET", List.of())))
          .isEmpty();
    }

    @Test
    void aLocatorProducesNothing() {
      assertThat(names(List.of(producer("Orders", PROFILE)), get("", List.of(PROFILE)))).isEmpty();
    }
  }

  @Nested
  class Entities {

    private static boolean isEntity(String... annotations) {
      return Derivation.isEntity(List.of(annotations), "com.acme.Order");
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "PathParam",
          "QueryParam",
          "HeaderParam",
          "CookieParam",
          "MatrixParam",
          "FormParam",
          "BeanParam",
          "core.Context",
          "container.Suspended",
        })
    void anAnnotationOfJakartaRestAsksForSomethingElse(String annotation) {
      assertThat(isEntity("jakarta.ws.rs." + annotation)).isFalse();
      assertThat(isEntity("jakarta.validation.Valid", "jakarta.ws.rs." + annotation)).isFalse();
    }

    @Test
    void otherAnnotationsSayNothing() {
      assertThat(isEntity()).isTrue();
      assertThat(isEntity("jakarta.validation.Valid", "jakarta.validation.constraints.NotNull"))
          .isTrue();
      assertThat(isEntity("jakarta.ws.rs.DefaultValue", "jakarta.ws.rs.Encoded")).isTrue();
      assertThat(isEntity("org.jboss.resteasy.annotations.GZIP")).isTrue();
    }

    @Test
    void serversHaveSomeOfTheirOwn() {
      assertThat(isEntity("org.apache.cxf.jaxrs.ext.multipart.Multipart")).isFalse();
      assertThat(isEntity("org.glassfish.jersey.media.multipart.FormDataParam")).isFalse();
      assertThat(isEntity("org.jboss.resteasy.annotations.jaxrs.QueryParam")).isFalse();
      assertThat(isEntity("org.jboss.resteasy.reactive.RestPath")).isFalse();
    }

    @Test
    void theContinuationOfASuspendFunctionIsNone() {
      assertThat(Derivation.isEntity(List.of(), "kotlin.coroutines.Continuation")).isFalse();
    }
  }

  @Nested
  class Names {

    @Test
    void thoseOfTheMethodAndOfAllTypesAreSorted() {
      List<TypeView> types =
          List.of(
              type("Orders", List.of(), DerivedHeader.injected("X-Own", "field own of Orders")),
              type("Base", List.of(), DerivedHeader.injected("A-Base", "setBase() of Base")));
      MethodView method =
          post(List.of(), ENTITY, DerivedHeader.injected("if-match", "parameter tag"));
      assertThat(described(types, method))
          .containsExactly(
              "A-Base from @HeaderParam of setBase() of Base",
              "Content-Type because parameter order takes any content type",
              "if-match from @HeaderParam of parameter tag",
              "X-Own from @HeaderParam of field own of Orders");
    }

    @Test
    void aNameIsNamedOnceWhateverItsLetterCase() {
      assertThat(injected("x-a", "X-A", "X-B", "x-a")).containsExactly("X-A", "X-B");
      assertThat(
              names(
                  List.of(type("Orders", List.of())),
                  post(List.of(), ENTITY, DerivedHeader.injected("content-type", "parameter t"))))
          .containsExactly("Content-Type");
    }

    /** 3.6: annotations of an overridden method are ignored if the method has any of its own. */
    @Test
    void onlyTheDeclarationThatCountsIsRead() {
      List<TypeView> types = List.of(type("Orders", List.of()), type("Api", List.of()));
      MethodView own = post(List.of(), NO_ENTITY, DerivedHeader.injected("X-Own", "parameter p"));
      MethodView api = post(List.of(), ENTITY, DerivedHeader.injected("X-Api", "parameter p"));
      MethodView bare =
          new MethodView(
              SIGNATURE,
              false,
              List.of(),
              Optional.empty(),
              List.of(),
              List.of(),
              NO_ENTITY,
              "void",
              List.of());
      assertThat(names(types, own, api)).containsExactly("X-Own");
      assertThat(names(types, bare, api)).containsExactly("Content-Type", "X-Api");
      assertThat(names(types, bare)).isEmpty();
    }

    /** Fetch, forbidden request-header. */
    @ParameterizedTest
    @CsvSource({
      "Accept-Charset",
      "Accept-Encoding",
      "Access-Control-Request-Headers",
      "Access-Control-Request-Method",
      "Connection",
      "Content-Length",
      "Cookie",
      "Cookie2",
      "Date",
      "DNT",
      "Expect",
      "Host",
      "Keep-Alive",
      "Origin",
      "Referer",
      "Set-Cookie",
      "TE",
      "Trailer",
      "Transfer-Encoding",
      "Upgrade",
      "Via",
      "Proxy-Authorization",
      "proxy-x",
      "Sec-Fetch-Site",
      "SEC-X",
      "cOOKIE",
    })
    void whatNoScriptCanSetIsLeftOut(String name) {
      assertThat(injected(name, "X-Kept")).containsExactly("X-Kept");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "X Tenant", "X-Tenant:", "X,Y", "X-\u00e9", "X\nY"})
    void whatIsNoNameIsLeftOut(String name) {
      assertThat(injected(name, "X-Kept")).containsExactly("X-Kept");
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "Authorization",
          "User-Agent",
          "Accept",
          "Range",
          "Proxy",
          "Secret",
          "Security-X",
          "Dates",
          "Last-Event-ID",
        })
    void neighboursOfForbiddenNamesAreKept(String name) {
      assertThat(injected(name)).containsExactly(name);
    }
  }
}
