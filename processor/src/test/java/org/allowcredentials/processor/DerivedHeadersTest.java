package org.allowcredentials.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.allowcredentials.processor.Compilation.Message;
import org.allowcredentials.processor.Compilation.Result;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The request headers that the code shows, and what the table says of where they come from. */
class DerivedHeadersTest {

  private static final String HEADER =
      """
      package com.acme;
      import jakarta.ws.rs.*;
      import jakarta.ws.rs.core.*;
      import org.allowcredentials.*;
      """;

  @TempDir private Path folder;

  private Result compile(Map<String, String> sources) {
    Result result =
        Compiler.JAVAC
            .into(folder)
            .with("-Xlint:all,-processing,-serial", "-Werror", "-Acors.warnings=off")
            .seeingItself()
            .compile(sources);
    assertThat(result.messages()).isEmpty();
    return result;
  }

  private Result compile(String members) {
    return compile(Map.of("com/acme/Orders.java", orders(members)));
  }

  private static String orders(String members) {
    return HEADER
        + "@Path(\"/orders\") @AllowCredentials(origins = \"https://app.example.com\")\n"
        + "public class Orders "
        + members;
  }

  /** Returns what the table has of a class: a method with its comment. */
  private static String source(Result result, String type) {
    String table = result.table();
    int method = table.indexOf(" of" + type + "() {");
    return table.substring(
        table.lastIndexOf("/**", method), table.indexOf("return table.build();", method));
  }

  /** Returns what the comment of the table says of each method, with its headers. */
  private static Map<String, List<String>> told(Result result, String table) {
    String source = source(result, table);
    Map<String, List<String>> told = new TreeMap<>();
    List<String> headers = new ArrayList<>();
    for (String line :
        source.substring(source.indexOf("<pre>") + 5, source.indexOf("</pre>")).lines().toList()) {
      if (line.startsWith("   *     ")) {
        headers.add(line.substring(9));
      } else if (line.length() > 5) {
        headers = new ArrayList<>();
        told.put(line.substring(5), headers);
      }
    }
    return told;
  }

  /** Returns the headers of the only endpoint. */
  private static List<String> only(Result result) {
    Map<String, List<String>> told = told(result, "Orders");
    assertThat(told).hasSize(1);
    List<String> headers = told.values().iterator().next();
    assertThat(inTable(result))
        .isEqualTo(
            headers.stream()
                .map(header -> header.substring(0, header.indexOf(' ')))
                .collect(Collectors.joining(", ")));
    return headers;
  }

  private static String inTable(Result result) {
    return source(result, "Orders")
        .lines()
        .filter(line -> line.contains("table.endpoint(") || line.contains("table.locator("))
        .map(line -> line.replaceFirst(".*POLICY_0(, )?", "").replaceAll("[\");]", ""))
        .collect(Collectors.joining());
  }

  @Nested
  class OfTheClass {

    @Test
    void fieldsAndPropertiesAndConstructorsCountForEveryEndpoint() {
      Result result =
          compile(
              """
              {
                @HeaderParam("X-Field") private String field;
                @HeaderParam("X-Setter") void setTenant(String tenant) {}
                public Orders(@HeaderParam("X-Constructor") String given) {}
                @GET public String list() { return field; }
                @DELETE @Path("all") public void clear() {}
                public void helper(@HeaderParam("X-Nobody") String ignored) {}
              }
              """);
      List<String> headers =
          List.of(
              "X-Constructor from @HeaderParam of parameter given of the constructor of Orders",
              "X-Field from @HeaderParam of field field of Orders",
              "X-Setter from @HeaderParam of setTenant() of Orders");
      assertThat(told(result, "Orders"))
          .isEqualTo(
              Map.of(
                  "GET /orders, list(), POLICY_0", headers,
                  "DELETE /orders/all, clear(), POLICY_0", headers));
    }

    @Test
    void superclassesCountButTheirConstructorsGetNothing() {
      Result result =
          compile(
              Map.of(
                  "com/acme/Base.java",
                  HEADER
                      + """
                      abstract class Base extends Root {
                        @HeaderParam("X-Base") protected String base;
                        Base(@HeaderParam("X-Nobody") String ignored) {}
                      }
                      abstract class Root {
                        @HeaderParam("X-Root") private void setRoot(String root) {}
                      }
                      """,
                  "com/acme/Orders.java",
                  orders(
                      """
                      extends Base {
                        public Orders() { super(""); }
                        @GET public String list() { return base; }
                      }
                      """)));
      assertThat(only(result))
          .containsExactly(
              "X-Base from @HeaderParam of field base of Base",
              "X-Root from @HeaderParam of setRoot() of Root");
    }

    @Test
    void aLocatorHasThemForWhatIsBelowIt() {
      Result result =
          compile(
              """
              {
                @HeaderParam("X-Field") String field;
                @Path("items") public Object items(@HeaderParam("X-Locator") String at) {
                  return field;
                }
              }
              """);
      assertThat(only(result))
          .containsExactly(
              "X-Field from @HeaderParam of field field of Orders",
              "X-Locator from @HeaderParam of parameter at");
    }

    @Test
    void cookiesAndWhatNoScriptCanSetAreLeftOut() {
      Result result =
          compile(
              """
              {
                @CookieParam("session") String session;
                @HeaderParam("Cookie") String cookie;
                @HeaderParam("Origin") String origin;
                @HeaderParam("Sec-Fetch-Site") String site;
                @HeaderParam("no name") String none;
                @HeaderParam("User-Agent") String agent;
                @HeaderParam("Accept") String accept;
                @GET public String list() { return "" + cookie + origin; }
              }
              """);
      assertThat(inTable(result)).isEqualTo("Accept, User-Agent");
    }
  }

  @Nested
  class OfBeanParameters {

    private static final String PAGING =
        HEADER
            + """
            public class Paging extends Base {
              @HeaderParam("X-Page") private int page;
              private final String tenant;
              public Paging(@HeaderParam("X-Tenant") String tenant) { this.tenant = tenant; }
              @HeaderParam("X-Size") public void setSize(int size) {}
              public void setUnread(@HeaderParam("X-Nobody") String ignored) {}
              @Override public String toString() { return tenant + page; }
            }
            class Base { @HeaderParam("X-Base") String base; }
            """;

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "{ @GET public void list(@BeanParam Paging p) {} }",
          "{ @BeanParam private Paging p; @GET public String list() { return \"\" + p; } }",
          "{ @BeanParam public void setP(Paging p) {} @GET public void list() {} }",
          "{ public Orders(@BeanParam Paging p) {} @GET public void list() {} }",
          "{ @GET public void list(@BeanParam Outer o) {} static class Outer { @BeanParam Paging p; } }",
          "{ @GET public void list(@BeanParam Outer o) {} record Outer(@BeanParam Paging p) {} }",
          "{ @GET public void list(@BeanParam Of<Paging> o) {} static class Of<T> { @BeanParam T t; } }",
          "{ @GET public void list(@BeanParam Of<? extends Paging> o) {} static class Of<T> { @BeanParam T t; } }",
          "{ @GET public <T extends Paging> void list(@BeanParam T p) {} }",
          "extends In.Res<Paging> { } class In { public static class Res<T> { @GET public void list(@BeanParam T p) {} } }",
        })
    void areReadWhereverTheyStand(String members) {
      Result result =
          compile(Map.of("com/acme/Paging.java", PAGING, "com/acme/Orders.java", orders(members)));
      assertThat(only(result))
          .containsExactly(
              "X-Base from @HeaderParam of field base of Base",
              "X-Page from @HeaderParam of field page of Paging",
              "X-Size from @HeaderParam of setSize() of Paging",
              "X-Tenant from @HeaderParam of parameter tenant of the constructor of Paging");
    }

    @Test
    void aRecordIsReadByItsComponents() {
      Result result =
          compile(
              """
              {
                @GET public void list(@BeanParam Paging p) {}
                record Paging(@HeaderParam("X-Page") int page, @QueryParam("q") String query) {
                  Paging { if (page < 0) throw new IllegalArgumentException(); }
                }
              }
              """);
      assertThat(inTable(result)).isEqualTo("X-Page");
    }

    @Test
    void cyclesEnd() {
      Result result =
          compile(
              """
              {
                @GET public void list(@BeanParam One p) {}
                static class One { @BeanParam Two two; @HeaderParam("X-One") String one; }
                static class Two {
                  @BeanParam One one; @BeanParam Two two; @BeanParam Grows<String> grows;
                  @HeaderParam("X-Two") String x;
                }
                static class Grows<T> {
                  @BeanParam Grows<java.util.List<T>> more; @HeaderParam("X-Grows") String g;
                }
              }
              """);
      assertThat(inTable(result)).isEqualTo("X-Grows, X-One, X-Two");
    }

    @Test
    void withoutBeanParamNothingIsRead() {
      Result result =
          compile(
              """
              {
                Paging field;
                @GET public void list(@Context Paging p) {}
                static class Paging { @HeaderParam("X-Page") int page; }
              }
              """);
      assertThat(inTable(result)).isEmpty();
    }

    @Test
    void aClassFileIsReadAsItsSource() {
      Result source =
          compile(
              Map.of(
                  "com/acme/Paging.java",
                  PAGING,
                  "com/acme/Orders.java",
                  orders("{ @GET public void list(@BeanParam Paging p) {} }")));
      String fromSource = inTable(source);
      Result again = compile("{ @GET public void list(@BeanParam Paging p) {} }");
      assertThat(inTable(again))
          .isEqualTo(fromSource)
          .isEqualTo("X-Base, X-Page, X-Size, X-Tenant");
    }

    @Test
    void aClassFileThatIsMissingIsNamed() throws IOException {
      compile(
          Map.of(
              "com/acme/Paging.java",
              HEADER + "public class Paging { @BeanParam public Deep deep; }",
              "com/acme/Deep.java",
              HEADER + "public class Deep { @HeaderParam(\"X-Deep\") String deep; }",
              "com/acme/Orders.java",
              orders("{ @GET public void list() {} }")));
      Files.delete(folder.resolve("com/acme/Deep.class"));
      Result result =
          Compiler.JAVAC
              .into(folder)
              .seeingItself()
              .compile(
                  Map.of(
                      "com/acme/Orders.java",
                      orders("{ @GET public void list(@BeanParam Paging p) {} }")));
      assertThat(result.messages()).extracting(Message::code).containsExactly("CORS905");
      assertThat(result.messages().get(0).text()).contains("It depends on com.acme.Paging");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{ @GET public void list(@BeanParam Late p) {} }",
        "{ @BeanParam Late late; @GET public void list() {} }",
        "{ @BeanParam public void setLate(Late late) {} @GET public void list() {} }",
        "{ public Orders(@BeanParam Late late) {} @GET public void list() {} }",
        "{ @GET public void list(@BeanParam Own p) {} static class Own { @BeanParam Late late; } }",
        "{ @GET public void list(@BeanParam Own p) {} static class Own extends Late {} }",
        "{ @GET public void list(@BeanParam Own<Late> p) {} static class Own<T> { @BeanParam T t; } }",
        "{ @GET public void list(@BeanParam Own p) {} static class Own { @HeaderParam(Names.LATE) String s; } }",
        "{ @HeaderParam(Names.LATE) String s; @GET public void list() {} }",
      })
  void whatAnotherProcessorWritesIsWaitedFor(String members) {
    Result result =
        Compiler.JAVAC
            .into(folder)
            .processedBy(
                new CorsProcessor(),
                new LateProcessor(
                    Map.of(
                        "com.acme.Late",
                        HEADER + "public class Late { @HeaderParam(\"X-Late\") String late; }",
                        "com.acme.Names",
                        "package com.acme; class Names { static final String LATE = \"X-Late\"; }")))
            .compile(Map.of("com/acme/Orders.java", orders(members)));
    assertThat(result.messages()).isEmpty();
    assertThat(inTable(result)).isEqualTo("X-Late");
  }

  @Nested
  class OfContentTypes {

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        quoteCharacter = '\0',
        value = {
          "@POST public void m(String body) {} | because parameter body takes any content type",
          "@GET public void m(String body) {} | because parameter body takes any content type",
          "@POST public void m(@PathParam(\"a\") int a, @SuppressWarnings(\"unused\") String b) {} | because parameter b takes any content type",
          "@POST public void m(@DefaultValue(\"\") @Encoded String b) {} | because parameter b takes any content type",
          "@POST @Consumes public void m() {} | because it consumes *&#47;*",
          "@POST @Consumes({}) public void m() {} | because it consumes *&#47;*",
          "@POST @Consumes(MediaType.APPLICATION_JSON) public void m() {} | because it consumes application/json",
          "@POST @Consumes({\"text/plain\", \"text/\" + \"csv\"}) public void m(String b) {} | because it consumes text/csv",
        })
    void contentTypeIsNeeded(String method, String because) {
      assertThat(only(compile("{ " + method + " }"))).containsExactly("Content-Type " + because);
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        quoteCharacter = '\0',
        value = {
          "@POST public void m() {}",
          "@POST public void m(@FormParam(\"a\") String a, @Context UriInfo b) {}",
          "@POST public void m(@QueryParam(\"a\") String a, @MatrixParam(\"b\") String b) {}",
          "@POST public void m(@CookieParam(\"a\") String a, @BeanParam Object b) {}",
          "@POST @Consumes(\"text/plain\") public void m(String body) {}",
          "@POST @Consumes(MediaType.MULTIPART_FORM_DATA) public void m(String body) {}",
        })
    void contentTypeIsNotNeeded(String method) {
      assertThat(inTable(compile("{ " + method + " }"))).isEmpty();
    }

    @Test
    void theClassSaysItForMethodsThatDoNot() {
      Result result =
          compile(
              Map.of(
                  "com/acme/Orders.java",
                  orders(
                          """
                          {
                            @POST public void json() {}
                            @PUT @Consumes("text/plain") public void text(String body) {}
                          }
                          """)
                      .replace("@Path", "@Consumes(\"application/json\") @Path")));
      assertThat(told(result, "Orders"))
          .isEqualTo(
              Map.of(
                  "POST /orders, json(), POLICY_0",
                  List.of("Content-Type because its class consumes application/json"),
                  "PUT /orders, text(java.lang.String), POLICY_0",
                  List.of()));
    }
  }

  @Nested
  class OfAccept {

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        quoteCharacter = '\0',
        value = {
          "@GET @Produces(\"application/ld+json;profile=\\\"https://a.example\\\"\") public void m() {}"
              + " | because it produces application/ld+json;profile=\"https://a.example\"",
          "@GET @Produces({MediaType.APPLICATION_JSON, \"a/b;v=\" + \"(1)\"}) public void m() {}"
              + " | because it produces a/b;v=(1)",
        })
    void acceptIsNeeded(String method, String because) {
      assertThat(only(compile("{ " + method + " }"))).containsExactly("Accept " + because);
    }

    @Test
    void acceptIsNotNeeded() {
      assertThat(inTable(compile("{ @GET @Produces(\"application/ld+json\") public void m() {} }")))
          .isEmpty();
    }

    /** CORS210 says that a name needs no mention, which is not so where its value may be any. */
    @Test
    void toNameItIsNoMistakeThen() {
      String named =
          orders(
                  """
                  {
                    @GET @Produces("a/b;v=(1)") public void get() {}
                    @PUT public void put() {}
                    @Path("b") @POST @AllowCredentials(origins = "https://b.example", allowedHeaders = "Accept")
                    public void warned() {}
                  }
                  """)
              .replace("app.example.com\"", "app.example.com\", allowedHeaders = \"accept\"");
      Result result = Compiler.JAVAC.into(folder).compile(Map.of("com/acme/Orders.java", named));
      assertThat(result.messages())
          .extracting(Message::code, Message::line)
          .containsExactly(tuple("CORS210", 9L));
    }
  }

  /** Jakarta REST 3.6: an annotation of the method's own makes it ignore all that it inherits. */
  @Nested
  class OfInheritedMethods {

    private static final String API =
        HEADER
            + """
            public interface Api<T> {
              String NAME = "X-" + Names.TENANT;
              @POST @Consumes("application/json") void create(@HeaderParam(NAME) String tenant, T t);
              @PUT void update(T t);
            }
            class Names { static final String TENANT = "Tenant"; }
            """;

    @Test
    void withoutAnnotationsOfItsOwnAMethodHasThoseOfTheInterface() {
      Result result =
          compile(
              Map.of(
                  "com/acme/Api.java",
                  API,
                  "com/acme/Orders.java",
                  orders(
                      """
                      implements Api<Orders.Order> {
                        @Override public void create(String tenant, Order order) {}
                        @Override public void update(Order order) {}
                        public static class Order {}
                      }
                      """)));
      assertThat(told(result, "Orders"))
          .isEqualTo(
              Map.of(
                  "POST /orders, create(java.lang.String,com.acme.Orders$Order), POLICY_0",
                  List.of(
                      "Content-Type because it consumes application/json",
                      "X-Tenant from @HeaderParam of parameter tenant"),
                  "PUT /orders, update(com.acme.Orders$Order), POLICY_0",
                  List.of("Content-Type because parameter t takes any content type")));
    }

    @Test
    void withOneItIgnoresThem() {
      Result result =
          compile(
              Map.of(
                  "com/acme/Api.java",
                  API,
                  "com/acme/Orders.java",
                  orders(
                      """
                      implements Api<String> {
                        @Override @POST @Consumes("text/plain")
                        public void create(String tenant, String order) {}
                        @Override public void update(@QueryParam("q") String order) {}
                      }
                      """)));
      assertThat(told(result, "Orders"))
          .isEqualTo(
              Map.of(
                  "POST /orders, create(java.lang.String,java.lang.String), POLICY_0", List.of()));
    }
  }

  @Nested
  class OfDesignators {

    @Test
    void theyMayBeSeveralAndOfTheTeamsOwn() {
      Result result =
          compile(
              Map.of(
                  "com/acme/PROPFIND.java",
                  """
                  package com.acme;
                  import java.lang.annotation.*;
                  @Retention(RetentionPolicy.RUNTIME) @jakarta.ws.rs.HttpMethod("PROPFIND")
                  public @interface PROPFIND {}
                  """,
                  "com/acme/Orders.java",
                  orders(
                      """
                      {
                        @PATCH @PROPFIND @POST public void m(@HeaderParam("X-A") String a) {}
                      }
                      """)));
      assertThat(told(result, "Orders").keySet())
          .containsExactly(
              "PATCH /orders, m(java.lang.String), POLICY_0",
              "POST /orders, m(java.lang.String), POLICY_0",
              "PROPFIND /orders, m(java.lang.String), POLICY_0");
      assertThat(told(result, "Orders").values())
          .allMatch(List.of("X-A from @HeaderParam of parameter a")::equals);
    }

    /** Jakarta REST knows no composed annotations; ours may be carried. */
    @Test
    void anAnnotationThatCarriesThoseOfJakartaRestIsNone() {
      Result result =
          compile(
              Map.of(
                  "com/acme/Composed.java",
                  HEADER
                      + """
                      import java.lang.annotation.*;
                      @Retention(RetentionPolicy.RUNTIME)
                      @Path("composed") @Consumes("application/json") @AllowOrigins("*")
                      public @interface Composed {}
                      """,
                  "com/acme/Orders.java",
                  orders(
                      """
                      {
                        @GET @Composed public void composed() {}
                        @PUT public void put() {}
                      }
                      """)));
      assertThat(told(result, "Orders").keySet())
          .containsExactly("GET /orders, composed(), POLICY_0", "PUT /orders, put(), POLICY_1");
      assertThat(told(result, "Orders").values()).allMatch(List::isEmpty);
    }
  }

  @Test
  void classesMayBeHiddenNestedAndAbstract() {
    Result result =
        compile(
            Map.of(
                "com/acme/Outer.java",
                HEADER
                    + """
                    class Outer {
                      @HeaderParam("X-Outer") String outer;
                      @Path("nested") @AllowOrigins("*") static class Nested extends Base {
                        @Override public void get(String a) {}
                      }
                      @AllowOrigins("*") abstract static class Base {
                        @HeaderParam("X-Base") String base;
                        @GET public abstract void get(@HeaderParam("X-A") String a);
                      }
                    }
                    """));
    assertThat(told(result, "Outer$Nested"))
        .isEqualTo(
            Map.of(
                "GET /nested, get(java.lang.String), POLICY_0",
                List.of(
                    "X-A from @HeaderParam of parameter a",
                    "X-Base from @HeaderParam of field base of Base")));
    assertThat(told(result, "Outer$Base").keySet())
        .containsExactly("GET, get(java.lang.String), POLICY_0");
  }

  /** Whatever a path says, the comment neither ends nor becomes markup. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "{p: .*/}x | {p: .*&#47;}x",
        "{p: <b>&amp;} | {p: &#60;b&#62;&#38;amp;}",
        "{p: \\\\u002a/} | {p: &#92;u002a/}",
        "{p: {@code}} | {p: {&#64;code}}",
        "$L $$ @x | $L $$ @x",
        "\\n@x\\u00e9 | &#92;u000a&#64;x&#92;u00e9",
      })
  void theCommentIsHarmless(String path, String comment) {
    Result result =
        Compiler.JAVAC
            .into(folder)
            .with("-Xlint:all,-processing", "-Xdoclint:all,-missing", "-Werror")
            .compile(
                Map.of(
                    "com/acme/Orders.java",
                    orders("{ @GET @Path(\"" + path + "\") public void get() {} }")));
    assertThat(result.messages()).isEmpty();
    assertThat(told(result, "Orders").keySet())
        .containsExactly("GET /orders/" + comment + ", get(), POLICY_0");
  }
}
