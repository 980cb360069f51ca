package org.allowcredentials.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.allowcredentials.policy.CorsPolicy;
import org.allowcredentials.policy.PolicyRules;
import org.allowcredentials.policy.Terms;
import org.allowcredentials.policy.Verdict;
import org.allowcredentials.table.Declaration;
import org.allowcredentials.table.Endpoint;
import org.allowcredentials.table.PolicyDraft;
import org.allowcredentials.table.Resource;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Jakarta REST 3.1, 3.7.2 (matching) and 3.7.3 (templates as expressions), with the one difference
 * that all servers share: a template that does not support the verb is passed over.
 */
class EndpointIndexTest {

  private static EndpointIndex index(Resource.Builder... builders) {
    return index(Arrays.stream(builders).map(Resource.Builder::build).toList());
  }

  private static EndpointIndex index(List<Resource> resources) {
    return index(resources, Matching.STANDARD);
  }

  private static EndpointIndex index(List<Resource> resources, Matching matching) {
    Map<Resource, List<VerifiedEndpoint>> all = new LinkedHashMap<>();
    for (Resource resource : resources) {
      all.put(
          resource,
          resource.endpoints().stream()
              .map(each -> VerifiedEndpoint.of(resource.name(), each, Terms.none()))
              .toList());
    }
    return EndpointIndex.of(all, Terms.none(), matching);
  }

  private static final Declaration READERS =
      Declaration.policy(PolicyDraft.allowCredentials("https://app.example.com").build());
  private static final Declaration WRITERS =
      Declaration.policy(PolicyDraft.allowCredentials("https://admin.example.com").build());

  private static EndpointIndex withPolicies(Resource.Builder... builders) {
    Map<Resource, List<VerifiedEndpoint>> all = new LinkedHashMap<>();
    for (Resource resource : Arrays.stream(builders).map(Resource.Builder::build).toList()) {
      all.put(
          resource,
          resource.endpoints().stream()
              .map(each ->
                  VerifiedEndpoint.of(
                      resource.name(),
                      each,
                      Terms.of(
                          each.policy()
                              .map(PolicyRules::verify)
                              .map(verdict -> ((Verdict.Verified) verdict).policy()))))
              .toList());
    }
    return EndpointIndex.of(all);
  }

  /** Returns the name of the method that is found, or a dash. */
  private static String find(EndpointIndex index, String verb, String path) {
    return index
        .find(path, verb)
        .endpoint()
        .map(each -> each.endpoint().method().replace("()", ""))
        .orElse("-");
  }

  private static List<String> samePath(EndpointIndex index, String verb, String path) {
    return index.find(path, verb).samePath().stream()
        .map(each -> each.endpoint().verb() + " " + each.endpoint().method())
        .toList();
  }

  /** Each path is matched by two templates; Jakarta REST takes the one with more literals. */
  @ParameterizedTest
  @CsvSource({
    "GET, /active/reports, ofAll, ofActive",
    "GET, /active/1, ofActive, ofActive",
    "GET, /1/reports, ofAll, ofAll",
    "PUT, /1/parts/2, -, ofPart",
    "GET, /1/parts/2, get, get",
    "GET, /x/%C3%A4, umlaut, value",
    "GET, /x/ä, value, umlaut",
  })
  void quarkusHasAnOrderOfItsOwn(String verb, String path, String standard, String quarkus) {
    List<Resource> resources =
        Stream.of(
                Resource.of("Orders")
                    .path("/")
                    .endpoint("GET", "{id}/reports", "ofAll()")
                    .endpoint("GET", "active/{key}", "ofActive()")
                    .endpoint("GET", "{id}/parts/{part}", "get()")
                    .locator("{id}/parts", "parts()", "Parts")
                    .endpoint("GET", "x/ä", "umlaut()")
                    .endpoint("GET", "x/{v}", "value()"),
                Resource.of("Parts").endpoint("PUT", "{part}", "ofPart()"))
            .map(Resource.Builder::build)
            .toList();
    assertThat(find(index(resources, Matching.STANDARD), verb, path)).isEqualTo(standard);
    assertThat(find(index(resources, Matching.QUARKUS), verb, path)).isEqualTo(quarkus);
  }

  /** A preflight says neither what will be sent, nor what is read on the way. */
  @Nested
  class RequestHeaders {

    private static final Declaration POLICY =
        Declaration.policy(PolicyDraft.allowOrigins("*").build());

    private static List<String> headers(EndpointIndex index, String verb, String path) {
      return index.find(path, verb).endpoint().orElseThrow().requestHeaders();
    }

    @Test
    void siblingsOfOneVerbShareThem() {
      EndpointIndex orders =
          index(
              Resource.of("Orders")
                  .path("/orders")
                  .endpoint("POST", "", "text()", POLICY, "X-Text", "x-both")
                  .endpoint("POST", "", "json()", POLICY, "Content-Type", "X-Both")
                  .endpoint("PUT", "", "put()", POLICY, "X-Put"));
      assertThat(headers(orders, "POST", "/orders"))
          .containsExactly("X-Text", "x-both", "Content-Type");
      assertThat(headers(orders, "PUT", "/orders")).containsExactly("X-Put");
    }

    /** Only one of them is meant by the policy that the browser learns. */
    @Test
    void siblingsOfOtherPoliciesDoNot() {
      EndpointIndex orders =
          withPolicies(
              Resource.of("Orders")
                  .path("orders")
                  .endpoint("POST", "e", "readers()", READERS, "X-Read")
                  .endpoint("POST", "{id}", "writers()", WRITERS, "X-Write"));
      assertThat(headers(orders, "POST", "/orders/e")).containsExactly("X-Read");
    }

    @Test
    void headHasThoseOfGet() {
      EndpointIndex orders =
          index(Resource.of("Orders").path("/orders").endpoint("GET", "", "get()", POLICY, "X-A"));
      assertThat(headers(orders, "HEAD", "/orders")).containsExactly("X-A");
    }

    @Test
    void thoseOfTheLocatorsOnTheWayAreAdded() {
      EndpointIndex orders =
          index(
              Resource.of("Orders")
                  .path("/orders")
                  .locator("items", "items()", "Items", "X-Orders"),
              Resource.of("Items")
                  .endpoint("GET", "", "list()", POLICY, "X-Item")
                  .locator("parts", "parts()", "Parts", POLICY, "X-Items", "x-orders"),
              Resource.of("Parts").endpoint("GET", "", "list()", POLICY));
      assertThat(headers(orders, "GET", "/orders/items")).containsExactly("X-Item", "X-Orders");
      assertThat(headers(orders, "GET", "/orders/items/parts"))
          .containsExactly("X-Items", "x-orders");
    }
  }

  @Nested
  class Templates {

    private final EndpointIndex orders =
        index(
            Resource.of("Orders")
                .path("/orders")
                .endpoint("GET", "", "list()")
                .endpoint("GET", "{id}", "find()")
                .endpoint("GET", "export", "export()")
                .endpoint("GET", "{id}/items", "items()")
                .endpoint("GET", "{id}/items/{item}", "item()")
                .endpoint("GET", "{id}/items/last", "last()"));

    @ParameterizedTest
    @CsvSource({
      "/orders,               list",
      "/orders/5,             find",
      "/orders/export,        export",
      "/orders/exports,       find",
      "/orders/expor,         find",
      "/orders/Export,        find",
      "/orders/5/items,       items",
      "/orders/export/items,  items",
      "/orders/5/items/7,     item",
      "/orders/5/items/last,  last",
      "/orders/5/item,        -",
      "/orders/5/items/7/x,   -",
      "/order,                -",
      "/orderss,              -",
      "/Orders,               -",
      "/x/orders,             -",
    })
    void literalsComeBeforeParameters(String path, String method) {
      assertThat(find(orders, "GET", path)).isEqualTo(method);
    }

    @ParameterizedTest
    @CsvSource({
      "orders,              list",
      "/orders/,            list",
      "orders/,             list",
      "/orders/5/,          find",
      "/orders/export/,     export",
      "/orders/5/items/,    items",
      "//orders,            -",
      "/orders//,           -",
      "/orders//5,          -",
      "/orders/5//,         -",
      "/orders/5//items,    -",
    })
    void aSlashAtTheEndDoesNotCountButAnEmptySegmentDoes(String path, String method) {
      assertThat(find(orders, "GET", path)).isEqualTo(method);
    }

    @ParameterizedTest
    @CsvSource({
      "/orders;a=b,                   list",
      "/orders;a=b/5,                 find",
      "/orders/5;a=b;c=d,             find",
      "/orders/5;a=b/items;x/last;y,  last",
      "/orders/;a=b,                  -",
      "/orders/export;,               export",
      "/;a/orders,                    -",
      "/orders/;x/5,                  -",
      "/orders;/export;a=/,           export",
    })
    void matrixParametersDoNotCount(String path, String method) {
      assertThat(find(orders, "GET", path)).isEqualTo(method);
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "",
          "/",
          ";a=b",
          "/;a=b",
          "/unknown",
          "/unknown/5",
          "/%6frders",
          "/.",
          "/..",
          "?"
        })
    void anUnknownPathHasNoEndpoint(String path) {
      EndpointIndex.Match match = orders.find(path, "GET");
      assertThat(match.endpoint()).isEmpty();
      assertThat(match.samePath()).isEmpty();
    }

    @Test
    void anEmptyIndexKnowsNothing() {
      EndpointIndex empty = EndpointIndex.of(Map.of());
      assertThat(find(empty, "GET", "/")).isEqualTo("-");
      assertThat(find(empty, "GET", "")).isEqualTo("-");
    }

    @Test
    void slashesAroundATemplateDoNotCount() {
      for (String root : List.of("a", "/a", "a/", "/a/")) {
        for (String sub : List.of("b/{c}", "/b/{c}", "b/{c}/", "/b/{c}/")) {
          EndpointIndex index = index(Resource.of("A").path(root).endpoint("GET", sub, "get()"));
          assertThat(find(index, "GET", "/a/b/1")).as("%s %s", root, sub).isEqualTo("get");
          assertThat(find(index, "GET", "/a/b")).isEqualTo("-");
        }
      }
    }

    @Test
    void theRootMayBeTheRoot() {
      for (String root : List.of("", "/")) {
        EndpointIndex index =
            index(
                Resource.of("Home")
                    .path(root)
                    .endpoint("GET", "", "home()")
                    .endpoint("GET", "about", "about()"));
        assertThat(find(index, "GET", "")).isEqualTo("home");
        assertThat(find(index, "GET", "/")).isEqualTo("home");
        assertThat(find(index, "GET", "/about")).isEqualTo("about");
        assertThat(find(index, "GET", "/x")).isEqualTo("-");
      }
    }

    /** 3.7.2: characters, then parameters, then parameters with an expression of their own. */
    @Test
    void theMoreIsFixedTheEarlierItIsTried() {
      EndpointIndex index =
          index(
              Resource.of("A")
                  .path("a")
                  .endpoint("GET", "{x}", "any()")
                  .endpoint("GET", "{x: [0-9]+}", "number()")
                  .endpoint("GET", "{x}-{y}", "pair()")
                  .endpoint("GET", "{x}-", "dash()")
                  .endpoint("GET", "v{x}", "version()")
                  .endpoint("GET", "v1", "one()"));
      assertThat(find(index, "GET", "/a/v1")).isEqualTo("one");
      assertThat(find(index, "GET", "/a/v2")).isEqualTo("version");
      assertThat(find(index, "GET", "/a/x-y")).isEqualTo("pair");
      assertThat(find(index, "GET", "/a/x--")).isEqualTo("pair");
      assertThat(find(index, "GET", "/a/x-")).isEqualTo("dash");
      assertThat(find(index, "GET", "/a/5")).isEqualTo("number");
      assertThat(find(index, "GET", "/a/x")).isEqualTo("any");
    }

    /** The order in which classes and methods are given is the server's business, not ours. */
    @Test
    void theOrderOfDeclarationDoesNotCount() {
      List<Endpoint> endpoints =
          new ArrayList<>(
              Resource.of("A")
                  .endpoint("GET", "{x}", "any()")
                  .endpoint("GET", "{x: [0-9]+}", "number()")
                  .endpoint("GET", "lit", "lit()")
                  .endpoint("POST", "{x}/{y}", "two()")
                  .locator("sub", "sub()", "Unknown")
                  .build()
                  .endpoints());
      List<Resource> others =
          List.of(
              Resource.of("B").path("{any}").endpoint("GET", "", "b()").build(),
              Resource.of("C").path("a/c").endpoint("GET", "", "c()").build());
      Random random = new Random(20_261_123L);
      for (int i = 0; i < 50; i++) {
        Collections.shuffle(endpoints, random);
        List<Resource> resources = new ArrayList<>(others);
        resources.add(new Resource("A", Optional.of("a"), Optional.empty(), endpoints));
        Collections.shuffle(resources, random);
        EndpointIndex index = index(resources);
        assertThat(find(index, "GET", "/a/lit")).isEqualTo("lit");
        assertThat(find(index, "GET", "/a/7")).isEqualTo("number");
        assertThat(find(index, "GET", "/a/x")).isEqualTo("any");
        assertThat(find(index, "POST", "/a/x/y")).isEqualTo("two");
        assertThat(find(index, "POST", "/a/sub/y")).isEqualTo("sub");
        assertThat(find(index, "GET", "/a/c")).isEqualTo("c");
        assertThat(find(index, "GET", "/z")).isEqualTo("b");
      }
    }
  }

  @Nested
  class Expressions {

    private static String match(String template, String path) {
      return find(
          index(Resource.of("A").path("a").endpoint("GET", template, "get()")), "GET", path);
    }

    @ParameterizedTest
    @CsvSource({
      "'{id: [0-9]+}',          /a/12,        get",
      "'{id: [0-9]+}',          /a/x,         -",
      "'{id: [0-9]+}',          /a/1x,        -",
      "'{id:[0-9]+}',           /a/1,         get",
      "'{ id : [0-9]+ }',       /a/1,         get",
      "'{ id }',                /a/1,         get",
      "'{id: [0-9]{3}}',        /a/123,       get",
      "'{id: [0-9]{3}}',        /a/1234,      -",
      "'{id: [0-9]{2,3}}/x',    /a/12/x,      get",
      "'{path: .*}',            /a/b/c/d,     get",
      "'{path: .*}',            /a/,          get",
      "'{path: .+}',            /a/b/c/,      get",
      "'{path: .+}/end',        /a/b/c/end,   get",
      "'{path: .+}/end',        /a/b/c,       -",
      "'{v: a|b}',              /a/b,         get",
      "'{v: a|b}',              /a/c,         -",
      "'{v: (a|b)}',            /a/b,         get",
      "'{v: (a|b)}/{w: (x)}',   /a/b/x,       get",
      "'{v: (?:a|b)+}',         /a/abba,      get",
      "'{a}{b}',                /a/xy,        get",
      "'{a}.{b}',               /a/x.y,       get",
      "'{a}.{b}',               /a/xy,        -",
      "'{a}-{b: [0-9]+}',       /a/x-y-1,     get",
      "'{v: [^/]+}',            /a/b,         get",
      "'{v: [^/]+}',            /a/b/c,       -",
    })
    void areMatchedAsAWhole(String template, String path, String method) {
      assertThat(match(template, path)).isEqualTo(method);
    }

    /** What has a meaning in an expression has none in a literal. */
    @ParameterizedTest
    @CsvSource({
      "a.b,      /a/a.b,     get",
      "a.b,      /a/axb,     -",
      "a+b,      /a/a+b,     get",
      "a+b,      /a/aab,     -",
      "a*,       /a/a*,      get",
      "a*,       /a/aa,      -",
      "(a),      /a/(a),     get",
      "$a,       /a/$a,      get",
      "'a,b',    '/a/a,b',   get",
      "~a_b-c,   /a/~a_b-c,  get",
      "a:b@c!,   /a/a:b@c!,  get",
    })
    void literalsAreLiteral(String template, String path, String method) {
      assertThat(match(template, path)).isEqualTo(method);
    }

    /** 3.7.3: literals are compared as they stand in a request, encoded; and not encoded twice. */
    @ParameterizedTest
    @CsvSource({
      "'a b',        /a/a%20b,        get",
      "'a b',        /a/a+b,          -",
      "a%20b,        /a/a%20b,        get",
      "a%20b,        /a/a%2520b,      -",
      "b\u00fccher,  /a/b%C3%BCcher,  get",
      "\u65e5,       /a/%E6%97%A5,    get",
      "'a\"b',       /a/a%22b,        get",
      "a|b,          /a/a%7Cb,        get",
      "a^b,          /a/a%5Eb,        get",
      "abc,          /a/%61bc,        -",
      "a/b,          /a/a%2Fb,        -",
      "'a b/{x}',    /a/a%20b/1,      get",
      "[x,           /a/%5Bx,         get",
      "a\\b,         /a/a%5Cb,        get",
      "a`<>b,        /a/a%60%3C%3Eb,  get",
      "a?b#,         /a/a%3Fb%23,     get",
      "\ud834\udd1e, /a/%F0%9D%84%9E, get",
      "a\u007f\u00a0, /a/a%7F%C2%A0,   get",
      "a+b,          /a/a%2Bb,        -",
      "~'!,          /a/%7E%27%21,    -",
      "a%2Fb,        /a/a%2Fb,        get",
      "a%2Fb,        /a/a/b,          -",
      "a%3Bb,        /a/a%3Bb,        get",
      "a%61b,        /a/a%61b,        get",
      "a%61b,        /a/aab,          -",
    })
    void literalsAreEncoded(String template, String path, String method) {
      assertThat(match(template, path)).isEqualTo(method);
    }

    /** All three servers encode a percent sign that begins no escape. */
    @ParameterizedTest
    @CsvSource({
      "a%b,      /a/a%25b,      get",
      "a%b,      /a/a%b,        -",
      "a%,       /a/a%25,       get",
      "%,        /a/%25,        get",
      "a%zz,     /a/a%25zz,     get",
      "a%2,      /a/a%252,      get",
      "a%%20b,   /a/a%25%20b,   get",
      "a%%20b,   /a/a%25%2520b, -",
      "a%{x},    /a/a%25b,      get",
      "a%{x},    /a/a%2Fb,      -",
      "a%2{x},   /a/a%252b,     get",
      "{x}%41,   /a/b%41,       get",
    })
    void aPercentSignThatBeginsNoEscapeIsEncoded(String template, String path, String method) {
      assertThat(match(template, path)).isEqualTo(method);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/a/a%2Fb", "/a/%00", "/a/%zz", "/a/\u00fc", "/a/a%3Bb"})
    void aParameterIsAnyEncodedSegment(String path) {
      assertThat(match("{x}", path)).isEqualTo("get");
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "{",
          "{x",
          "{x: [0-9]",
          "{x: [0-9]{3}",
          "a/{x",
          "{x: [}",
          "{x: (}",
          "{x: )}",
          "{x: *}",
          "{x: a{2,1}}",
          "{x: \\}",
          "{x: (?<a>b)(?<a>c)}",
          "{x: [[]}",
          "{x: \\k<y>}",
          "{}",
          "{:a}",
          "{x:}",
          "{x: }",
          "{x y}",
          "{x,y}",
          "{.x}",
          "{-x}",
          "{x$}",
          "{?x}",
          "{x/y}",
          "{\u00e4}",
          "{\u00a0x}",
          "{{x}}",
          "{x{y}}",
          "x}",
        })
    void aBrokenTemplateMatchesNothing(String template) {
      for (String path : List.of("/a", "/a/", "/a/1", "/a/x", "/a/" + template, "/a/%7Bx")) {
        assertThat(match(template, path)).as("%s on %s", template, path).isEqualTo("-");
      }
    }

    @Test
    void aBrokenTemplateDoesNotHideTheOthers() {
      EndpointIndex index =
          index(
              Resource.of("Broken").path("a/{x").endpoint("GET", "", "broken()"),
              Resource.of("A")
                  .path("a")
                  .endpoint("GET", "{x: [}", "alsoBroken()")
                  .endpoint("GET", "{x}", "get()"));
      assertThat(find(index, "GET", "/a/1")).isEqualTo("get");
      assertThat(samePath(index, "GET", "/a/1")).containsExactly("GET get()");
    }
  }

  /** Servers that read a template differently; each fact is measured in OddPathsTest. */
  @Nested
  class Servers {

    private static EndpointIndex beside(String template, String other) {
      return withPolicies(
          Resource.of("A")
              .path("a")
              .endpoint("GET", template, "one()", READERS)
              .endpoint("GET", other, "other()", WRITERS));
    }

    private static String found(EndpointIndex index, String path) {
      return index.find(path, "GET").undecided() ? "?" : find(index, "GET", path);
    }

    /** Jersey compares the digits of escapes in literals without letter case. */
    @ParameterizedTest
    @CsvSource({
      "\u00e4,       /a/%C3%A4,       one",
      "\u00e4,       /a/%c3%a4,       ?",
      "\u00e4,       /a/%C3%a4,       ?",
      "\u00e4,       /a/%C3%A5,       other",
      "%c3%a4,       /a/%c3%a4,       one",
      "%c3%a4,       /a/%C3%A4,       ?",
      "a|b,          /a/a%7cb,        ?",
      "[x,           /a/%5bx,         ?",
      "[x,           /a/%5Bx,         one",
      "a%2Fb,        /a/a%2fb,        ?",
      "\u00e4{x},    /a/%c3%a4b,      ?",
      "\u00e4{x},    /a/%c3b,         other",
      "{x}\u00e4,    /a/b%c3%a4,      ?",
      "\ud834\udd1e, /a/%f0%9d%84%9e, ?",
      "a%,           /a/a%25,         one",
      "'a b',        /a/a%20b,        one",
      "a%zz,         /a/a%25zz,       one",
      "a%zz,         /a/a%25ZZ,       other",
      "{x: %c3%a4},  /a/%c3%a4,       one",
      "{x: %c3%a4},  /a/%C3%A4,       other",
      "{x: %C3%A4},  /a/%c3%a4,       other",
    })
    void differInTheLetterCaseOfEscapes(String template, String path, String found) {
      assertThat(found(beside(template, "{v}"), path)).isEqualTo(found);
    }

    @Test
    void agreeWhereOnePolicyIsReachedOrNothingElse() {
      EndpointIndex same =
          withPolicies(
              Resource.of("A")
                  .path("a")
                  .endpoint("GET", "\u00e4", "one()", READERS, "X-One")
                  .endpoint("GET", "{v}", "other()", READERS, "X-Other"));
      EndpointIndex.Match match = same.find("/a/%c3%a4", "GET");
      assertThat(match.undecided()).isFalse();
      assertThat(match.endpoint().orElseThrow().requestHeaders())
          .containsExactly("X-Other", "X-One");
      assertThat(match.samePath()).hasSize(2);
      EndpointIndex alone =
          withPolicies(Resource.of("A").path("\u00e4").endpoint("GET", "", "one()", READERS));
      assertThat(found(alone, "/%c3%a4")).isEqualTo("one");
    }

    @Test
    void differInRootClassesAndLocatorsToo() {
      EndpointIndex roots =
          withPolicies(
              Resource.of("A").path("\u00e4").endpoint("GET", "x", "one()", READERS),
              Resource.of("B").path("{v}").endpoint("GET", "x", "other()", WRITERS));
      assertThat(found(roots, "/%C3%A4/x")).isEqualTo("one");
      assertThat(found(roots, "/%c3%a4/x")).isEqualTo("?");
      EndpointIndex locators =
          withPolicies(
              Resource.of("A")
                  .path("a")
                  .locator("\u00e4", "locator()", "B")
                  .locator("{v}", "other()", "C"),
              Resource.of("B").endpoint("GET", "", "one()", READERS),
              Resource.of("C").endpoint("GET", "", "other()", WRITERS));
      assertThat(found(locators, "/a/%C3%A4")).isEqualTo("one");
      assertThat(found(locators, "/a/%c3%a4")).isEqualTo("?");
    }

    /** Jersey leaves out all blanks, CXF those at the end, RESTEasy none. */
    @ParameterizedTest
    @CsvSource({
      "'{x: a b}',        /a/ab,    ?",
      "'{x: a b}',        /a/a%20b, other",
      "'{x: ab }',        /a/ab,    ?",
      "'{ x : ab }',      /a/ab,    ?",
      "'{ x : ab}',       /a/ab,    one",
      "'{\tx:\tab}',      /a/ab,    one",
      "'{x: a\tb}',       /a/ab,    ?",
      "'{x: [a b]+}',     /a/ab,    one",
      "'{x: [a b]+}',     /a/c,     other",
      "'{x: a\u2003b}',   /a/ab,    ?",
      "'{x: a\u00a0b}',   /a/ab,    other",
      "'{x: a\u0001}',    /a/a,     ?",
      "'{x: a |b}',       /a/a,     ?",
      "'{x: a |b}',       /a/b,     one",
    })
    void differInTheBlanksOfExpressions(String template, String path, String found) {
      assertThat(found(beside(template, "{v}"), path)).isEqualTo(found);
    }

    /** CXF compares a literal with the matrix parameters of the request; the others never match. */
    @ParameterizedTest
    @CsvSource({
      "a;b,       {v},    /a/a;b,     ?",
      "a;b,       {v},    /a/a,       other",
      "a;b,       {v},    /a/a%3Bb,   other",
      "a;b,       a,      /a/a;b,     ?",
      "a;b,       a,      /a/a,       other",
      "a;,        a,      /a/a;,      ?",
      "a;b/c,     a/c,    /a/a;b/c,   ?",
      "a;b/c,     a/c,    /a/a/c,     other",
      "a;b/{x},   a/{x},  /a/a;b/1,   ?",
      "a;b,       {v},    /a/x/y;z,   -",
    })
    void differInMatrixParametersOfLiterals(
        String template, String other, String path, String found) {
      assertThat(found(beside(template, other), path)).isEqualTo(found);
    }
  }

  @Nested
  class Verbs {

    private final EndpointIndex index =
        index(
            Resource.of("Orders")
                .path("orders")
                .endpoint("GET", "", "list()")
                .endpoint("POST", "", "add()")
                .endpoint("GET", "export", "export()")
                .endpoint("DELETE", "{id}", "remove()")
                .endpoint("HEAD", "head", "head()")
                .endpoint("GET", "head", "get()")
                .endpoint("QUERY", "query", "query()")
                .endpoint("patch", "lower", "lower()"));

    @ParameterizedTest
    @CsvSource({
      "GET,     /orders,        list",
      "POST,    /orders,        add",
      "PUT,     /orders,        -",
      "get,     /orders,        -",
      "QUERY,   /orders/query,  query",
      "PATCH,   /orders/lower,  lower",
      "patch,   /orders/lower,  -",
      "'',      /orders,        -",
    })
    void areComparedWithTheDesignatedOneInUpperCase(String verb, String path, String method) {
      assertThat(find(index, verb, path)).isEqualTo(method);
    }

    /** 3.3.5: HEAD calls the method for HEAD, else the one for GET. */
    @ParameterizedTest
    @CsvSource({
      "HEAD,  /orders,         list",
      "HEAD,  /orders/export,  export",
      "HEAD,  /orders/head,    head",
      "GET,   /orders/head,    get",
      "HEAD,  /orders/query,   -",
      "head,  /orders,         -",
      "OPTIONS, /orders,       -",
    })
    void headFallsBackToGet(String verb, String path, String method) {
      assertThat(find(index, verb, path)).isEqualTo(method);
    }

    /** All servers run {@code lower} for PUT. */
    @Test
    void oneDesignatedInLowerCaseShadowsOthers() {
      EndpointIndex mixed =
          index(
              Resource.of("Orders")
                  .path("orders")
                  .endpoint("put", "e", "lower()")
                  .endpoint("PUT", "{i}", "upper()"));
      assertThat(find(mixed, "PUT", "/orders/e")).isEqualTo("lower");
      assertThat(find(mixed, "PUT", "/orders/f")).isEqualTo("upper");
      assertThat(samePath(mixed, "PUT", "/orders/e")).containsExactly("put lower()", "PUT upper()");
      for (String verb : List.of("put", "Put")) {
        assertThat(find(mixed, verb, "/orders/e")).isEqualTo("-");
        assertThat(find(mixed, verb, "/orders/f")).isEqualTo("-");
      }
    }

    /** CXF answers HEAD by {@code GET {i}}, Jersey and RESTEasy by {@code get e}. */
    @ParameterizedTest
    @CsvSource({"get, GET", "head, GET", "Get, HEAD", "head, HEAD"})
    void headIsUndecidedWhereOneOfSeveralPoliciesIsDesignatedInLowerCase(String one, String other) {
      Resource.Builder orders =
          Resource.of("Orders")
              .path("orders")
              .endpoint(one, "e", "lower()", READERS)
              .endpoint(other, "{i}", "upper()", WRITERS);
      EndpointIndex two = withPolicies(orders);
      assertThat(two.find("/orders/e", "HEAD").undecided()).isTrue();
      assertThat(find(two, "HEAD", "/orders/f")).isEqualTo("upper");
      assertThat(find(two, other, "/orders/f")).isEqualTo("upper");
      EndpointIndex same =
          withPolicies(
              Resource.of("Orders")
                  .path("orders")
                  .endpoint("get", "e", "lower()", READERS)
                  .endpoint("GET", "{i}", "upper()", READERS));
      assertThat(find(same, "HEAD", "/orders/e")).isEqualTo("lower");
    }

    /** Whatever their policies, all servers take the same one. */
    @Test
    void headIsDecidedWhereAllAreDesignatedInUpperCase() {
      EndpointIndex two =
          withPolicies(
              Resource.of("Orders")
                  .path("orders")
                  .endpoint("GET", "e", "literal()", READERS)
                  .endpoint("GET", "{i}", "any()", WRITERS)
                  .endpoint("put", "{i}", "put()", WRITERS));
      assertThat(find(two, "HEAD", "/orders/e")).isEqualTo("literal");
    }

    /** Servers go on to the next template, where the text of the standard would say 405. */
    @Test
    void aTemplateWithoutTheVerbIsPassedOver() {
      assertThat(find(index, "DELETE", "/orders/export")).isEqualTo("remove");
      assertThat(find(index, "GET", "/orders/export")).isEqualTo("export");
      assertThat(find(index, "GET", "/orders/5")).isEqualTo("-");
    }

    @Test
    void aMethodForHeadFurtherDownPrecedesOneForGet() {
      EndpointIndex both =
          index(
              Resource.of("A")
                  .path("a")
                  .endpoint("GET", "x", "get()")
                  .endpoint("HEAD", "{y}", "head()"));
      assertThat(find(both, "HEAD", "/a/x")).isEqualTo("head");
    }

    @Test
    void theEndpointsOfThePathAreToldWhateverTheVerb() {
      assertThat(samePath(index, "PUT", "/orders"))
          .containsExactlyInAnyOrder("GET list()", "POST add()");
      assertThat(samePath(index, "GET", "/orders/export"))
          .containsExactly("GET export()", "DELETE remove()");
      assertThat(samePath(index, "GET", "/orders/5/x")).isEmpty();
    }
  }

  @Nested
  class Roots {

    /** 3.7.2, step 1: the best class alone goes on, even if another would have had a method. */
    @Test
    void onlyTheBestClassGoesOn() {
      EndpointIndex index =
          index(
              Resource.of("Any").path("{any}").endpoint("GET", "b", "any()"),
              Resource.of("A").path("a").endpoint("GET", "c", "literal()"));
      assertThat(find(index, "GET", "/a/c")).isEqualTo("literal");
      assertThat(find(index, "GET", "/a/b")).isEqualTo("-");
      assertThat(find(index, "GET", "/x/b")).isEqualTo("any");
    }

    @Test
    void theLongerLiteralIsTheBetterClass() {
      EndpointIndex index =
          index(
              Resource.of("A").path("a").endpoint("GET", "b/c", "short()"),
              Resource.of("AB").path("a/b").endpoint("GET", "c", "long()"));
      assertThat(find(index, "GET", "/a/b/c")).isEqualTo("long");
    }

    /** 3.7.2, step 1 (d): a class without sub-resource methods has no use for what is left. */
    @Test
    void aClassWithoutSubPathsDoesNotShadowALongerMatch() {
      EndpointIndex index =
          index(
              Resource.of("A").path("aaaa").endpoint("GET", "", "a()"),
              Resource.of("Any").path("{x}").endpoint("GET", "b", "any()"));
      assertThat(find(index, "GET", "/aaaa/b")).isEqualTo("any");
      assertThat(find(index, "GET", "/aaaa")).isEqualTo("a");
      assertThat(find(index, "GET", "/aaaa/")).isEqualTo("a");
    }

    @Test
    void aClassWithALocatorOnlyHasSubPaths() {
      EndpointIndex index =
          index(
              Resource.of("A").path("aaaa").locator("c", "sub()", "Unknown"),
              Resource.of("Any").path("{x}").endpoint("GET", "b", "any()"));
      assertThat(find(index, "GET", "/aaaa/b")).isEqualTo("-");
      assertThat(find(index, "GET", "/aaaa/c")).isEqualTo("sub");
    }

    /** 3.7.2, step 1 (f): classes with the same template are one. */
    @Test
    void classesWithTheSamePathAddUp() {
      EndpointIndex index =
          index(
              Resource.of("Reading").path("/orders/{id}").endpoint("GET", "", "read()"),
              Resource.of("Writing")
                  .path("orders/{name}/")
                  .endpoint("PUT", "", "write()")
                  .endpoint("GET", "x", "sub()"));
      assertThat(find(index, "GET", "/orders/5")).isEqualTo("read");
      assertThat(find(index, "PUT", "/orders/5")).isEqualTo("write");
      assertThat(find(index, "GET", "/orders/5/x")).isEqualTo("sub");
      assertThat(samePath(index, "DELETE", "/orders/5"))
          .containsExactlyInAnyOrder("GET read()", "PUT write()");
    }

    @Test
    void aClassWithoutAPathIsReachedByLocatorsOnly() {
      EndpointIndex index =
          index(
              Resource.of("Items").endpoint("GET", "", "items()").endpoint("GET", "x", "x()"),
              Resource.of("Orders").path("orders").endpoint("GET", "", "list()"));
      assertThat(find(index, "GET", "/")).isEqualTo("-");
      assertThat(find(index, "GET", "/x")).isEqualTo("-");
    }
  }

  @Nested
  class Locators {

    private final EndpointIndex index =
        index(
            Resource.of("Orders")
                .path("orders")
                .endpoint("GET", "{id}", "find()")
                .endpoint("GET", "{id}/items/count", "count()")
                .locator("{id}/items", "items()", "Items")
                .locator("{id}/notes", "notes()", "java.lang.Object"),
            Resource.of("Items")
                .endpoint("GET", "", "list()")
                .endpoint("POST", "", "add()")
                .endpoint("DELETE", "{item}", "remove()")
                .locator("{item}/parts", "parts()", "Parts"),
            Resource.of("Parts")
                .endpoint("GET", "", "parts()")
                .endpoint("GET", "{part}", "part()"));

    @ParameterizedTest
    @CsvSource({
      "GET,    /orders/1/items,              list",
      "GET,    /orders/1/items/,             list",
      "HEAD,   /orders/1/items,              list",
      "POST,   /orders/1/items,              add",
      "PUT,    /orders/1/items,              -",
      "DELETE, /orders/1/items/2,            remove",
      "GET,    /orders/1/items/2,            -",
      "GET,    /orders/1/items/2/parts,      parts",
      "GET,    /orders/1/items/2/parts/3,    part",
      "GET,    /orders/1/items/2/parts/3/4,  -",
      "GET,    /orders/1;a/items;b/2;c/parts;d, parts",
      "GET,    /orders/1/items/count,        count",
    })
    void areFollowed(String verb, String path, String method) {
      assertThat(find(index, verb, path)).isEqualTo(method);
    }

    /** Then the policy of the locator is all there is. */
    @ParameterizedTest
    @ValueSource(strings = {"/orders/1/notes", "/orders/1/notes/", "/orders/1/notes/a/b/c"})
    void speakForWhatIsNotKnown(String path) {
      for (String verb : List.of("GET", "DELETE", "HEAD")) {
        EndpointIndex.Match match = index.find(path, verb);
        assertThat(find(index, verb, path)).isEqualTo("notes");
        assertThat(match.endpoint().orElseThrow().endpoint().isLocator()).isTrue();
        assertThat(match.samePath()).hasSize(1);
      }
    }

    /** 3.7.2, step 2: a method precedes a locator of the same template. */
    @Test
    void comeAfterMethodsOfTheSameTemplate() {
      EndpointIndex both =
          index(
              Resource.of("A").path("a").locator("b", "sub()", "Sub").endpoint("GET", "b", "get()"),
              Resource.of("Sub").endpoint("PUT", "", "put()").endpoint("GET", "c", "below()"));
      assertThat(find(both, "GET", "/a/b")).isEqualTo("get");
      assertThat(find(both, "GET", "/a/b/c")).isEqualTo("below");
    }

    @Test
    void mayLeadInCircles() {
      EndpointIndex circle =
          index(
              Resource.of("Folder")
                  .path("folder")
                  .endpoint("GET", "", "list()")
                  .locator("{name}", "child()", "Folder"));
      assertThat(find(circle, "GET", "/folder")).isEqualTo("list");
      assertThat(find(circle, "GET", "/folder/a")).isEqualTo("list");
      assertThat(find(circle, "GET", "/folder" + "/a".repeat(20))).isEqualTo("list");
      assertTimeoutPreemptively(
          Duration.ofSeconds(10), () -> find(circle, "GET", "/folder" + "/a".repeat(2000)));
    }

    @Test
    void mayLeadInCirclesWithoutAnyProgress() {
      for (String template : List.of("", "/", "{any: .*}")) {
        EndpointIndex circle =
            index(Resource.of("Loop").path("loop").locator(template, "again()", "Loop"));
        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> find(circle, "GET", "/loop/a/b/c"));
      }
    }
  }

  @Nested
  class LongPaths {

    private final EndpointIndex index =
        index(Resource.of("A").path("a").endpoint("GET", "{x: .*}", "any()"));

    @Test
    void areLookedUpUpToALimit() {
      assertThat(find(index, "GET", "/a/" + "x".repeat(4000))).isEqualTo("any");
      assertThat(find(index, "GET", "/a/" + "x".repeat(100_000))).isEqualTo("-");
      assertThat(index.find("/a/" + "x".repeat(100_000), "GET").samePath()).isEmpty();
    }

    @Test
    void costNoMoreThanALook() {
      String path = "/a/" + "x/;".repeat(10_000_000);
      assertTimeoutPreemptively(
          Duration.ofSeconds(10),
          () -> {
            for (int i = 0; i < 1_000_000; i++) {
              if (index.find(path, "GET").endpoint().isPresent()) {
                throw new AssertionError("found");
              }
            }
          });
    }
  }

  /** A preflight for POST does not say whether JSON or text will come. */
  @Test
  void siblingsAllowTheHeadersOfEachOther() {
    PolicyDraft draft = PolicyDraft.allowCredentials("https://app.example.com").build();
    Optional<CorsPolicy> policy =
        Optional.of(((Verdict.Verified) PolicyRules.verify(draft)).policy());
    Resource resource =
        Resource.of("A")
            .path("a")
            .endpoint("POST", "", "csv()", Declaration.policy(draft))
            .endpoint("POST", "", "json()", Declaration.policy(draft), "Content-Type")
            .endpoint("PUT", "", "put()", Declaration.policy(draft), "If-Match")
            .build();
    EndpointIndex index =
        EndpointIndex.of(
            Map.of(
                resource,
                resource.endpoints().stream()
                    .map(each -> VerifiedEndpoint.of("A", each, Terms.of(policy)))
                    .toList()));
    assertThat(index.find("/a", "POST").endpoint().orElseThrow().requestHeaders())
        .containsExactly("Content-Type");
  }

  /** What an endpoint allows is what the annotation names, then what the code shows. */
  @Test
  void requestHeadersAreThoseOfTheAnnotationThenTheDerivedOnes() {
    PolicyDraft draft =
        PolicyDraft.allowCredentials("https://a.example")
            .allowedHeaders("X-A", "content-type")
            .build();
    CorsPolicy policy = ((Verdict.Verified) PolicyRules.verify(draft)).policy();
    Endpoint endpoint =
        Resource.of("A")
            .endpoint("PUT", "x", "put()", Declaration.policy(draft), "Content-Type", "X-B", "x-a")
            .build()
            .endpoints()
            .get(0);
    VerifiedEndpoint verified = VerifiedEndpoint.of("A", endpoint, new Terms.Shared(policy));
    assertThat(verified.requestHeaders()).containsExactly("X-A", "content-type", "X-B");
    assertThat(verified.describe()).isEqualTo("A: PUT x -> put()");
    assertThat(VerifiedEndpoint.of("A", endpoint, Terms.none()).requestHeaders())
        .containsExactly("Content-Type", "X-B", "x-a");
  }

  /** CXF compares expressions with the matrix parameters, and goes on if they do not match. */
  @ParameterizedTest
  @CsvSource({
    "[0-9]+, /orders/1, true",
    "[0-9]+, /orders/1;v=2, false",
    "[0-9]+, /orders/new;v=2, true",
    "[^/]+, /orders/1;v=2, false",
    ".{4}, /orders/1;v=2, false",
  })
  void nothingIsFoundWhereMatrixParametersDecideBetweenPolicies(
      String expression, String path, boolean found) {
    PolicyDraft draft = PolicyDraft.allowCredentials("https://app.example.com").build();
    Resource orders =
        Resource.of("Orders")
            .path("orders")
            .endpoint("GET", "{id: " + expression + "}", "byId()", Declaration.policy(draft))
            .endpoint("GET", "{name}", "byName()")
            .build();
    CorsPolicy policy = ((Verdict.Verified) PolicyRules.verify(draft)).policy();
    EndpointIndex index =
        EndpointIndex.of(
            Map.of(
                orders,
                orders.endpoints().stream()
                    .map(each ->
                        VerifiedEndpoint.of(
                            "Orders", each, Terms.of(each.policy().map(any -> policy))))
                    .toList()));

    assertThat(index.find(path, "GET").endpoint().isPresent()).isEqualTo(found);
  }

  /** CXF takes the matrix parameters for a part of the segment, or for a name of their own. */
  @ParameterizedTest
  @CsvSource({
    "/a/b, true",
    "/a;v=1/b, false",
    "/a/b;v=1, false",
    "/ax/b, false",
    "/a/;v=1, false",
    "/;v=1/a/b, false",
  })
  void nothingIsFoundWhereMatrixParametersMayBePartOfAName(String path, boolean found) {
    PolicyDraft draft = PolicyDraft.allowCredentials("https://app.example.com").build();
    Resource letters =
        Resource.of("A").path("a").endpoint("GET", "{x}", "a()", Declaration.policy(draft)).build();
    Resource longer = Resource.of("Ax").path("a{x}").endpoint("GET", "{x}", "ax()").build();
    CorsPolicy policy = ((Verdict.Verified) PolicyRules.verify(draft)).policy();
    Map<Resource, List<VerifiedEndpoint>> resources = new LinkedHashMap<>();
    for (Resource each : List.of(letters, longer)) {
      resources.put(
          each,
          each.endpoints().stream()
              .map(endpoint ->
                  VerifiedEndpoint.of(
                      each.name(), endpoint, Terms.of(endpoint.policy().map(any -> policy))))
              .toList());
    }

    EndpointIndex.Match match = EndpointIndex.of(resources).find(path, "GET");
    assertThat(match.endpoint().flatMap(VerifiedEndpoint::policy).isPresent()).isEqualTo(found);
  }

  /** Another class could serve the path, too; but no server takes it because of them. */
  @Test
  void matrixParametersChangeNothingWhereNoTemplateSeesThem() {
    EndpointIndex index =
        withPolicies(
            Resource.of("Orders").path("orders").endpoint("GET", "{id}", "find()", READERS),
            Resource.of("All").path("/").endpoint("GET", "orders/{id}", "all()", WRITERS));

    assertThat(find(index, "GET", "/orders/1;v=2")).isEqualTo("find");
  }

  @Test
  void aNamelessSegmentAtTheBeginningIsUndecidedToo() {
    EndpointIndex index = index(Resource.of("A").path("/").endpoint("GET", "", "get()"));

    assertThat(index.find(";v=1", "GET").undecided()).isTrue();
    assertThat(find(index, "GET", "")).isEqualTo("get");
  }

  @Test
  void anEndpointOnOtherTermsHasTheirHeadersAndItsOwn() {
    Endpoint endpoint =
        Resource.of("A").endpoint("PUT", "", "put()", "X-Own").build().endpoints().get(0);
    VerifiedEndpoint silent = VerifiedEndpoint.of("A", endpoint, Terms.none());
    VerifiedEndpoint spoken = silent.on(Shop.terms(Shop.OWN_PAGES));

    assertThat(spoken.terms()).isEqualTo(Shop.terms(Shop.OWN_PAGES));
    assertThat(spoken.requestHeaders()).containsExactly("X-Trace", "X-Own");
  }

  @Test
  void matrixParametersChangeNothingWhereAllPoliciesAreOne() {
    EndpointIndex index =
        index(
            Resource.of("Orders")
                .path("orders")
                .endpoint("GET", "{id: [0-9]+}", "byId()")
                .endpoint("GET", "{name}", "byName()"));

    assertThat(find(index, "GET", "/orders/1;v=2")).isEqualTo("byId");
  }
}
