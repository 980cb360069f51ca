package org.allowcredentials.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.allowcredentials.processor.Compilation.Result;
import org.allowcredentials.table.ApplicationPolicy;
import org.allowcredentials.table.Declaration;
import org.allowcredentials.table.Endpoint;
import org.allowcredentials.table.PolicyDraft;
import org.allowcredentials.table.Resource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What compilers accept in a class they accept in its table: a method has at most 65,535 bytes of
 * code, and a class at most 65,535 constants, of which a string in code takes two.
 */
@Tag("evidence")
@ParameterizedClass
@EnumSource(Compiler.class)
class LargeTableTest {

  private static final String HEADER =
      """
      package com.acme;
      import jakarta.ws.rs.*;
      import org.allowcredentials.*;
      """;

  private final Compiler compiler;
  @TempDir private Path folder;

  LargeTableTest(Compiler compiler) {
    this.compiler = compiler;
  }

  @ParameterizedTest
  @ValueSource(ints = {300, 400, 5_000})
  void eachEndpointIsInTheTable(int wanted) {
    int count = many(wanted);
    String members =
        lines(
            count,
            i ->
                "@GET @Path(\"e%d\") public String m%d(@HeaderParam(\"X-%d\") String x) { return x; }"
                    .formatted(i, i, i));
    Declaration policy =
        Declaration.policy(PolicyDraft.allowOrigins("https://app.example.com").build());
    assertThat(
            resource(
                "@Path(\"/r\") @AllowOrigins(\"https://app.example.com\") public class R {"
                    + members
                    + "}"))
        .isEqualTo(
            served(
                IntStream.range(0, count)
                    .mapToObj(i -> get(i, List.of("X-" + i), Optional.of(policy)))
                    .toList()));
  }

  @Test
  void soAreEndpointsThatAllSaySomethingElse() {
    int count = many(5_000);
    String members =
        lines(
            count,
            i ->
                "@GET @Path(\"e%d\") @AllowOrigins(\"https://o%d.example\") public String m%d() { return \"\"; }"
                    .formatted(i, i, i));
    assertThat(resource("@Path(\"/r\") public class R {" + members + "}"))
        .isEqualTo(
            served(
                IntStream.range(0, count)
                    .mapToObj(i -> {
                      String origin = "https://o" + i + ".example";
                      return new Endpoint(
                          "GET",
                          "e" + i,
                          "m" + i + "()",
                          List.of(),
                          "",
                          Optional.of(
                              Declaration.policy(PolicyDraft.allowOrigins(origin).build())));
                    })
                    .toList()));
  }

  @ParameterizedTest
  @ValueSource(ints = {200, 201, 2_000, 2_001, 10_000, 40_000})
  void eachOriginIsInTheTable(int count) {
    String[] origins = values(count, i -> "https://o" + i + ".example");
    String source =
        "@Path(\"/r\") @AllowCredentials(origins = {"
            + quoted(origins)
            + "}) public class R { @GET @Path(\"e0\") public String m0() { return \"\"; } }";
    assertThat(resource(source))
        .isEqualTo(
            served(
                List.of(
                    new Endpoint(
                        "GET",
                        "e0",
                        "m0()",
                        List.of(),
                        "",
                        Optional.of(
                            Declaration.policy(PolicyDraft.allowCredentials(origins).build()))))));
  }

  @Test
  void soIsEachHeaderAndEachDangerousOrigin() {
    int count = 10_000;
    String[] allowed = values(count, i -> "X-Allowed-" + i);
    String[] exposed = values(count, i -> "X-Exposed-" + i);
    String source =
        """
        @Path("/r")
        @AllowCredentials(
            allowedHeaders = {%s},
            exposedHeaders = {%s},
            maxAge = 60,
            dangerousOrigins = {%s})
        public class R {
          @GET @Path("e0") public String m0() { return ""; }
        }
        """
            .formatted(
                quoted(allowed),
                quoted(exposed),
                IntStream.range(0, count)
                    .mapToObj(i ->
                        "@DangerousOrigin(value = \"http://d%d.example\", reason = \"reason %d\")"
                            .formatted(i, i))
                    .collect(Collectors.joining(",\n")));
    PolicyDraft.Builder policy =
        PolicyDraft.allowCredentials().allowedHeaders(allowed).exposedHeaders(exposed).maxAge(60);
    IntStream.range(0, count)
        .forEach(i -> policy.dangerousOrigin("http://d" + i + ".example", "reason " + i));
    assertThat(resource(source).endpoints())
        .containsExactly(
            new Endpoint(
                "GET",
                "e0",
                "m0()",
                List.of(),
                "",
                Optional.of(Declaration.policy(policy.build()))));
  }

  /** Applications are larger than any class of theirs. */
  @Test
  void soIsEachOfTwentyThousandEndpointsInOnePackage() {
    int classes = many(20_000) / 4;
    Map<String, String> sources = new TreeMap<>();
    for (int i = 0; i < classes; i++) {
      String methods =
          lines(4, j -> "@GET @Path(\"e%d\") public String m%d() { return \"\"; }".formatted(j, j));
      sources.put(
          "com/acme/R" + i + ".java",
          HEADER
              + "@Path(\"/r%d\") @AllowOrigins(\"https://o%d.example\") public class R%d {%s}"
                  .formatted(i, i, i, methods));
    }
    Result result = compiler.into(folder).strict().compile(sources);
    assertThat(result.messages()).isEmpty();
    assertThat(result.resources())
        .hasSize(classes)
        .allSatisfy(each -> {
          String number = each.name().substring("com.acme.R".length());
          Declaration policy =
              Declaration.policy(
                  PolicyDraft.allowOrigins("https://o" + number + ".example").build());
          assertThat(each.endpoints())
              .extracting(Endpoint::path, Endpoint::declaration)
              .containsExactlyInAnyOrder(
                  tuple("e0", Optional.of(policy)),
                  tuple("e1", Optional.of(policy)),
                  tuple("e2", Optional.of(policy)),
                  tuple("e3", Optional.of(policy)));
        });
  }

  /**
   * Fields are read on the way to each method, those that are inherited too. Compilers would take
   * minutes for as many in one class.
   */
  @Test
  void soIsEachHeaderThatTheCodeReads() {
    int each = 1_000;
    int classes = many(9_000) / each;
    String lineage =
        lines(
            classes,
            i ->
                "class B%d%s {%s}"
                    .formatted(
                        i,
                        i == 0 ? "" : " extends B" + (i - 1),
                        lines(
                            each,
                            j -> "@HeaderParam(\"X-%d%03d\") String f%d;".formatted(i, j, j))));
    Resource resource =
        resource(
            "@Path(\"/r\") @AllowOrigins(\"https://app.example.com\") public class R extends B"
                + (classes - 1)
                + " { @GET @Path(\"e0\") public String m0() { return \"\"; }"
                + " @Path(\"l\") public Object l() { return this; } }"
                + lineage);
    assertThat(resource.endpoints())
        .hasSize(2)
        .allSatisfy(endpoint ->
            assertThat(endpoint.headers())
                .isEqualTo(List.of(values(classes * each, "X-%04d"::formatted))));
  }

  @Test
  void soIsEachClassThatAnApplicationSpeaksOf() {
    int count = 1_000;
    String source =
        lines(
                count,
                i ->
                    "@AllowCrossSiteRequests(of = R.C%d.class, reason = \"reason %d\")"
                        .formatted(i, i))
            + "@ApplicationPath(\"/\") @SameOriginOnly"
            + " public class R extends jakarta.ws.rs.core.Application {"
            + lines(count, i -> "public static class C%d {}".formatted(i))
            + "}";
    assertThat(resource(source).application())
        .contains(
            new ApplicationPolicy(
                "com.acme.R",
                Optional.of(Declaration.sameOriginOnly()),
                IntStream.range(0, count)
                    .boxed()
                    .collect(Collectors.toMap(i -> "com.acme.R$C" + i, i -> "reason " + i))));
  }

  /** ECJ with assertions, as in tests, looks at all annotations at each annotation. */
  private int many(int wanted) {
    return compiler == Compiler.ECJ ? Math.min(wanted, 2_500) : wanted;
  }

  private static Endpoint get(int i, List<String> headers, Optional<Declaration> said) {
    return new Endpoint("GET", "e" + i, "m" + i + "(java.lang.String)", headers, "", said);
  }

  private static Resource served(List<Endpoint> endpoints) {
    List<Endpoint> sorted = new ArrayList<>(endpoints);
    sorted.sort(Comparator.comparing(Endpoint::path));
    return new Resource("com.acme.R", Optional.of("/r"), Optional.empty(), sorted);
  }

  private static String lines(int count, IntFunction<String> line) {
    return IntStream.range(0, count).mapToObj(line).collect(Collectors.joining("\n", "\n", "\n"));
  }

  private static String[] values(int count, IntFunction<String> value) {
    return IntStream.range(0, count).mapToObj(value).toArray(String[]::new);
  }

  private static String quoted(String[] values) {
    return Stream.of(values).collect(Collectors.joining("\",\n\"", "\"", "\""));
  }

  /** Compiles a class, lets nothing be said of it, and returns what its table says. */
  private Resource resource(String source) {
    Result result =
        compiler
            .into(folder)
            .strict()
            .with("-Acors.severity=CORS304:off")
            .compile(Map.of("com/acme/R.java", HEADER + source));
    assertThat(result.messages()).isEmpty();
    assertThat(result.success()).isTrue();
    return result.resources().get(0);
  }
}
