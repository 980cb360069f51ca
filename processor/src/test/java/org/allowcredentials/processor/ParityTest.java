package org.allowcredentials.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import org.allowcredentials.CorsDeploymentException;
import org.allowcredentials.policy.PolicyRules;
import org.allowcredentials.processor.Compilation.Result;
import org.allowcredentials.table.PolicyDraft;
import org.allowcredentials.text.Quote;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The compiler and the start-up say the same. Each draft of one table is compiled, and it is
 * deployed: as it is, with a table that some other compiler let pass, and with {@code "${key}"} for
 * its origins, which then stand in the configuration: as a collection, and as text if there are
 * several.
 *
 * <p>They differ by intention in these points alone:
 *
 * <ul>
 *   <li>a warning that the compiler can give is not given again at start-up;
 *   <li>a list without an origin is CORS005 in the code and CORS402 in the configuration;
 *   <li>{@code "${key}"} is right in the code and CORS116 in the configuration;
 *   <li>that a dangerous origin is not dangerous (CORS307) the compiler says also where the
 *       configuration lists the same origin, which is CORS308 alone where both stand in the code;
 *   <li>a loopback origin is a warning (CORS012) in the code alone: the configuration is where it
 *       belongs;
 *   <li>a note is printed by neither.
 * </ul>
 */
class ParityTest {

  private static final long SEED = 20261123;
  private static final int RANDOM_DRAFTS = 150;

  private static final Pattern CODE = Pattern.compile("(?:[A-Z]+: )?\\[(CORS\\d{3})] ");
  private static final Pattern CLASS =
      Pattern.compile("(?:In |^ {4})com\\.acme\\.(\\w+)#", Pattern.MULTILINE);

  /** A message does not name more than a hundred places of one cause. */
  private static final int AT_ONCE = 40;

  @TempDir private Path folder;

  /** What was said of a class: the codes. */
  private record Said(List<String> errors, List<String> warnings) {
    Said() {
      this(new ArrayList<>(), new ArrayList<>());
    }

    /** Returns only what a second compilation would not say. */
    Said withWarnings(List<String> others) {
      return new Said(errors, others);
    }

    /** One cause in several classes is one message, so they have no order of their own. */
    Said sorted() {
      return new Said(errors.stream().sorted().toList(), warnings.stream().sorted().toList());
    }
  }

  @Test
  void bothMouthsAgree() throws IOException {
    List<PolicyDraft> drafts = drafts();
    System.out.println("ParityTest: seed " + SEED + ", " + drafts.size() + " drafts");
    assertThat(drafts).hasSizeGreaterThan(550);

    Map<String, PolicyDraft> literal = named("Literal", drafts);
    Map<String, PolicyDraft> listed = named("Listed", drafts, draft -> !draft.origins().isEmpty());
    Map<String, PolicyDraft> text = named("Text", drafts, ParityTest::isAList);
    assertThat(text).hasSizeGreaterThan(70);
    Map<String, Object> settings = new TreeMap<>();
    listed.forEach((name, draft) -> settings.put(name, values(draft.origins())));
    text.forEach((name, draft) -> settings.put(name, String.join(" , ", values(draft.origins()))));

    Map<String, PolicyDraft> asWritten = new LinkedHashMap<>(literal);
    listed.keySet().forEach(name -> asWritten.put(name, configured(name, listed)));
    text.keySet().forEach(name -> asWritten.put(name, configured(name, text)));

    Map<String, Said> compiler = compiled(asWritten);
    Map<String, Said> server = started(asWritten, settings);

    List<String> differences = new ArrayList<>();
    literal.forEach((name, draft) -> {
      Said said = said(compiler, name);
      compare(draft, said.withWarnings(List.of()), said(server, name), differences);
      Stream.of(name.replace("Literal", "Listed"), name.replace("Literal", "Text"))
          .filter(asWritten::containsKey)
          .forEach(other -> {
            Said together = said(server, other);
            said(compiler, other).warnings().stream()
                .filter(code -> !code.equals("CORS307") || !said.errors().contains("CORS308"))
                .forEach(together.warnings()::add);
            compare(draft, withoutLoopback(said), together, differences);
          });
    });
    assertThat(differences).isEmpty();

    assertThat(literal.keySet()).anyMatch(name -> said(compiler, name).errors().size() > 2);
    assertThat(literal.keySet()).anyMatch(name -> said(compiler, name).warnings().size() > 1);
    assertThat(literal.keySet()).anyMatch(name -> said(compiler, name).equals(new Said()));
  }

  /** The points in which they differ. */
  @Test
  void theDifferencesAreThese() throws IOException {
    Map<String, PolicyDraft> drafts =
        Map.of(
            "Empty0", PolicyDraft.allowCredentials("${Empty0}").build(),
            "Nested0", PolicyDraft.allowCredentials("${Nested0}").build(),
            "Long0", PolicyDraft.allowCredentials("https://a.example").maxAge(86400).build());
    Map<String, Said> compiler = compiled(drafts);
    drafts.keySet().forEach(name -> assertThat(said(compiler, name)).isEqualTo(new Said()));
    Map<String, Said> server =
        started(drafts, Map.of("Empty0", List.of(), "Nested0", List.of("${Empty0}")));
    assertThat(said(server, "Empty0").errors()).containsExactly("CORS402");
    assertThat(said(server, "Nested0").errors()).containsExactly("CORS116");
    assertThat(said(server, "Long0")).isEqualTo(new Said());
  }

  private static void compare(
      PolicyDraft draft, Said expected, Said found, List<String> differences) {
    if (!found.sorted().equals(expected.sorted())) {
      differences.add(draft + "\n  expected " + expected + "\n  found " + found);
    }
  }

  private static Said withoutLoopback(Said said) {
    return said.withWarnings(
        said.warnings().stream().filter(code -> !code.equals("CORS012")).toList());
  }

  private static Said said(Map<String, Said> all, String name) {
    return all.getOrDefault(name, new Said());
  }

  // ------------------------------------------------------------------ the drafts

  private static List<PolicyDraft> drafts() throws IOException {
    List<String> origins =
        Files.readAllLines(Path.of("src/test/resources/acceptance/origins.tsv")).stream()
            .skip(1)
            .map(line -> unescaped(line.substring(0, line.indexOf('\t'))))
            .toList();
    List<PolicyDraft> drafts = new ArrayList<>();
    for (String origin : origins) {
      drafts.add(PolicyDraft.allowCredentials(origin).build());
      drafts.add(PolicyDraft.allowOrigins(origin).build());
    }
    drafts.addAll(handWritten());
    Random random = new Random(SEED);
    IntStream.range(0, RANDOM_DRAFTS).forEach(i -> drafts.add(random(random, origins)));
    return drafts;
  }

  private static List<PolicyDraft> handWritten() {
    String app = "https://app.example.com";
    String plant = "http://plant.example.com";
    return List.of(
        PolicyDraft.allowCredentials().build(),
        PolicyDraft.allowOrigins().build(),
        PolicyDraft.allowCredentials().allowedHeaders("*").maxAge(-1).build(),
        PolicyDraft.allowCredentials("").build(),
        PolicyDraft.allowOrigins(" ").build(),
        PolicyDraft.allowCredentials("", "").build(),
        PolicyDraft.allowCredentials(app, app, app).build(),
        PolicyDraft.allowOrigins("*", "*", app).build(),
        PolicyDraft.allowOrigins("*").allowedHeaders("*").exposedHeaders("*").build(),
        PolicyDraft.allowCredentials("*", "null").allowedHeaders("*").exposedHeaders("*").build(),
        PolicyDraft.allowCredentials("https://*.example.com", app).build(),
        PolicyDraft.allowCredentials(app, "https://*.example.com").build(),
        PolicyDraft.allowCredentials("http://localhost:*", "http://localhost:3000").build(),
        PolicyDraft.allowCredentials("http://localhost:3000", "http://127.0.0.1").build(),
        PolicyDraft.allowCredentials(app + ".", app).build(),
        PolicyDraft.allowCredentials(app + "/", app + ":443", "HTTPS://app.example.com").build(),
        PolicyDraft.allowCredentials(plant, "myapp://open", "null", "*").build(),
        PolicyDraft.allowCredentials(app + "," + app).build(),
        PolicyDraft.allowCredentials(app + "\n" + app).build(),
        PolicyDraft.allowCredentials("\u0000", "\u202e", "\ud800", "\"", "\\").build(),
        PolicyDraft.allowCredentials("x".repeat(5000), app).build(),
        PolicyDraft.allowCredentials(app).allowedHeaders("X-*", "a b", "", "Accept").build(),
        PolicyDraft.allowCredentials(app).exposedHeaders("X-*", "a,b", "", "ETag").build(),
        PolicyDraft.allowCredentials(app).maxAge(-1).build(),
        PolicyDraft.allowOrigins(app).maxAge(86_401).build(),
        PolicyDraft.allowOrigins(app).maxAge(0).build(),
        PolicyDraft.allowOrigins(app + "/").allowedHeaders("a b").maxAge(-5).build(),
        PolicyDraft.allowCredentials(app).dangerousOrigin(plant, "no TLS").build(),
        PolicyDraft.allowCredentials(app).dangerousOrigin(plant, " ").build(),
        PolicyDraft.allowCredentials(app).dangerousOrigin(app, "why").build(),
        PolicyDraft.allowCredentials(app).dangerousOrigin(app + ":444", "why").build(),
        PolicyDraft.allowCredentials(plant).dangerousOrigin(plant, "why").build(),
        PolicyDraft.allowCredentials(app).dangerousOrigin("*", "why").build(),
        PolicyDraft.allowCredentials(app).dangerousOrigin("null", "").build(),
        PolicyDraft.allowCredentials(app).dangerousOrigin("${key:}", "why").build(),
        PolicyDraft.allowCredentials(app + "/")
            .allowedHeaders("*", "a b")
            .exposedHeaders("*")
            .maxAge(100_000)
            .dangerousOrigin(plant + "/", "")
            .dangerousOrigin(plant, "")
            .dangerousOrigin(plant, "twice")
            .build());
  }

  private static PolicyDraft random(Random random, List<String> origins) {
    String[] listed = some(random, 4, origins).toArray(String[]::new);
    List<String> names = List.of("*", "X-Ok", "x-ok", "a b", "", "ETag", "Cookie", "Authorization");
    boolean credentials = random.nextInt(3) > 0;
    PolicyDraft.Builder draft =
        credentials ? PolicyDraft.allowCredentials(listed) : PolicyDraft.allowOrigins(listed);
    draft.allowedHeaders(some(random, 3, names).toArray(String[]::new));
    draft.exposedHeaders(some(random, 3, names).toArray(String[]::new));
    if (random.nextInt(4) == 0) {
      draft.maxAge(random.nextInt(200_000) - 50_000);
    }
    if (credentials && random.nextInt(3) == 0) {
      some(random, 2, origins)
          .forEach(o -> draft.dangerousOrigin(o, random.nextBoolean() ? "" : "r"));
    }
    return draft.build();
  }

  private static List<String> some(Random random, int limit, List<String> from) {
    return random
        .ints(random.nextInt(limit + 1), 0, from.size())
        .<String>mapToObj(from::get)
        .toList();
  }

  /** In the data, Java's escapes stand for what cannot be seen. */
  private static String unescaped(String cell) {
    return Pattern.compile("\\\\u([0-9a-fA-F]{4})")
        .matcher(cell)
        .replaceAll(hex -> Matcher.quoteReplacement("" + (char) Integer.parseInt(hex.group(1), 16)))
        .translateEscapes();
  }

  private static Map<String, PolicyDraft> named(String prefix, List<PolicyDraft> drafts) {
    return named(prefix, drafts, draft -> true);
  }

  private static Map<String, PolicyDraft> named(
      String prefix, List<PolicyDraft> drafts, Predicate<PolicyDraft> filter) {
    Map<String, PolicyDraft> named = new LinkedHashMap<>();
    for (int i = 0; i < drafts.size(); i++) {
      if (filter.test(drafts.get(i))) {
        named.put(prefix + i, drafts.get(i));
      }
    }
    return named;
  }

  /** Whether a comma-separated list gives these very strings. */
  private static boolean isAList(PolicyDraft draft) {
    List<String> values = values(draft.origins());
    return values.size() > 1
        && values.stream().anyMatch(value -> !value.isEmpty())
        && values.stream()
            .allMatch(value ->
                value.equals(value.strip()) && !value.contains(",") && !value.endsWith("\\"));
  }

  private static List<String> values(List<PolicyDraft.Value> origins) {
    return origins.stream().map(PolicyDraft.Value::value).toList();
  }

  private static PolicyDraft configured(String key, Map<String, PolicyDraft> drafts) {
    PolicyDraft placeholder = PolicyDraft.allowCredentials("${" + key + "}").build();
    return Optional.ofNullable(drafts.get(key)).orElseThrow().withOrigins(placeholder.origins());
  }

  // ------------------------------------------------------------------ the compiler

  private Map<String, Said> compiled(Map<String, PolicyDraft> drafts) {
    Map<String, String> sources = new TreeMap<>();
    drafts.forEach((name, draft) -> sources.put(file(name), source(name, annotation(draft))));
    Map<String, Said> said = new TreeMap<>();
    Result result = Compiler.JAVAC.into(folder.resolve("processed")).compile(sources);
    result
        .messages()
        .forEach(message -> {
          assertThat(message.code()).as(message.text()).isNotEmpty();
          String name = message.file().replaceAll(".*/|\\.java", "");
          Said each = said.computeIfAbsent(name, key -> new Said());
          boolean error = message.kind() == Diagnostic.Kind.ERROR;
          (error ? each.errors() : each.warnings()).add(message.code());
        });
    return said;
  }

  private static String file(String name) {
    return "com/acme/" + name + ".java";
  }

  private static String source(String name, String annotation) {
    return """
    package com.acme;

    import jakarta.ws.rs.GET;
    import jakarta.ws.rs.Path;
    import org.allowcredentials.AllowCredentials;
    import org.allowcredentials.AllowOrigins;
    import org.allowcredentials.DangerousOrigin;

    @Path("/%s")
    %s
    public class %s {
      @GET
      public String get() {
        return "";
      }
    }
    """
        .formatted(name, annotation, name);
  }

  private static String annotation(PolicyDraft draft) {
    List<String> attributes = new ArrayList<>();
    attributes.add((draft.credentials() ? "origins = " : "value = ") + array(draft.origins()));
    attributes.add("allowedHeaders = " + array(draft.allowedHeaders()));
    attributes.add("exposedHeaders = " + array(draft.exposedHeaders()));
    attributes.add("maxAge = " + draft.maxAge());
    if (draft.credentials()) {
      attributes.add(
          draft.dangerousOrigins().stream()
              .map(dangerous ->
                  "@DangerousOrigin(value = %s, reason = %s)"
                      .formatted(
                          Quote.literal(dangerous.origin().value()),
                          Quote.literal(dangerous.reason().value())))
              .collect(Collectors.joining(", ", "dangerousOrigins = {", "}")));
    }
    return (draft.credentials() ? "@AllowCredentials(" : "@AllowOrigins(")
        + String.join(", ", attributes)
        + ")";
  }

  private static String array(List<PolicyDraft.Value> values) {
    return "{" + literals(values) + "}";
  }

  private static String literals(List<PolicyDraft.Value> values) {
    return values.stream()
        .map(written -> Quote.literal(written.value()))
        .collect(Collectors.joining(", "));
  }

  // ------------------------------------------------------------------ the start-up

  /**
   * Deploys all in one application. The tables are those of a policy that the compiler accepts,
   * with the draft in its place.
   */
  private Map<String, Said> started(Map<String, PolicyDraft> drafts, Map<String, ?> settings)
      throws IOException {
    Path output = folder.resolve("deployed");
    Map<String, String> sources = new TreeMap<>();
    drafts.forEach((name, draft) -> {
      sources.put(file(name), source(name, annotation(draft)));
      sources.put(file(name + "Table"), table(name, draft));
    });
    assertThat(Compiler.JAVAC.into(output).with("-proc:none").compile(sources).messages())
        .isEmpty();
    Path services = Files.createDirectories(output.resolve("META-INF/services"));
    Files.write(
        services.resolve("org.allowcredentials.table.CorsPolicyTable"),
        drafts.keySet().stream().map(name -> "com.acme." + name + "Table").toList());
    List<String> messages = new ArrayList<>();
    List<String> logged = new ArrayList<>();
    try (URLClassLoader loader =
        new URLClassLoader(new URL[] {output.toUri().toURL()}, ParityTest.class.getClassLoader())) {
      List<String> names = List.copyOf(drafts.keySet());
      for (int i = 0; i < names.size(); i += AT_ONCE) {
        Set<Class<?>> resources = new LinkedHashSet<>();
        for (String name : names.subList(i, Math.min(i + AT_ONCE, names.size()))) {
          resources.add(load(loader, name));
        }
        logged.addAll(
            FakeServer.logged(() -> {
              try {
                new FakeServer(resources, settings).start();
              } catch (CorsDeploymentException e) {
                messages.addAll(e.problems());
              }
            }));
      }
      assertThat(logged).allMatch(message -> message.startsWith("WARNING: [CORS"));
      messages.addAll(logged);
    }
    Map<String, Said> said = new TreeMap<>();
    for (String message : messages) {
      Matcher code = CODE.matcher(message);
      Matcher name = CLASS.matcher(message);
      assertThat(code.lookingAt() && name.find()).as(message).isTrue();
      do { // One cause in several classes is one message.
        Said each = said.computeIfAbsent(name.group(1), key -> new Said());
        (message.startsWith("[") ? each.errors() : each.warnings()).add(code.group(1));
      } while (name.find());
    }
    return said;
  }

  private static Class<?> load(ClassLoader loader, String name) {
    try {
      return loader.loadClass("com.acme." + name);
    } catch (ClassNotFoundException e) {
      throw new AssertionError(e);
    }
  }

  private String table(String name, PolicyDraft draft) {
    String builder =
        (draft.credentials() ? "PolicyDraft.allowCredentials(" : "PolicyDraft.allowOrigins(")
            + literals(draft.origins())
            + ").allowedHeaders("
            + literals(draft.allowedHeaders())
            + ").exposedHeaders("
            + literals(draft.exposedHeaders())
            + ").maxAge("
            + draft.maxAge()
            + ")"
            + draft.dangerousOrigins().stream()
                .map(dangerous ->
                    ".dangerousOrigin("
                        + Quote.literal(dangerous.origin().value())
                        + ", "
                        + Quote.literal(dangerous.reason().value())
                        + ")")
                .collect(Collectors.joining())
            + ".build()";
    String table =
        template()
            .replaceAll("CorsPolicies_\\w+", name + "Table")
            .replace("Template", name)
            .replaceFirst(
                "PolicyDraft\\.allowOrigins\\(\"\\*\"\\)\\s*\\.build\\(\\)",
                Matcher.quoteReplacement(builder));
    assertThat(table).contains(builder, PolicyRules.proof());
    return table.replace(PolicyRules.proof(), "other rules");
  }

  /** Returns a table as the processor writes it. */
  private String template() {
    Path output = folder.resolve("template");
    if (!Files.exists(output)) {
      Map<String, String> sources =
          Map.of(file("Template"), source("Template", "@AllowOrigins(\"*\")"));
      assertThat(Compiler.JAVAC.into(output).compile(sources).messages()).isEmpty();
    }
    return new Result(true, List.of(), output).table();
  }
}
