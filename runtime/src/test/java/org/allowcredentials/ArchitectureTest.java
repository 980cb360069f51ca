package org.allowcredentials;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.Application;
import java.io.File;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import org.allowcredentials.finding.Rule;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The arrows between the packages, and the habits of the house. {@link #aRuleCanFail} shows that
 * each rule bites.
 */
class ArchitectureTest {

  private static final String ROOT = "org.allowcredentials";
  private static final String TEXT = ROOT + ".text";
  private static final String TABLE = ROOT + ".table";
  private static final String FINDING = ROOT + ".finding";
  private static final String ORIGIN = ROOT + ".origin";
  private static final String HEADER = ROOT + ".header";
  private static final String POLICY = ROOT + ".policy";
  private static final String GUARD = ROOT + ".guard";
  private static final String RESOURCE = ROOT + ".resource";
  private static final String MATCH = ROOT + ".match";
  private static final String OVERLAP = ROOT + ".overlap";
  private static final String CONFIG = ROOT + ".config";
  private static final String DEPLOY = ROOT + ".deploy";
  private static final String ANSWER = ROOT + ".answer";
  private static final String JAXRS = ROOT + ".jaxrs";
  private static final String CXF = JAXRS + ".cxf";
  private static final String JERSEY = JAXRS + ".jersey";
  private static final String QUARKUS = JAXRS + ".quarkus";
  private static final String RESTEASY = JAXRS + ".resteasy";

  /**
   * Tells the servlet filter by which policies a servlet serves; loaded only where servlets are.
   */
  private static final String CONTAINER = JAXRS + ".servlet";

  private static final String SERVLET = ROOT + ".servlet";

  private static final List<String> ROOMS =
      List.of(
          ROOT, TEXT, TABLE, FINDING, ORIGIN, HEADER, POLICY, GUARD, RESOURCE, MATCH, OVERLAP,
          CONFIG, DEPLOY, ANSWER, JAXRS, CXF, JERSEY, QUARKUS, RESTEASY, CONTAINER, SERVLET);

  private static final String MICROPROFILE = "org.eclipse.microprofile.config";

  /** Whoever else touched it could not be loaded by an application without it. */
  private static final String ADAPTER = CONFIG + ".MicroProfileSource";

  /**
   * Below Jakarta REST there may be a servlet container, with headers of its own. Whoever else
   * touched it could not be loaded where there is none; {@code WithoutServletsTest}.
   */
  private static final String SERVLET_READER = JAXRS + ".ServletVary";

  private static final String JSPECIFY = "org.jspecify.annotations";

  /** They look at classes while an application starts, not while it serves. */
  private static final Set<String> AT_START_UP =
      Set.of(
          DEPLOY + ".AnnotationTypes",
          DEPLOY + ".DeclarationReader",
          DEPLOY + ".HeaderReader",
          DEPLOY + ".HeaderReaders",
          DEPLOY + ".ReflectiveReader",
          DEPLOY + ".InjectionReader",
          DEPLOY + ".ResolvedType",
          DEPLOY + ".Tables",
          DEPLOY + ".Applications",
          DEPLOY + ".DeployedClasses",
          DEPLOY + ".RunningMethod",
          DEPLOY + ".ServerModel",
          DEPLOY + ".TableCheck",
          DEPLOY + ".Unapplied", // With RestServlets, below.
          JAXRS + ".EndpointBinding",
          JAXRS + ".CorsFeature",
          JERSEY + ".JerseyModel",
          QUARKUS + ".QuarkusModel",
          RESTEASY + ".RegistryModel",
          SERVLET + ".ApplicationPaths",
          SERVLET + ".CorsServletInitializer",
          SERVLET + ".RestServlets"); // Once for each servlet, before its first request.

  /** Interfaces whose values are looked at one by one, and types that cannot change. */
  private static final Set<String> IMMUTABLE =
      Set.of(
          "java.lang.String",
          "java.lang.System$Logger",
          "java.math.BigInteger",
          "java.util.Comparator",
          "java.util.List",
          "java.util.Map",
          "java.util.Optional",
          "java.util.Set",
          "java.util.regex.Pattern");

  private static final Map<String, ArchRule> RULES = rules();
  private static final JavaClasses MAIN = new ClassFileImporter().importPath(mainClasses());

  @TempDir private Path folder;

  private static Map<String, ArchRule> rules() {
    Map<String, ArchRule> rules = new LinkedHashMap<>();
    rules.put("annotations", uses(ROOT, "java.lang", "java.lang.annotation", "java.util.."));
    rules.put("text", uses(TEXT, "java.."));
    rules.put("table", uses(TABLE, "java.."));
    rules.put("finding", uses(FINDING, ROOT, TABLE, TEXT, "java.."));
    // Every message ends with a page: who asks for one makes a message of its own.
    rules.put(
        "one class knows what a message looks like",
        noClasses()
            .that(describe("others", type -> !type.getName().equals(FINDING + ".Finding")))
            .should()
            .callMethod(Rule.class, "page"));
    rules.put("origin", uses(ORIGIN, FINDING, TABLE, TEXT, "java.."));
    // It reads what a request brings, so it makes no text that nobody reads.
    rules.put(
        "the grammar words nothing",
        noClasses()
            .that(describe("grammar", type -> type.getName().startsWith(ORIGIN + ".OriginGrammar")))
            .should()
            .dependOnClassesThat(resideInAPackage(FINDING))
            .orShould()
            .dependOnClassesThat()
            .haveNameMatching(Pattern.quote(ORIGIN) + "\\.\\w+(Flaw|Diagnosis|Repair|Rules)"));
    rules.put("header", uses(HEADER, FINDING, TABLE, TEXT, "java.."));
    rules.put("policy", uses(POLICY, HEADER, ORIGIN, FINDING, TABLE, TEXT, "java.."));
    rules.put("guard", uses(GUARD, POLICY, ORIGIN, "java.."));
    rules.put("resource", uses(RESOURCE, HEADER, TABLE, "java.."));
    rules.put("match", uses(MATCH, POLICY, TABLE, TEXT, "java.."));
    rules.put("overlap", uses(OVERLAP, MATCH, RESOURCE, POLICY, FINDING, TABLE, TEXT, "java.."));
    rules.put(
        "config",
        uses(CONFIG, GUARD, POLICY, ORIGIN, FINDING, TABLE, TEXT, MICROPROFILE, "java.."));
    rules.put(
        "deploy",
        uses(
            DEPLOY,
            ROOT,
            CONFIG,
            OVERLAP,
            MATCH,
            RESOURCE,
            GUARD,
            POLICY,
            ORIGIN,
            FINDING,
            TABLE,
            TEXT,
            "jakarta.ws.rs..",
            "java.."));
    rules.put(
        "deploy reads annotations, and knows what an Application is",
        noClasses()
            .that()
            .resideInAPackage(DEPLOY)
            .should()
            .dependOnClassesThat(
                resideInAnyPackage("jakarta.ws.rs.core", "jakarta.ws.rs.container")
                    .and(not(type(Application.class)))
                    .and(not(type(PreMatching.class)))));
    rules.put(
        "answer",
        uses(ANSWER, CONFIG, MATCH, GUARD, POLICY, ORIGIN, FINDING, TABLE, TEXT, "java.."));
    rules.put(
        "jaxrs",
        uses(
            JAXRS,
            JERSEY,
            RESTEASY,
            CXF,
            QUARKUS,
            CONTAINER,
            ANSWER,
            DEPLOY,
            CONFIG,
            MATCH,
            GUARD,
            POLICY,
            TABLE,
            TEXT,
            ROOT,
            "jakarta.ws.rs..",
            "jakarta.annotation",
            "jakarta.servlet..",
            "java.."));
    rules.put(
        "one class of ours knows the servers",
        noClasses()
            .that()
            .resideInAPackage(JAXRS)
            .and(not(describe("servers", type -> type.getName().startsWith(JAXRS + ".Server"))))
            .should()
            .dependOnClassesThat(resideInAnyPackage(JERSEY, RESTEASY, CXF, QUARKUS, CONTAINER)));
    // Settings, because a framework hands its own over by the bus: CXF shows a feature nothing
    // else.
    rules.put(
        "cxf",
        uses(
            CXF,
            JAXRS,
            CONFIG,
            DEPLOY,
            ROOT,
            "org.apache.cxf..",
            "jakarta.ws.rs.container",
            "jakarta.ws.rs.core",
            "java.."));
    rules.put(
        "resteasy",
        uses(
            RESTEASY,
            DEPLOY,
            MATCH,
            ROOT,
            "org.jboss.resteasy..",
            "jakarta.ws.rs.container",
            "jakarta.ws.rs.core",
            "java.."));
    rules.put(
        "jersey",
        uses(
            JERSEY,
            DEPLOY,
            "jakarta.annotation",
            "jakarta.ws.rs",
            "jakarta.ws.rs.container",
            "jakarta.ws.rs.core",
            "org.glassfish.jersey", // Gives what a servlet container has bound, at the start.
            "org.glassfish.jersey.internal.inject",
            "org.glassfish.jersey.server..",
            "org.glassfish.jersey.spi",
            "java.."));
    rules.put("servlet contexts", uses(CONTAINER, DEPLOY, "jakarta.servlet", "java.."));
    rules.put(
        "quarkus",
        uses(
            QUARKUS,
            JAXRS,
            DEPLOY,
            MATCH,
            ROOT,
            "io.quarkus.runtime",
            "jakarta.enterprise.event",
            "jakarta.inject",
            "jakarta.ws.rs.container",
            "jakarta.ws.rs.core",
            "jakarta.ws.rs.ext",
            "org.jboss.resteasy.reactive.server..", // The path that it matches.
            "java.."));
    rules.put(
        "servlet",
        uses(
            SERVLET,
            CXF, // The initializer alone: see the next rule.
            ANSWER,
            DEPLOY,
            CONFIG,
            MATCH,
            GUARD,
            POLICY,
            FINDING,
            TABLE,
            TEXT,
            ROOT,
            "jakarta.servlet..",
            "jakarta.ws.rs..",
            "java.."));
    // Where the bus of CXF belongs to the server, only the initializer of a web application runs
    // early enough to register the feature with it.
    rules.put(
        "one class of the servlets knows CXF",
        noClasses()
            .that()
            .resideInAPackage(SERVLET)
            .and(
                not(
                    describe(
                        "initializer",
                        type -> type.getName().startsWith(SERVLET + ".CorsServletInitializer"))))
            .should()
            .dependOnClassesThat(resideInAPackage(CXF)));
    rules.put(
        "servlets are optional",
        noClasses()
            .that(not(resideInAnyPackage(SERVLET, CONTAINER)))
            .and(not(describe("reader", type -> type.getName().equals(SERVLET_READER))))
            .should()
            .dependOnClassesThat(resideInAnyPackage(SERVLET, "jakarta.servlet..")));
    rules.put(
        "known packages", classes().should().resideInAnyPackage(ROOMS.toArray(String[]::new)));
    rules.put(
        "java.base", noClasses().should().dependOnClassesThat(areInTheJdkOutsideOfJavaBase()));
    rules.put(
        "jakarta",
        noClasses()
            .that(
                not(
                    resideInAnyPackage(
                        DEPLOY, JAXRS, CXF, JERSEY, QUARKUS, RESTEASY, CONTAINER, SERVLET)))
            .should()
            .dependOnClassesThat(resideInAPackage("jakarta..")));
    rules.put(
        "microprofile",
        noClasses()
            .that(not(describe("adapter", type -> type.getName().equals(ADAPTER))))
            .should()
            .dependOnClassesThat(resideInAPackage(MICROPROFILE + "..")));
    rules.put("cycles", slices().matching(ROOT + ".(*)..").should().beFreeOfCycles());
    rules.put(
        "thread locals",
        noClasses().should().dependOnClassesThat().areAssignableTo(ThreadLocal.class));
    rules.put("final", fields().that().areStatic().should().beFinal());
    rules.put(
        "immutable",
        fields()
            .that()
            .areStatic()
            .and(not(isSynthetic()))
            .should()
            .haveRawType(describe("immutable", ArchitectureTest::isImmutable)));
    rules.put(
        "reflection",
        noClasses()
            .that(not(runAtStartUp()))
            .should()
            .dependOnClassesThat(
                resideInAPackage("java.lang.reflect..").and(not(type(Method.class))))
            .orShould()
            .callMethodWhere(asksAMethod())
            .orShould()
            .callMethodWhere(looksIntoAClass()));
    return rules;
  }

  /** Returns the rule that a package uses only itself, these packages and JSpecify. */
  private static ArchRule uses(String user, String... used) {
    List<String> all = new ArrayList<>(List.of(used));
    all.add(user);
    all.add(JSPECIFY);
    return noClasses()
        .that()
        .resideInAPackage(user)
        .should()
        .dependOnClassesThat(not(resideInAnyPackage(all.toArray(String[]::new))));
  }

  private static DescribedPredicate<JavaClass> areInTheJdkOutsideOfJavaBase() {
    Set<String> base = ModuleLayer.boot().findModule("java.base").orElseThrow().getPackages();
    return describe(
        "are in the JDK, outside of java.base",
        type ->
            Pattern.matches("(javax?|jdk|sun|com\\.sun)\\..*", type.getPackageName())
                && !base.contains(type.getPackageName()));
  }

  /** A method may be a key, as a server gives it; nobody asks it anything. */
  private static DescribedPredicate<JavaMethodCall> asksAMethod() {
    return describe("asks a method", call -> call.getTargetOwner().isEquivalentTo(Method.class));
  }

  private static DescribedPredicate<JavaMethodCall> looksIntoAClass() {
    return describe(
        "looks into a class",
        call ->
            call.getTargetOwner().isEquivalentTo(Class.class)
                && Pattern.matches(
                    "forName|newInstance|get.*(Methods?|Fields?|Constructors?|Annotations?)",
                    call.getName()));
  }

  private static DescribedPredicate<JavaField> isSynthetic() {
    return describe("synthetic", f -> f.getModifiers().contains(JavaModifier.SYNTHETIC));
  }

  private static DescribedPredicate<JavaClass> runAtStartUp() {
    return describe(
        "run at start-up",
        type -> {
          String outer = type.getName().replaceFirst("\\$.*", "");
          return AT_START_UP.contains(outer);
        });
  }

  /**
   * As far as a type of ours can tell (newer JDKs cache the hash of an enum constant): {@link
   * #constantsCannotBeChanged} looks at the values.
   */
  private static boolean isImmutable(JavaClass type) {
    boolean own =
        type.getPackageName().startsWith(ROOT)
            && type.getAllFields().stream()
                .filter(field -> field.getOwner().getPackageName().startsWith(ROOT))
                .allMatch(field -> field.getModifiers().contains(JavaModifier.FINAL));
    return type.isPrimitive() || own || IMMUTABLE.contains(type.getName());
  }

  static Path mainClasses() {
    try {
      return Path.of(
          AllowCredentials.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new AssertionError(e);
    }
  }

  // ------------------------------------------------------------------ the code

  static Collection<String> names() {
    return RULES.keySet();
  }

  private static ArchRule rule(String name) {
    return Optional.ofNullable(RULES.get(name)).orElseThrow();
  }

  @ParameterizedTest
  @MethodSource("names")
  void theCodeKeepsTheRule(String name) {
    rule(name).check(MAIN);
  }

  @Test
  void everyPackageIsNullMarked() {
    assertThat(packages(MAIN)).containsExactlyInAnyOrderElementsOf(ROOMS);
    assertThat(notNullMarked(MAIN)).isEmpty();
  }

  private static Set<String> packages(JavaClasses types) {
    Set<String> packages = new TreeSet<>();
    types.forEach(type -> packages.add(type.getPackageName()));
    return packages;
  }

  private static List<String> notNullMarked(JavaClasses types) {
    return packages(types).stream()
        .filter(name -> !types.getPackage(name).isAnnotatedWith(NullMarked.class))
        .toList();
  }

  /** Collections are those of {@code List.of} and its like, which refuse every change. */
  @Test
  void constantsCannotBeChanged() throws ReflectiveOperationException {
    List<String> mutable = new ArrayList<>();
    int collections = 0;
    for (JavaClass type : MAIN) {
      for (Field field : Class.forName(type.getName()).getDeclaredFields()) {
        if (!Modifier.isStatic(field.getModifiers()) || field.isSynthetic()) {
          continue;
        }
        field.setAccessible(true);
        Object value = field.get(null);
        if (value instanceof Collection || value instanceof Map) {
          collections++;
          if (!value.getClass().getName().startsWith("java.util.ImmutableCollections$")) {
            mutable.add(field.toString());
          }
        }
      }
    }
    assertThat(mutable).isEmpty();
    assertThat(collections).isPositive();
  }

  // ------------------------------------------------------------------ the rules

  private static Arguments wrong(String rule, String source) {
    return Arguments.of(rule, source);
  }

  static Stream<Arguments> violations() {
    String body = " class Wrong { Object o = ";
    return Stream.of(
        wrong("annotations", "package " + ROOT + ";" + body + "java.io.File.separator; }"),
        wrong("annotations", "package " + ROOT + ";" + body + FINDING + ".Rule.CORS001; }"),
        wrong("text", "package " + TEXT + ";" + body + FINDING + ".Rule.CORS001; }"),
        wrong("table", "package " + TABLE + ";" + body + FINDING + ".Rule.CORS001; }"),
        wrong("table", "package " + TABLE + ";" + body + JAXRS + ".CorsFeature.class; }"),
        wrong("finding", "package " + FINDING + ";" + body + ORIGIN + ".OriginPattern.class; }"),
        wrong(
            "one class knows what a message looks like",
            "package " + DEPLOY + ";" + body + FINDING + ".Rule.CORS501.page(); }"),
        wrong("origin", "package " + ORIGIN + ";" + body + POLICY + ".CorsPolicy.class; }"),
        wrong("origin", "package " + ORIGIN + ";" + body + "jakarta.ws.rs.GET.class; }"),
        wrong("header", "package " + HEADER + ";" + body + POLICY + ".CorsPolicy.class; }"),
        wrong("policy", "package " + POLICY + ";" + body + GUARD + ".OriginGuard.class; }"),
        wrong("policy", "package " + POLICY + ";" + body + ROOT + ".AllowOrigins.class; }"),
        wrong("guard", "package " + GUARD + ";" + body + FINDING + ".Rule.CORS001; }"),
        wrong(
            "the grammar words nothing",
            "package "
                + ORIGIN
                + "; class OriginGrammarWrong { Object o = "
                + FINDING
                + ".Rule.CORS001; }"),
        wrong(
            "the grammar words nothing",
            "package "
                + ORIGIN
                + "; class OriginGrammarWrong { Object o = OriginDiagnosis.of(\"\"); }"),
        wrong("resource", "package " + RESOURCE + ";" + body + MATCH + ".Matching.STANDARD; }"),
        wrong("resource", "package " + RESOURCE + ";" + body + ROOT + ".AllowOrigins.class; }"),
        wrong("match", "package " + MATCH + ";" + body + OVERLAP + ".Grant.class; }"),
        wrong("match", "package " + MATCH + ";" + body + CONFIG + ".ConfiguredOrigins.class; }"),
        wrong("overlap", "package " + OVERLAP + ";" + body + CONFIG + ".Setting.class; }"),
        wrong("config", "package " + CONFIG + ";" + body + MATCH + ".Matching.STANDARD; }"),
        wrong("answer", "package " + ANSWER + ";" + body + DEPLOY + ".Deployment.class; }"),
        wrong("answer", "package " + ANSWER + ";" + body + "jakarta.ws.rs.core.Response.class; }"),
        wrong("deploy", "package " + DEPLOY + ";" + body + JAXRS + ".CorsFeature.class; }"),
        wrong("deploy", "package " + DEPLOY + "; @jakarta.annotation.Priority(1) class Wrong {}"),
        wrong(
            "deploy reads annotations, and knows what an Application is",
            "package " + DEPLOY + ";" + body + "jakarta.ws.rs.core.Response.class; }"),
        wrong(
            "jaxrs", "package " + JAXRS + ";" + body + "org.assertj.core.api.Assertions.class; }"),
        wrong("jaxrs", "package " + JAXRS + ";" + body + "org.apache.cxf.Bus.class; }"),
        wrong(
            "one class of ours knows the servers",
            "package " + JAXRS + ";" + body + CXF + ".CorsBusExtension.class; }"),
        wrong("cxf", "package " + CXF + ";" + body + FINDING + ".Rule.CORS001; }"),
        wrong("jersey", "package " + JERSEY + ";" + body + FINDING + ".Rule.CORS001; }"),
        wrong(
            "servlet contexts",
            "package " + CONTAINER + ";" + body + SERVLET + ".CorsServletFilter.class; }"),
        wrong("resteasy", "package " + RESTEASY + ";" + body + FINDING + ".Rule.CORS001; }"),
        wrong("quarkus", "package " + QUARKUS + ";" + body + FINDING + ".Rule.CORS001; }"),
        wrong("servlet", "package " + SERVLET + ";" + body + JAXRS + ".CorsFeature.class; }"),
        wrong(
            "one class of the servlets knows CXF",
            "package " + SERVLET + ";" + body + CXF + ".ServerBus.join(); }"),
        wrong(
            "servlets are optional",
            "package " + JAXRS + ";" + body + "jakarta.servlet.Filter.class; }"),
        wrong(
            "servlets are optional",
            "package " + DEPLOY + ";" + body + SERVLET + ".CorsServletFilter.class; }"),
        wrong("known packages", "package " + ROOT + ".other;" + body + "null; }"),
        wrong("known packages", "package " + POLICY + ".deeper;" + body + "null; }"),
        wrong("java.base", "package " + POLICY + ";" + body + "java.sql.Date.valueOf(\"\"); }"),
        wrong("java.base", "package " + JAXRS + ";" + body + "javax.tools.Tool.class; }"),
        wrong("jakarta", "package " + TABLE + ";" + body + "jakarta.ws.rs.core.Response.class; }"),
        wrong("jakarta", "package " + CONFIG + "; @jakarta.annotation.Priority(1) class Wrong {}"),
        wrong(
            "microprofile",
            "package " + CONFIG + ";" + body + MICROPROFILE + ".ConfigProvider.class; }"),
        wrong(
            "microprofile",
            "package " + JAXRS + ";" + body + MICROPROFILE + ".ConfigProvider.getConfig(); }"),
        wrong("cycles", "package " + POLICY + ";" + body + JAXRS + ".CorsFeature.class; }"),
        wrong("cycles", "package " + POLICY + ";" + body + CONFIG + ".ConfiguredOrigins.class; }"),
        wrong("thread locals", "package " + JAXRS + ";" + body + "new ThreadLocal<String>(); }"),
        wrong(
            "thread locals", "package " + JAXRS + ";" + body + "new InheritableThreadLocal<>(); }"),
        wrong("final", "package " + POLICY + "; class Wrong { static int count; }"),
        wrong("immutable", "package " + POLICY + "; class Wrong { static final int[] A = {}; }"),
        wrong(
            "immutable",
            "package " + POLICY + "; class Wrong { static final StringBuilder A = null; }"),
        wrong(
            "immutable",
            "package " + POLICY + "; class Wrong { int i; static final Wrong A = null; }"),
        wrong(
            "reflection",
            "package " + JAXRS + ";" + body + "java.lang.reflect.Modifier.toString(1); }"),
        wrong(
            "reflection",
            "package "
                + JAXRS
                + "; class Wrong { int ask(java.lang.reflect.Method m) { return m.getModifiers(); } }"),
        wrong("reflection", "package " + POLICY + ";" + body + "String.class.getMethods(); }"));
  }

  @Tag("evidence") // It is about the rules themselves, and compiles each.
  @ParameterizedTest
  @MethodSource("violations")
  void aRuleCanFail(String name, String source) throws IOException {
    JavaClasses both = new ClassFileImporter().importPaths(mainClasses(), compiled(source));
    assertThat(rule(name).evaluate(both).hasViolation()).as(source).isTrue();
    assertThat(rule(name).evaluate(both).getFailureReport().getDetails())
        .anyMatch(detail -> detail.contains("Wrong"));
  }

  @Test
  void everyRuleIsShownToFail() {
    assertThat(violations().map(wrong -> wrong.get()[0])).containsAll(RULES.keySet());
  }

  @Test
  void aPackageThatIsNotNullMarkedIsFound() throws IOException {
    Path wrong = compiled("package " + ROOT + ".unmarked; class Wrong {}");
    assertThat(notNullMarked(new ClassFileImporter().importPaths(mainClasses(), wrong)))
        .containsExactly(ROOT + ".unmarked");
  }

  private Path compiled(String source) throws IOException {
    Path file = Files.writeString(folder.resolve("Wrong.java"), source);
    Path classes = Files.createDirectory(folder.resolve("classes"));
    int exit =
        ToolProvider.findFirst("javac")
            .orElseThrow()
            .run(
                System.out,
                System.err,
                "-proc:none",
                "-nowarn",
                "-cp",
                mainClasses() + File.pathSeparator + System.getProperty("java.class.path"),
                "-d",
                classes.toString(),
                file.toString());
    assertThat(exit).as(source).isZero();
    return classes;
  }
}
