package org.allowcredentials.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.AbstractMultivaluedMap;
import jakarta.ws.rs.core.Application;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Types;
import javax.tools.JavaCompiler;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.allowcredentials.CorsDeploymentException;
import org.allowcredentials.config.Settings;
import org.allowcredentials.deploy.Deployment;
import org.allowcredentials.deploy.ListedClasses;
import org.allowcredentials.deploy.RunningMethod;
import org.allowcredentials.deploy.Unapplied;
import org.allowcredentials.finding.Rule;
import org.allowcredentials.finding.RuleClass;
import org.allowcredentials.jaxrs.CorsFeature;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The pages under {@code docs/diagnostics} tell the truth: each example is run, and what is printed
 * is what the page shows; each fix is compiled, and nothing is printed.
 *
 * <p>After a message was changed on purpose, this writes titles, class lines, messages and the
 * index anew. It fails all the same: look at the difference, then run without the last option.
 *
 * <pre>
 * mvn -pl runtime,processor test -Dtest='DiagnosticPagesTest,MisuseSampleTest' \
 *     -Dsurefire.failIfNoSpecifiedTests=false -Dpages.update=true
 * </pre>
 */
class DiagnosticPagesTest {

  private static final Path PAGES = Path.of("../docs/diagnostics");
  private static final boolean UPDATE = Boolean.getBoolean("pages.update");

  private static final String EXAMPLE = "Example";
  private static final String COMPILER = "What the compiler says";
  private static final String FIX = "Fix";
  private static final String ACKNOWLEDGE = "How to acknowledge it";

  private static final Pattern TYPE_NAME =
      Pattern.compile(
          "(?m)^(?:public )?(?:abstract |final )?(?:class|interface|@interface|enum) (\\w+)");
  private static final Pattern CODE = Pattern.compile("(?m)(?:^|: )\\[(CORS\\d{3})]");
  private static final Pattern LINK = Pattern.compile("\\]\\((CORS\\d{3}\\.md)\\)");
  private static final Pattern INDEX_ROW = Pattern.compile("\\| \\[CORS\\d{3}].*");
  private static final Pattern STACK_TRACE = Pattern.compile("(\n\\s+at .*)+");
  private static final Pattern LINKAGE_ERROR = Pattern.compile("(NoSuchFieldError): .*");

  @TempDir private Path folder;
  private final AtomicInteger outputs = new AtomicInteger();

  @ParameterizedTest
  @EnumSource(Rule.class)
  void hasTheForm(Rule rule) {
    Page page = Page.read(rule);
    assertThat(page.lines().get(0)).isEqualTo(title(rule));
    assertThat(page.lines().get(2)).isEqualTo(classLine(rule));
    List<String> sections = new ArrayList<>(List.of(EXAMPLE, heading(rule), "Why", FIX));
    if (rule.ruleClass() == RuleClass.GUARDED) {
      sections.add(ACKNOWLEDGE);
    }
    assertThat(page.sections()).isEqualTo(sections);
    assertThat(page.blocks(EXAMPLE, "java")).isNotEmpty();
    assertThat(page.lines()).allSatisfy(line -> assertThat(line).doesNotContain("TODO", "\t"));
  }

  @ParameterizedTest
  @EnumSource(Rule.class)
  void showsWhatIsPrinted(Rule rule) {
    Page page = Page.read(rule);
    List<String> shown =
        page.blocks(heading(rule), "text").stream().map(block -> stripped(block.text())).toList();
    List<String> printed = messages(rule, page);
    if (UPDATE) {
      page.rewritten(title(rule), classLine(rule), heading(rule), printed).write();
      fail(rule.page() + " is written anew: look at the difference, run without -Dpages.update");
    }
    assertThat(shown).isEqualTo(printed);
    if (rule == Rule.CORS403) { // The message bears the code of the rule that refuses the origin.
      assertThat(printed).allSatisfy(text -> assertThat(text).endsWith(rule.page()));
    } else {
      assertThat(printed).allSatisfy(text -> assertThat(codes(text)).contains(rule.name()));
    }
    if (heading(rule).equals(COMPILER)) {
      assertThat(printed).allSatisfy(text -> assertThat(codes(text)).containsOnly(rule.name()));
    }
  }

  @ParameterizedTest
  @EnumSource(Rule.class)
  void remediesCompileClean(Rule rule) {
    Page page = Page.read(rule);
    List<Block> remedies = new ArrayList<>(page.blocks(FIX, "java"));
    if (rule.ruleClass() == RuleClass.GUARDED) {
      assertThat(page.blocks(ACKNOWLEDGE, "java")).isNotEmpty();
      remedies.addAll(page.blocks(ACKNOWLEDGE, "java"));
    }
    remedies.stream()
        .filter(Block::isSource)
        .forEach(block ->
            assertThat(javac(output(), List.of(new CorsProcessor()), block.text())).isEmpty());
    remedies.stream()
        .map(Block::text)
        .filter(DiagnosticPagesTest::isModule)
        .forEach(module ->
            assertThat(
                    javac(
                        output(),
                        List.of(new CorsProcessor()),
                        module,
                        page.blocks(EXAMPLE, "java").get(1).text()))
                .isEmpty());
  }

  /** The near miss of CORS504: headers that are the other filter's own business. */
  @Test
  void aFilterThatWritesNoCorsHeadersIsNotReported() {
    List<Block> sources = Page.read(Rule.CORS504).blocks(EXAMPLE, "java");
    String resource = sources.get(0).text();
    String filter =
        sources
            .get(1)
            .text()
            .replace("Access-Control-Allow-Origin", "Timing-Allow-Origin")
            .replace("Access-Control-Allow-Credentials", "X-Access-Control-Allow-Credentials");
    assertThat(served(compiled(resource, filter), resource, filter)).isEmpty();
  }

  @Test
  void everyPageHasARule() {
    Set<String> names =
        files().stream().map(file -> file.getFileName().toString()).collect(Collectors.toSet());
    Set<String> expected =
        Stream.concat(
                Stream.of("README.md"), Stream.of(Rule.values()).map(rule -> rule.name() + ".md"))
            .collect(Collectors.toSet());
    assertThat(names).isEqualTo(expected);
  }

  @Test
  void linksLeadToPages() {
    for (Path file : files()) {
      Matcher link = LINK.matcher(read(file));
      while (link.find()) {
        assertThat(PAGES.resolve(link.group(1))).as("link in %s", file).exists();
      }
    }
  }

  @Test
  void indexListsEveryRule() {
    Path file = PAGES.resolve("README.md");
    List<String> lines = read(file).lines().toList();
    List<String> expected = Stream.of(Rule.values()).map(DiagnosticPagesTest::indexRow).toList();
    if (UPDATE) {
      int first =
          IntStream.range(0, lines.size())
              .filter(i -> INDEX_ROW.matcher(lines.get(i)).matches())
              .findFirst()
              .orElseThrow();
      List<String> rewritten = new ArrayList<>(lines);
      rewritten.removeIf(line -> INDEX_ROW.matcher(line).matches());
      rewritten.addAll(first, expected);
      write(file, rewritten);
      fail(file + " is written anew: look at the difference, run without -Dpages.update");
    }
    assertThat(lines).filteredOn(line -> INDEX_ROW.matcher(line).matches()).isEqualTo(expected);
  }

  private static String title(Rule rule) {
    return "# " + rule.name() + ": " + rule.headline();
  }

  private static String classLine(Rule rule) {
    return switch (rule.ruleClass()) {
      case FORBIDDEN ->
          rule == Rule.CORS509
              ? "**Forbidden.** Nothing is served; no option, annotation or setting changes that."
              : "**Forbidden.** The compilation, or the application's start-up, stops; no option,"
                  + " annotation or setting changes that.";
      case GUARDED ->
          "**Guarded.** Dangerous, sometimes intended: refused, unless `dangerousOrigins` names"
              + " this very origin with a reason.";
      case WARNING ->
          rule == Rule.CORS405 || rule == Rule.CORS504 || rule == Rule.CORS507
              ? "**Warning.** The application continues; its log reports it once."
              : "**Warning.** Useless, redundant or surprising: the compilation continues, unless"
                  + " javac runs with `-Werror`.";
      case NOTE -> "**Note.** Worth knowing; nothing stops, and nothing has to be changed.";
    };
  }

  private static String heading(Rule rule) {
    return switch (rule) {
      case CORS401,
          CORS402,
          CORS403,
          CORS404,
          CORS405,
          CORS501,
          CORS502,
          CORS503,
          CORS504,
          CORS505,
          CORS506,
          CORS507,
          CORS508,
          CORS509 ->
          "What the server says";
      default -> COMPILER;
    };
  }

  private static String indexRow(Rule rule) {
    String name = rule.ruleClass().name();
    return "| [%s](%s.md) | %s | %s |"
        .formatted(
            rule,
            rule,
            name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT),
            rule.headline());
  }

  private static Set<String> codes(String text) {
    Set<String> codes = new TreeSet<>();
    Matcher code = CODE.matcher(text);
    while (code.find()) {
      codes.add(code.group(1));
    }
    return codes;
  }

  /** Returns what is printed about the sources of a page, without what differs between runs. */
  private List<String> messages(Rule rule, Page page) {
    List<String> sources = page.blocks(EXAMPLE, "java").stream().map(Block::text).toList();
    String first = sources.get(0);
    return switch (rule) {
      case CORS401, CORS402, CORS403 -> List.of(started(compiled(first), first, settings(page)));
      case CORS405 -> List.of(warned(compiled(first), first, settings(page)));
      case CORS404 -> List.of(started(compiled(first), first, unreachable(page)));
      case CORS501 -> List.of(started(unprocessed(output(), first), first, Map.of()));
      case CORS502 ->
          List.of(started(unprocessed(compiled(first), sources.get(1)), first, Map.of()));
      case CORS503 -> List.of(started(withNewerTable(first), first, Map.of()));
      case CORS504 -> List.of(served(compiled(first, sources.get(1)), first, sources.get(1)));
      case CORS319, CORS901 ->
          List.of(javac(output(), List.of(new CorsProcessor()), sources.toArray(String[]::new)));
      case CORS320 -> List.of(javac(withMicronaut(), List.of(new CorsProcessor()), first));
      case CORS505 -> List.of(startedTogether(sources));
      case CORS506 -> List.of(listed(compiled(first, sources.get(1)), sources.get(1)));
      case CORS507 -> List.of(ran(compiled(first), first));
      case CORS509 -> List.of(unapplied(compiled(first, sources.get(1)), sources.get(1)));
      case CORS508 -> uncertain(first, sources.get(1), sources.get(2));
      case CORS905 -> List.of(incomplete(first, sources.get(1)));
      case CORS903 ->
          sources.stream().map(source -> javac(output(), List.of(new Broken()), source)).toList();
      default ->
          sources.stream()
              .map(source -> javac(output(), options(page), List.of(new CorsProcessor()), source))
              .toList();
    };
  }

  /** Returns what javac prints, to the letter. */
  private static String javac(Path output, List<Processor> processors, String... sources) {
    return javac(output, List.of(), processors, sources);
  }

  private static String javac(
      Path output, List<String> more, List<Processor> processors, String... sources) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    StringWriter printed = new StringWriter();
    List<String> options =
        new ArrayList<>(List.of("-d", output.toString(), "--release", "17", "-implicit:none"));
    String libraries = System.getProperty("java.class.path");
    if (Stream.of(sources).anyMatch(DiagnosticPagesTest::isModule)) {
      options.addAll(List.of("--module-path", libraries));
    } else {
      options.addAll(List.of("-classpath", libraries + File.pathSeparator + output));
    }
    options.addAll(more);
    if (processors.isEmpty()) {
      options.add("-proc:none");
    }
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, Locale.ROOT, null)) {
      JavaCompiler.CompilationTask task =
          compiler.getTask(
              printed, files, null, options, null, Stream.of(sources).map(Source::new).toList());
      task.setLocale(Locale.ROOT);
      task.setProcessors(processors);
      task.call();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return stripped(STACK_TRACE.matcher(printed.toString()).replaceAll("\n      ..."));
  }

  private static String stripped(String text) {
    return text.lines().map(String::stripTrailing).collect(Collectors.joining("\n")).strip();
  }

  private Path output() {
    try {
      return Files.createDirectory(folder.resolve("output" + outputs.incrementAndGet()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path compiled(String... sources) {
    Path output = output();
    assertThat(javac(output, List.of(new CorsProcessor()), sources)).isEmpty();
    return output;
  }

  private static Path unprocessed(Path output, String... sources) {
    assertThat(javac(output, List.of(), sources)).isEmpty();
    return output;
  }

  /** Compiles a class that inherits from one whose class file names a class which is not there. */
  private String incomplete(String source, String library) {
    Path output = unprocessed(output(), library);
    try {
      Files.delete(output.resolve("com/acme/Report.class"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return javac(output, List.of(new CorsProcessor()), source);
  }

  /** Compiles a class, and gives its table a format that comes after all that are known. */
  private Path withNewerTable(String source) {
    Path output = compiled(source);
    String newer =
        new Compilation.Result(true, List.of(), output)
            .table()
            .replace("TableFormat.V3", "TableFormat.V9");
    assertThat(newer).contains("V9");
    return unprocessed(
        output,
        newer,
        source,
        "package org.allowcredentials.table;\npublic enum TableFormat { V1, V2, V3, V9 }\n");
  }

  /** Returns an output that has what {@code micronaut-jaxrs-server} brings. */
  private Path withMicronaut() {
    return unprocessed(
        output(),
        "package io.micronaut.jaxrs.container;\npublic class JaxRsApplicationUriNamingStrategy {}\n");
  }

  /** Returns the options of the processor that the example shows, if any. */
  private static List<String> options(Page page) {
    return page.blocks(EXAMPLE, "options").stream().flatMap(block -> block.text().lines()).toList();
  }

  /** Returns the configuration that the example shows, if any. */
  private static Map<String, String> settings(Page page) {
    return page.blocks(EXAMPLE, "properties").stream()
        .flatMap(block -> block.text().lines())
        .map(line -> line.split("=", 2))
        .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
  }

  /** Returns a configuration that fails as the example shows. */
  private static Map<String, Object> unreachable(Page page) {
    String[] failure = page.blocks(EXAMPLE, "text").get(0).text().split(": ", 2);
    return Map.of(
        failure[0],
        new Object() {
          @Override
          public String toString() {
            throw new IllegalStateException(failure[1]);
          }
        });
  }

  /** Returns why an application with this class does not start. */
  private static String started(Path output, String source, Map<String, ?> settings) {
    try (URLClassLoader loader = loader(output)) {
      new FakeServer(Set.of(load(loader, source)), settings).start();
    } catch (CorsDeploymentException e) {
      return stripped(LINKAGE_ERROR.matcher(e.getMessage()).replaceAll("$1: V9"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return fail("The application started.");
  }

  /** Returns what is logged when an application with this class starts. */
  private static String warned(Path output, String source, Map<String, ?> settings) {
    try (URLClassLoader loader = loader(output)) {
      FakeServer server = new FakeServer(Set.of(load(loader, source)), settings);
      return stripped(String.join("\n", FakeServer.logged(server::start)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns why an application with these classes, each from another module, does not start. */
  private String startedTogether(List<String> sources) {
    List<URL> modules = new ArrayList<>();
    try {
      for (String source : sources) {
        modules.add(compiled(source).toUri().toURL());
      }
      try (URLClassLoader loader =
          new URLClassLoader(
              modules.toArray(URL[]::new), DiagnosticPagesTest.class.getClassLoader())) {
        Set<Class<?>> types =
            sources.stream().map(source -> load(loader, source)).collect(Collectors.toSet());
        new FakeServer(types, Map.of()).start();
      }
    } catch (CorsDeploymentException e) {
      return stripped(String.valueOf(e.getMessage()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return fail("The application started.");
  }

  /** Returns what is logged when a method runs that no class declares: that of a filter, say. */
  private static String ran(Path output, String source) {
    try (URLClassLoader loader = loader(output)) {
      Class<?> type = load(loader, source);
      Deployment deployment = deployment(type);
      Class<?> other = loader.loadClass("com.acme.Report");
      Method method = other.getMethod("apply", ContainerRequestContext.class);
      return stripped(
          String.join(
              "\n",
              FakeServer.logged(() -> {
                RunningMethod running = deployment.running(other, method);
                deployment.tellOfStranger(running.endpoint());
                deployment.tellOfStranger(running.endpoint());
              })));
    } catch (IOException | ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }

  /** Returns why applications do not start of which nobody can tell which policy applies. */
  private List<String> uncertain(String annotated, String silent, String another) {
    Path all = compiled(annotated, silent, another);
    return List.of(
        settled(compiled(annotated, silent), Optional.of(silent), Optional.empty()),
        settled(all, Optional.empty(), Optional.empty()),
        settled(all, Optional.of(annotated), Optional.of(another)),
        settled(all, Optional.empty(), Optional.of(silent)));
  }

  /** Returns why an application does not start, given what is deployed and what is named. */
  private static String settled(Path output, Optional<String> deployed, Optional<String> named) {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    try (URLClassLoader loader = loader(output)) {
      thread.setContextClassLoader(loader);
      Deployment deployment = deployment();
      named.ifPresent(source -> deployment.name(load(loader, source)));
      deployment.settle(deployed.map(source -> load(loader, source)));
    } catch (CorsDeploymentException e) {
      return stripped(String.valueOf(e.getMessage()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      thread.setContextClassLoader(before);
    }
    return fail("The application started.");
  }

  private static Deployment deployment(Class<?>... types) {
    return Deployment.of(Settings.of(key -> Optional.empty()), Set.of(types));
  }

  /** Returns why an application does not start where only what it lists is registered. */
  private static String listed(Path output, String source) {
    try (URLClassLoader loader = loader(output)) {
      Class<?> type = load(loader, source);
      Application application = (Application) type.getConstructor().newInstance();
      ListedClasses.check(type, application.getClasses(), Set.of(CorsFeature.class), Map.of());
    } catch (CorsDeploymentException e) {
      return stripped(String.valueOf(e.getMessage()));
    } catch (IOException | ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
    return fail("The application started.");
  }

  /** Returns what is logged about a servlet whose server did not register the feature. */
  private static String unapplied(Path output, String source) {
    try (URLClassLoader loader = loader(output)) {
      Class<?> type = load(loader, source);
      Application application = (Application) type.getConstructor().newInstance();
      return stripped(
          Unapplied.problem(type.getName(), Optional.of(type), application.getClasses())
              .orElseThrow()
              .message());
    } catch (IOException | ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }

  /** Returns what is logged about a response that another filter has written to. */
  private static String served(Path output, String source, String otherFilter) {
    MultivaluedMap<String, Object> headers =
        new AbstractMultivaluedMap<>(new TreeMap<>(String.CASE_INSENSITIVE_ORDER)) {};
    URI accounts = URI.create("https://api.example.com/accounts");
    UriInfo uri =
        FakeServer.fake(
            UriInfo.class,
            (proxy, method, arguments) ->
                switch (method.getName()) {
                  case "getRequestUri" -> accounts;
                  case "getBaseUri" -> accounts.resolve("/");
                  default -> "accounts";
                });
    ContainerRequestContext request =
        FakeServer.fake(
            ContainerRequestContext.class,
            (proxy, method, arguments) ->
                switch (method.getName()) {
                  case "getMethod" -> "GET";
                  case "getUriInfo" -> uri;
                  case "getHeaders" -> new MultivaluedHashMap<String, String>();
                  default -> null;
                });
    ContainerResponseContext response =
        FakeServer.fake(
            ContainerResponseContext.class,
            (proxy, method, arguments) -> method.getName().equals("getStatus") ? 200 : headers);
    List<Object> filters = new ArrayList<>();
    try (URLClassLoader loader = loader(output)) {
      filters.add(load(loader, otherFilter).getConstructor().newInstance());
      filters.addAll(new FakeServer(Set.of(load(loader, source)), Map.of()).start());
    } catch (IOException | ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
    return String.join(
        "\n",
        FakeServer.logged(() -> {
          for (Object each : filters) {
            if (each instanceof ContainerResponseFilter filter) {
              filter.filter(request, response);
            }
          }
        }));
  }

  private static URLClassLoader loader(Path output) throws IOException {
    return new URLClassLoader(
        new URL[] {output.toUri().toURL()}, DiagnosticPagesTest.class.getClassLoader());
  }

  private static Class<?> load(ClassLoader loader, String source) {
    try {
      return loader.loadClass("com.acme." + typeName(source));
    } catch (ClassNotFoundException e) {
      throw new AssertionError(e);
    }
  }

  private static boolean isModule(String source) {
    return source.startsWith("module ");
  }

  private static String typeName(String source) {
    if (isModule(source)) {
      return "module-info";
    }
    Matcher name = TYPE_NAME.matcher(source);
    assertThat(name.find()).as("a class in %s", source).isTrue();
    return name.group(1);
  }

  private static List<Path> files() {
    try (Stream<Path> files = Files.list(PAGES)) {
      return files.sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(Path file, List<String> lines) {
    try {
      Files.writeString(file, String.join("\n", lines) + "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * A fenced block.
   *
   * @param section the heading it stands below
   * @param language what follows the opening fence
   * @param start its first line in the page, from 0; the fences do not belong to it
   * @param end its last line, exclusive
   * @param text its lines
   */
  private record Block(String section, String language, int start, int end, String text) {

    boolean isSource() {
      return text.startsWith("package ");
    }
  }

  /** A page, by its lines. */
  private record Page(Path file, List<String> lines) {

    static Page read(Rule rule) {
      Path file = Path.of("..").resolve(rule.page());
      assertThat(file).exists();
      return new Page(file, DiagnosticPagesTest.read(file).lines().toList());
    }

    List<String> sections() {
      return lines.stream()
          .filter(line -> line.startsWith("## "))
          .map(line -> line.substring(3))
          .toList();
    }

    List<Block> blocks() {
      List<Block> blocks = new ArrayList<>();
      String section = "";
      int open = -1;
      for (int i = 0; i < lines.size(); i++) {
        String line = lines.get(i);
        if (line.startsWith("```") && open >= 0) {
          String language = lines.get(open).substring(3);
          String text = String.join("\n", lines.subList(open + 1, i));
          blocks.add(new Block(section, language, open + 1, i, text));
          open = -1;
        } else if (line.startsWith("```")) {
          open = i;
        } else if (line.startsWith("## ")) {
          section = line.substring(3);
        }
      }
      return blocks;
    }

    List<Block> blocks(String section, String language) {
      return blocks().stream()
          .filter(block -> block.section().equals(section) && block.language().equals(language))
          .toList();
    }

    Page rewritten(String title, String classLine, String section, List<String> texts) {
      List<String> rewritten = new ArrayList<>(lines);
      List<Block> blocks = blocks(section, "text");
      assertThat(blocks).as("blocks of text in %s", file).hasSameSizeAs(texts);
      for (int i = blocks.size() - 1; i >= 0; i--) { // from below: line numbers stay valid
        List<String> block = rewritten.subList(blocks.get(i).start(), blocks.get(i).end());
        block.clear();
        block.addAll(texts.get(i).lines().toList());
      }
      rewritten.set(0, title);
      rewritten.set(2, classLine);
      return new Page(file, rewritten);
    }

    void write() {
      DiagnosticPagesTest.write(file, lines);
    }
  }

  /** A source file; messages call it by its simple name. */
  private static final class Source extends SimpleJavaFileObject {
    private final String text;

    Source(String text) {
      super(URI.create("string:///" + typeName(text) + ".java"), Kind.SOURCE);
      this.text = text;
    }

    @Override
    public String getName() {
      return super.getName().substring(1);
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }

  /** The processor with a defect: it fails when it looks for what a class inherits from. */
  private static final class Broken extends AbstractProcessor {
    private final CorsProcessor processor = new CorsProcessor();

    @Override
    public Set<String> getSupportedAnnotationTypes() {
      return processor.getSupportedAnnotationTypes();
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
      return processor.getSupportedSourceVersion();
    }

    @Override
    public synchronized void init(ProcessingEnvironment environment) {
      Types types =
          FakeServer.fake(
              Types.class,
              (proxy, method, arguments) -> {
                if (method.getName().equals("directSupertypes")) {
                  throw new IllegalStateException("a defect, for this page");
                }
                return method.invoke(environment.getTypeUtils(), arguments);
              });
      processor.init(
          FakeServer.fake(
              ProcessingEnvironment.class,
              (proxy, method, arguments) ->
                  method.getName().equals("getTypeUtils")
                      ? types
                      : method.invoke(environment, arguments)));
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
      processor.process(annotations, round);
      return false;
    }
  }
}
