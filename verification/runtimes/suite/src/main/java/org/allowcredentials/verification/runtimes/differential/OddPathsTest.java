package org.allowcredentials.verification.runtimes.differential;

import static org.allowcredentials.verification.runtimes.differential.TinyApplication.granted;
import static org.allowcredentials.verification.runtimes.differential.TinyApplication.request;
import static org.allowcredentials.verification.runtimes.differential.TinyApplication.serve;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.allowcredentials.verification.runtimes.wire.Answer;
import org.allowcredentials.verification.runtimes.wire.KeptWire;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Paths and verbs that servers compare in ways of their own: whatever a server makes of them, no
 * preflight is granted by the policy of another method than the one that runs. Each method answers
 * with its name; what is called {@code one} allows one origin, {@code other} another, and {@code
 * none} has no policy.
 */
@Tag("embedded")
class OddPathsTest {

  private static final String APP = "https://app.example.com";
  private static final String ADMIN = "https://admin.example.com";
  private static final Map<String, String> ALLOWED = Map.of("one", APP, "other", ADMIN);

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

  /** Returns the annotation that goes with the name of a method. */
  private static String policy(String method) {
    return method.equals("none")
        ? ""
        : "@AllowCredentials(origins = \"" + ALLOWED.get(method) + "\")";
  }

  private static String method(String designators, String name) {
    return "%s %s public String %s() { return \"%s\"; }\n"
        .formatted(designators, policy(name), name, name);
  }

  private static String get(String template, String name) {
    return method("@GET @Path(\"" + template + "\")", name);
  }

  private static String root(String name, String path, String... members) {
    return "@Path(\"%s\") public class %s { %s }".formatted(path, name, String.join(" ", members));
  }

  /** Asserts that a path is granted to one origin and not to the other, and returns what runs. */
  private static void assertGranted(KeptWire wire, String verb, String path, String method)
      throws IOException {
    assertThat(assertHonest(wire, verb, path)).as(path).isEqualTo(method);
    for (Map.Entry<String, String> each : ALLOWED.entrySet()) {
      String origin = each.getValue();
      List<Optional<String>> allowed =
          List.of(
              granted(wire, verb, path, origin),
              request(wire, verb, path, origin).first("access-control-allow-origin"));
      Optional<String> expected = Optional.of(origin).filter(o -> each.getKey().equals(method));
      assertThat(allowed).as("%s %s for %s", verb, path, each.getKey()).containsOnly(expected);
    }
  }

  private static void assertGrantedToNobody(KeptWire wire, String verb, String path)
      throws IOException {
    assertHonest(wire, verb, path);
    for (String origin : ALLOWED.values()) {
      assertThat(granted(wire, verb, path, origin)).as("%s %s", verb, path).isEmpty();
    }
  }

  /**
   * Asserts that neither a preflight nor an answer allows what the method that runs does not allow.
   *
   * @return the method that runs; the status if none does
   */
  private static String assertHonest(KeptWire wire, String verb, String path) throws IOException {
    Answer plain = wire.send(verb, path, List.of(), "");
    boolean ran = plain.status() == 200;
    for (String origin : ALLOWED.values()) {
      String where = verb + " " + path + " for " + origin;
      boolean allowed = ran && origin.equals(ALLOWED.get(plain.body()));
      if (ran && granted(wire, verb, path, origin).isPresent()) {
        assertThat(allowed).as("preflight of " + where).isTrue();
      }
      Answer answer = request(wire, verb, path, origin);
      if (ran && answer.first("access-control-allow-origin").isPresent()) {
        assertThat(allowed).as(where).isTrue();
      }
    }
    return ran ? plain.body() : Integer.toString(plain.status());
  }

  /**
   * A template, and a segment that it is asked with; each row has a root class of its own in one
   * application.
   */
  private record Row(String template, String segment) {

    static List<Row> of(String rows) {
      return rows.lines()
          .map(line -> line.split(" -> ", 2))
          .map(parts -> new Row(parts[0], parts[1]))
          .toList();
    }
  }

  private interface Members {
    String[] of(Row row);
  }

  private interface Question {
    void ask(KeptWire wire, Row row, String root) throws IOException;
  }

  private static void serveEach(List<Row> rows, Members members, Question question)
      throws Exception {
    Map<String, String> sources = new TreeMap<>();
    for (int i = 0; i < rows.size(); i++) {
      sources.put("R" + i, root("R" + i, "r" + i, members.of(rows.get(i))));
    }
    serve(
        sources,
        sources.keySet().stream().toList(),
        wire -> {
          for (int i = 0; i < rows.size(); i++) {
            question.ask(wire, rows.get(i), "/r" + i + "/");
          }
        });
  }

  /** Browsers send what cannot stand in a path encoded, and the digits in upper case. */
  @Test
  void aTemplateIsTheSameToAllServers() throws Exception {
    List<Row> rows =
        Row.of(
            """
            \\u00e4 -> %C3%A4
            a|b -> a%7Cb
            [x -> %5Bx
            a]b -> a%5Db
            a b -> a%20b
             a -> %20a
            a%b -> a%25b
            a% -> a%25
            a%zz -> a%25zz
            a%2 -> a%252
            a%%20b -> a%25%20b
            a%{x} -> a%25b
            %C3%A4 -> %C3%A4
            %c3%a4 -> %c3%a4
            a%20b -> a%20b
            a%2Fb -> a%2Fb
            a%3Bb -> a%3Bb
            a%61b -> a%61b
            a\\\"b -> a%22b
            a\\\\b -> a%5Cb
            a^b -> a%5Eb
            a`b -> a%60b
            a<b> -> a%3Cb%3E
            a?b -> a%3Fb
            a#b -> a%23b
            \\ud834\\udd1e -> %F0%9D%84%9E
            a\\u00a0b -> a%C2%A0b
            a\\u007fb -> a%7Fb
            a+b -> a+b
            a~b -> a~b
            a'b -> a'b
            a!b -> a!b
            a(b) -> a(b)
            a*b -> a*b
            a$b -> a$b
            a&b -> a&b
            a,b -> a,b
            a=b -> a=b
            a:b -> a:b
            a@b -> a@b
            a.b -> a.b
            \\u00e4{x} -> %C3%A4b
            {x}\\u00e4 -> b%C3%A4
            {x: %c3%a4} -> %c3%a4
            {x: a%20b} -> a%20b
            {x: [^%]+} -> ab
            { x : ab} -> ab
            {x_1.a-b} -> ab
            """);
    serveEach(
        rows,
        row -> new String[] {get(row.template(), "one"), get("{a}/{b}", "other")},
        (wire, row, root) -> {
          assertGranted(wire, "GET", root + row.segment(), "one");
          assertGranted(wire, "GET", root + "else/else", "other");
        });
    serveEach(
        rows.stream().filter(row -> !row.template().contains("{")).toList(),
        row -> new String[] {get(row.template(), "one"), get("{v}", "other")},
        (wire, row, root) -> {
          assertGranted(wire, "GET", root + row.segment(), "one");
          assertGranted(wire, "GET", root + "else", "other");
        });
  }

  /** Jersey compares the digits of escapes in literals without letter case, the others do not. */
  @Test
  void nothingIsGrantedWhereTheLetterCaseOfAnEscapeDecides() throws Exception {
    List<Row> rows =
        Row.of(
            """
            \\u00e4 -> %c3%a4
            \\u00e4 -> %C3%a4
            %c3%a4 -> %C3%A4
            %C3%A4 -> %c3%a4
            a|b -> a%7cb
            [x -> %5bx
            a]b -> a%5db
            a^b -> a%5eb
            a\\\\b -> a%5cb
            a<b> -> a%3cb%3e
            a?b -> a%3fb
            a%2Fb -> a%2fb
            a%2fb -> a%2Fb
            a%3Bb -> a%3bb
            \\ud834\\udd1e -> %f0%9d%84%9e
            {x}\\u00e4 -> b%c3%a4
            """);
    serveEach(
        rows,
        row -> new String[] {get(row.template(), "one"), get("{v}", "none")},
        (wire, row, root) -> assertGrantedToNobody(wire, "GET", root + row.segment()));
    serveEach(
        rows,
        row -> new String[] {get(row.template(), "none"), get("{v}", "other")},
        (wire, row, root) -> {
          assertGrantedToNobody(wire, "GET", root + row.segment());
          assertGranted(wire, "GET", root + "else", "other");
        });
  }

  @Test
  void itDoesNotDecideWhereThereIsOnePolicy() throws Exception {
    String source =
        root("C", "r", get("\\u00e4", "one"), get("{v}", "one").replace("one()", "second()"));
    serve(
        Map.of("C", source),
        "C",
        wire -> {
          assertGranted(wire, "GET", "/r/%C3%A4", "one");
          assertGranted(wire, "GET", "/r/%c3%a4", "one");
        });
  }

  @Test
  void theLetterCaseOfAnEscapeDecidesInRootClassesAndLocatorsToo() throws Exception {
    serve(
        Map.of(
            "A", root("A", "\\u00e4", method("@GET", "one")),
            "B", root("B", "{v}", method("@GET", "none"))),
        List.of("A", "B"),
        wire -> {
          assertGranted(wire, "GET", "/%C3%A4", "one");
          assertGrantedToNobody(wire, "GET", "/%c3%a4");
        });
    String locators =
        root(
            "C",
            "r",
            "@Path(\"\\u00e4\") public A a() { return new A(); }",
            "@Path(\"{v}\") public B b() { return new B(); }");
    serve(
        Map.of(
            "C", locators,
            "A", "public class A { " + method("@GET", "one") + "}",
            "B", "public class B { " + method("@GET", "other") + "}"),
        "C",
        wire -> {
          assertGranted(wire, "GET", "/r/%C3%A4", "one");
          assertGranted(wire, "GET", "/r/else", "other");
          assertGrantedToNobody(wire, "GET", "/r/%c3%a4");
        });
  }

  /** CORS322 refuses these where they have a policy; those of others are served as before. */
  @Test
  void nothingIsGrantedWhereServersReadATemplateOfOthersDifferently() throws Exception {
    List<Row> rows =
        Row.of(
            """
            a;b -> a;b
            a; -> a;
            a;b/c -> a;b/c
            {x: a b} -> ab
            {x: ab } -> ab
            { x : a } -> a
            """);
    Map<String, String> others = new TreeMap<>();
    Map<String, String> own = new TreeMap<>();
    for (int i = 0; i < rows.size(); i++) {
      others.put("Lib" + i, root("Lib" + i, "r" + i, get(rows.get(i).template(), "none")));
      own.put("Own" + i, root("Own" + i, "r" + i, get("{v}", "other"), get("{v}/c", "one")));
    }
    serve(
        others,
        own,
        Stream.concat(others.keySet().stream(), own.keySet().stream()).toList(),
        wire -> {
          for (int i = 0; i < rows.size(); i++) {
            assertGrantedToNobody(wire, "GET", "/r" + i + "/" + rows.get(i).segment());
            assertGranted(wire, "GET", "/r" + i + "/else", "other");
            assertGranted(wire, "GET", "/r" + i + "/else/c", "one");
          }
        });
  }

  @Test
  void whatServersReadDifferentlyIsRefusedWhereItHasAPolicy() {
    List<String> templates =
        List.of("a;b", "{x: a b}", "{x: ab }", "{x y}", "{x,y}", "{\\u00e4}", "{x", "x}", "{x: }");
    Map<String, String> sources = new TreeMap<>();
    for (int i = 0; i < templates.size(); i++) {
      String type = root("R" + i, "r" + i, get(templates.get(i), "one"));
      sources.put("R" + i, TinyApplication.source(type));
    }
    try (Compiled compiled = Compiled.of(Map.of(), sources, true)) {
      assertThat(compiled.errors())
          .hasSize(templates.size())
          .allSatisfy(error -> assertThat(error).startsWith("[CORS322]"));
    }
  }

  private static String verb(String name) {
    return "@java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME)"
        + " @HttpMethod(\"%s\") @interface %s {}".formatted(name, name + "_");
  }

  /** All servers run the method for PUT that is designated in lower case. */
  @ParameterizedTest
  @ValueSource(strings = {"put", "Put", "patch", "report", "MkCol"})
  void aVerbIsDesignatedInAnyLetterCase(String designated) throws Exception {
    String upper = designated.toUpperCase(Locale.ROOT);
    String source =
        root(
            "C",
            "r",
            method("@%s_ @Path(\"e\")".formatted(designated), "none"),
            method("@%s_ @Path(\"{i}\")".formatted(upper), "other"),
            method("@%s_ @Path(\"f\")".formatted(designated), "one"),
            verb(designated),
            verb(upper));
    serve(
        Map.of("C", source),
        "C",
        wire -> {
          assertThat(assertHonest(wire, upper, "/r/e")).isEqualTo("none");
          assertGrantedToNobody(wire, upper, "/r/e");
          assertGranted(wire, upper, "/r/f", "one");
          assertGranted(wire, upper, "/r/g", "other");
          Answer answer = grant(wire, upper, "/r/f");
          assertThat(answer.all("access-control-allow-methods")).containsExactly(upper);
          for (String path : List.of("/r/e", "/r/f", "/r/g")) {
            assertGrantedToNobody(wire, designated, path);
          }
        });
  }

  private static Answer grant(KeptWire wire, String verb, String path) throws IOException {
    List<String> headers = List.of("Origin: " + APP, "Access-Control-Request-Method: " + verb);
    return wire.send("OPTIONS", path, headers, "");
  }

  /**
   * CXF answers HEAD by the method for GET that is designated in upper case, others by either: who
   * is granted HEAD is who may read the answer of the method that runs.
   */
  @Test
  void headIsGrantedOnlyByWhatRunsWhereGetIsDesignatedInLowerCase() throws Exception {
    String source =
        root(
            "C",
            "r",
            method("@get_ @Path(\"e\")", "one"),
            method("@GET @Path(\"{i}\")", "other"),
            verb("get"));
    serve(
        Map.of("C", source),
        "C",
        wire -> {
          assertGranted(wire, "GET", "/r/e", "one");
          assertGranted(wire, "GET", "/r/f", "other");
          for (String origin : ALLOWED.values()) {
            if (granted(wire, "HEAD", "/r/e", origin).isPresent()) {
              Answer answer = request(wire, "HEAD", "/r/e", origin);
              assertThat(answer.first("access-control-allow-origin")).contains(origin);
            }
          }
          assertThat(granted(wire, "HEAD", "/r/f", ADMIN)).contains(ADMIN);
        });
  }

  /** Below locators the verb of the request decides, as the server compares it. */
  @Test
  void aVerbBelowALocatorIsDesignatedInAnyLetterCase() throws Exception {
    String sub =
        "public class Sub { "
            + method("@put_ @Path(\"e\")", "one")
            + method("@PUT @Path(\"{i}\")", "other")
            + verb("put")
            + " }";
    serve(
        Map.of(
            "C", root("C", "r", "@Path(\"s\") public Sub sub() { return new Sub(); }"), "Sub", sub),
        "C",
        wire -> {
          assertGranted(wire, "PUT", "/r/s/e", "one");
          assertGranted(wire, "PUT", "/r/s/f", "other");
          assertGrantedToNobody(wire, "put", "/r/s/e");
        });
  }

  /** Returns twenty classes, each with three locators that return others of them: one policy. */
  private static Map<String, String> locatorGraph() {
    int classes = 20;
    Map<String, String> sources = new TreeMap<>();
    for (int i = 0; i < classes; i++) {
      StringBuilder members = new StringBuilder(method("@GET", "one"));
      for (int next = 1; next <= 3; next++) {
        members.append(
            "@Path(\"to%d\") public C%d to%d() { return new C%d(); }\n"
                .formatted(next, (i + next) % classes, next, (i + next) % classes));
      }
      sources.put("C" + i, root("C" + i, "c" + i, members.toString()));
    }
    return sources;
  }

  @Test
  void locatorsThatReturnEachOtherAreServed() throws Exception {
    Map<String, String> sources = locatorGraph();
    serve(
        sources,
        sources.keySet().stream().toList(),
        wire -> {
          assertGranted(wire, "GET", "/c0", "one");
          assertGranted(wire, "GET", "/c7/to1/to2/to3/to1/to1", "one");
          assertGranted(wire, "GET", "/c0" + "/to1".repeat(30), "one");
          assertGrantedToNobody(wire, "GET", "/c0" + "/to1".repeat(40));
        });
  }

  /** The compiler has not seen the class that shares paths with them. */
  @Test
  void locatorsThatReturnEachOtherStopTheStartBesideAnotherPolicy() {
    Map<String, String> sources = locatorGraph();
    List<String> roots = Stream.concat(sources.keySet().stream(), Stream.of("Lib")).toList();
    Map<String, String> others =
        Map.of("Lib", root("Lib", "{any}/to1/to2/to3", method("@GET", "none")));
    assertThatThrownBy(() -> serve(others, sources, roots, wire -> {}))
        .hasStackTraceContaining("[CORS321]");
  }
}
