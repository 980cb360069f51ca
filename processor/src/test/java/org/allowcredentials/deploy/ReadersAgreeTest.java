package org.allowcredentials.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.lang.reflect.Modifier;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import org.allowcredentials.processor.CorsProcessor;
import org.allowcredentials.resource.ClassView;
import org.allowcredentials.resource.Inheritance;
import org.allowcredentials.table.CorsPolicyTable;
import org.allowcredentials.table.Endpoint;
import org.allowcredentials.table.Resource;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What the compiler reads of a class and what start-up reads of it are one thing, derived headers
 * included: else a right build would not start. Both read the methods that servers find.
 */
class ReadersAgreeTest {

  private static final int CLASSES = 40;

  private static final String BEANS =
      """
      package com.acme;
      import jakarta.ws.rs.*;
      import java.util.*;
      public interface Beans {
        class Plain {
          @HeaderParam("P-Field") private String field;
          @HeaderParam("P-Static") static String ofTheClass;
          Plain() {}
          private Plain(@HeaderParam("P-Constructor") String given) {}
          @HeaderParam("P-Setter") private void setIt(String it) {}
          public void setNot(@HeaderParam("P-Nobody") String not) {}
          @HeaderParam("P-Getter") protected String getIt() { return field; }
        }
        class Heir extends Plain implements Titled {
          @HeaderParam("H-Field") String[] field;
          @Override protected String getIt() { return ""; }
          @Override public void setTitle(String title) {}
        }
        interface Titled { @HeaderParam("T-Setter") void setTitle(String title); }
        record Dotted(@HeaderParam("D-Component") String a, @BeanParam Plain plain, int rest) {
          public Dotted { Objects.requireNonNull(a); }
          Dotted(@HeaderParam("D-Constructor") String a) { this(a, null, 0); }
        }
        record Explicit(@HeaderParam("E-Component") int a) {
          public Explicit(@HeaderParam("E-Constructor") int a) { this.a = a; }
          public int a() { return a; }
        }
        class Of<T> {
          @BeanParam protected T value;
          @HeaderParam("O-Field") String own;
        }
        class Two<A, B extends Plain> extends Of<A> {
          @BeanParam public void setB(B b) {}
          @BeanParam Of<B> ofB;
          @BeanParam Of<? extends A> wild;
          @BeanParam Of<?> any;
          @BeanParam Of<? super B> low;
        }
        class Arrays<T> { @BeanParam T[] many; @BeanParam int none; @BeanParam List<T> list; }
        @SuppressWarnings("rawtypes") class Raw extends Two { @BeanParam Of raw; }
        class Self<T extends Self<T>> { @BeanParam T self; @HeaderParam("S-Field") String s; }
        class Leaf extends Self<Leaf> { @HeaderParam("L-Field") String l; }
        class Grows<T> { @BeanParam Grows<List<T>> more; @BeanParam T value; }
        class Ring { @BeanParam Ring ring; @BeanParam Of<Ring> of; @HeaderParam("R-Field") int r; }
        class Outer<T> {
          @BeanParam Inner inner;
          class Inner {
            Inner(@HeaderParam("I-Constructor") String a, @BeanParam T t) {}
            @BeanParam T t;
          }
        }
        enum Kind { A; @HeaderParam("K-Field") String k; Kind() {} }
      }
      """;

  private static final List<String> BEAN_TYPES =
      List.of(
          "Beans.Plain",
          "Beans.Heir",
          "Beans.Dotted",
          "Beans.Explicit",
          "Beans.Of<String>",
          "Beans.Of<Beans.Dotted>",
          "Beans.Of<Beans.Of<Beans.Heir>>",
          "Beans.Of<? extends Beans.Heir>",
          "Beans.Two<Beans.Explicit, Beans.Heir>",
          "Beans.Two<Beans.Of<Beans.Leaf>, ?>",
          "Beans.Arrays<Beans.Plain>",
          "Beans.Raw",
          "Beans.Leaf",
          "Beans.Self<Beans.Leaf>",
          "Beans.Self<?>",
          "Beans.Grows<Beans.Explicit>",
          "Beans.Ring",
          "Beans.Outer<Beans.Explicit>",
          "Beans.Outer<Beans.Plain>.Inner",
          "Beans.Kind",
          "Object",
          "Undeclared");

  private static final List<String> OTHER_PARAMETERS =
      List.of(
          "@HeaderParam(\"X-%d\") String",
          "final @HeaderParam(\"x-\" + %d) String",
          "@PathParam(\"a\") int",
          "@QueryParam(\"a\") java.util.List<String>",
          "@FormParam(\"a\") String",
          "@jakarta.ws.rs.core.Context jakarta.ws.rs.core.UriInfo",
          "@DefaultValue(\"a\") @Encoded String",
          "@Deprecated String",
          "java.util.Map<String, ? extends Number>",
          "int[][]");

  private static final List<String> CONSUMES =
      List.of(
          "",
          "",
          "",
          "@Consumes ",
          "@Consumes({}) ",
          "@Consumes(\"text/plain\") ",
          "@Consumes(\"text/plain, application/json\") ",
          "@Consumes({\"text/plain\", \"multipart/form-data\"}) ",
          "@Consumes(\"\") ");

  private static final List<String> ACCESS = List.of("public ", "public ", "");

  /** Methods that only the type arguments tell apart, or make one of. */
  private static final List<String> OVERLOADS =
      List.of(
          "",
          "@DELETE @Path(\"type\") public RETURNS del(TYPE b, Boolean c) { return null; }\n",
          "public RETURNS del(TYPE b, Boolean c) { return null; }\n",
          "@DELETE @Path(\"int\") public RETURNS del(Integer b, Boolean c) { return null; }\n");

  /** Static methods that hide the one of the superclass, or part of it. */
  private static final List<String> HIDING =
      List.of(
          "",
          "public static Object hidden() { return null; }",
          "public static String hidden() { return null; }",
          "@PUT @Path(\"hides\") public static Object hidden() { return null; }",
          "@PUT @Path(\"hides\") public static String hidden() { return null; }");

  private static final List<String> VERBS =
      List.of("@GET ", "@POST ", "@PUT @PATCH ", "@DELETE @Path(\"d\") ", "@Path(\"l\") ", "");

  @TempDir private Path folder;

  /**
   * A hierarchy of three: an interface and a superclass, both with a type variable, and a class.
   */
  private static final class Hierarchy {
    private final Random random;
    private final String name;
    private int count;

    Hierarchy(Random random, String name) {
      this.random = random;
      this.name = name;
    }

    private String any(List<String> choices) {
      return choices.get(random.nextInt(choices.size()));
    }

    private String bean(String variable) {
      String type = any(BEAN_TYPES);
      return type.equals("Undeclared") ? variable : type;
    }

    private String parameters(String variable) {
      List<String> parameters = new ArrayList<>();
      for (int left = random.nextInt(4); left > 0; left--) {
        count++;
        String parameter =
            switch (random.nextInt(4)) {
              case 0 -> "@BeanParam " + bean(variable);
              case 1 -> variable;
              default -> any(OTHER_PARAMETERS).formatted(random.nextInt(9));
            };
        parameters.add(parameter + " p" + count);
      }
      return String.join(", ", parameters);
    }

    private String member(String variable, String owner) {
      count++;
      return switch (random.nextInt(owner.isEmpty() ? 3 : 7)) {
        case 0, 1 ->
            any(VERBS)
                + any(CONSUMES)
                + (owner.isEmpty() ? "default " : "public ")
                + "Object m%d(%s) { return null; }\n".formatted(count, parameters(variable));
        case 2 ->
            "@HeaderParam(\"S-%d\") ".formatted(count)
                + (owner.isEmpty()
                        ? "default void s%d(int s) {}\n"
                        : "private void s%d(int s) {}\n")
                    .formatted(count);
        case 3 -> "@HeaderParam(\"F-%d\") private %s f%d;\n".formatted(count, variable, count);
        case 4 -> "@BeanParam %s b%d;\n".formatted(bean(variable), count);
        case 5 -> "@BeanParam void sb%d(%s b) {}\n".formatted(count, bean(variable));
        default ->
            any(VERBS)
                + "public static Object m%d(%s) { return null; }\n"
                    .formatted(count, parameters("String"));
      };
    }

    private String members(String variable, String owner) {
      StringBuilder members = new StringBuilder();
      for (int left = random.nextInt(5); left > 0; left--) {
        members.append(member(variable, owner));
      }
      return members.toString();
    }

    private String overload(String returns, String type) {
      return any(OVERLOADS).replace("RETURNS", returns).replace("TYPE", type);
    }

    private String api() {
      return """
      %s%sinterface %sApi<A> {
      %s  @POST void create(A a, @HeaderParam("Api") String h);
        @GET static Object hidden() { return null; }
      }
      """
          .formatted(any(CONSUMES), any(ACCESS), name, members("A", ""));
    }

    /** Some of the superclasses are not public, so that bridges lead to their methods. */
    private String base() {
      return """
      %s%sabstract class %sBase<B> {
        %sBase() {}
        private %sBase(@HeaderParam("Base") String b) {}
        @GET @Path("hidden") public static Object hidden() { return null; }
      %s%s}
      """
          .formatted(
              any(CONSUMES),
              any(ACCESS),
              name,
              name,
              name,
              members("B", name + "Base"),
              overload("CharSequence", "B"));
    }

    private String resource() {
      String argument = any(List.of("String", "Beans.Plain", "Beans.Of<Beans.Explicit>", "C"));
      boolean raw = random.nextInt(8) == 0;
      String create =
          any(
              List.of(
                  "public void create(ARG a, String h) {}",
                  "@PUT public void create(ARG a, String h) {}",
                  "public void create(@BeanParam ARG a, String h) {}",
                  "@Override @POST public void create(ARG a, @HeaderParam(\"Own\") String h) {}"));
      String arguments = raw ? "" : "<" + argument + ">";
      return """
      %s@Path("/%s") @org.allowcredentials.AllowOrigins("*")
      %sclass %s<C extends Beans.Heir> extends %sBase%s implements %sApi%s {
        public %s() {}
        private %s(@HeaderParam("Own") Void first, %s int last) {}
        %s
        %s
      %s%s}
      """
          .formatted(
              any(CONSUMES),
              name,
              any(ACCESS),
              name,
              name,
              arguments,
              name,
              arguments,
              name,
              name,
              parameters("C").replaceFirst("(?<=.)$", ","),
              create.replace("ARG", raw ? "Object" : argument),
              any(HIDING),
              members("C", name),
              overload("String", raw ? "Object" : argument));
    }
  }

  private void compile(
      JavaCompiler compiler, Map<String, String> sources, boolean processor, String option)
      throws IOException {
    List<Path> files = new ArrayList<>();
    for (Map.Entry<String, String> source : sources.entrySet()) {
      Path file = folder.resolve("src").resolve(source.getKey() + ".java");
      Files.createDirectories(file.getParent());
      files.add(Files.writeString(file, source.getValue()));
    }
    Path classes = Files.createDirectories(folder.resolve("classes"));
    List<String> options =
        new ArrayList<>(
            List.of(
                "-d",
                classes.toString(),
                "-s",
                classes.toString(),
                "-classpath",
                classes
                    + System.getProperty("path.separator")
                    + System.getProperty("java.class.path"),
                "--release",
                "17",
                option));
    if (!processor) {
      options.add("-proc:none");
    }
    StringWriter log = new StringWriter();
    try (StandardJavaFileManager manager =
        compiler.getStandardFileManager(null, Locale.ROOT, null)) {
      JavaCompiler.CompilationTask task =
          compiler.getTask(
              log, manager, null, options, null, manager.getJavaFileObjectsFromPaths(files));
      if (processor) {
        task.setProcessors(List.of(new CorsProcessor()));
      }
      assertThat(task.call()).as(log.toString()).isTrue();
    }
  }

  /** The compiler of the JDK, and any other on the class path. */
  static Stream<Arguments> compilers() {
    return ServiceLoader.load(JavaCompiler.class).stream()
        .map(ServiceLoader.Provider::get)
        .flatMap(compiler ->
            Stream.of(
                Arguments.of(compiler, 1, true, "-g"),
                Arguments.of(compiler, 2, true, "-parameters"),
                Arguments.of(compiler, 3, false, "-g:none"),
                Arguments.of(compiler, 4, false, "-parameters")));
  }

  /** What the resource classes inherit from is a source among them, or a class file. */
  @ParameterizedTest
  @MethodSource("compilers")
  void aTableSaysWhatReflectionSays(
      JavaCompiler compiler, long seed, boolean sources, String option) throws Exception {
    Random random = new Random(seed);
    Map<String, String> bases = new LinkedHashMap<>(Map.of("com/acme/Beans", BEANS));
    Map<String, String> resources = new LinkedHashMap<>();
    String head = "package com.acme;\nimport jakarta.ws.rs.*;\n@SuppressWarnings(\"all\")\n";
    for (int i = 0; i < CLASSES; i++) {
      Hierarchy hierarchy = new Hierarchy(random, "R" + i);
      bases.put("com/acme/R" + i + "Api", head + hierarchy.api());
      bases.put("com/acme/R" + i + "Base", head + hierarchy.base());
      resources.put("com/acme/R" + i, head + hierarchy.resource());
    }
    if (!sources) {
      compile(compiler, bases, false, option);
      compile(compiler, resources, true, option);
    } else {
      resources.putAll(bases);
      compile(compiler, resources, true, option);
    }
    int headers = 0;
    int bridged = 0;
    try (URLClassLoader loader =
        new URLClassLoader(
            new URL[] {folder.resolve("classes").toUri().toURL()}, getClass().getClassLoader())) {
      int tables = 0;
      for (Resource compiled :
          ServiceLoader.load(CorsPolicyTable.class, loader).stream()
              .flatMap(table -> table.get().resources().stream())
              .toList()) {
        Class<?> type = Class.forName(compiled.name(), false, loader);
        ReflectiveReader.Reading reading = new ReflectiveReader().read(type);
        Resource read = Inheritance.resolve(reading.view());
        assertThat(read)
            .as(
                "seed %d, %s:%n%s",
                seed, compiled.name(), resources.get("com/acme/" + type.getSimpleName()))
            .isEqualTo(compiled);
        Set<String> found = found(type, reading, false);
        Set<String> throughBridges = found(type, reading, true);
        throughBridges.removeAll(found);
        assertThat(signatures(reading.view())).isEqualTo(found);
        assertThat(signatures(reading.bridged())).isEqualTo(throughBridges);
        tables++;
        bridged += throughBridges.size();
        headers += compiled.endpoints().stream().map(Endpoint::headers).mapToInt(List::size).sum();
      }
      assertThat(tables).isGreaterThanOrEqualTo(CLASSES);
    }
    assertThat(headers).as("the comparison is not of nothing").isGreaterThan(10 * CLASSES);
    assertThat(bridged).as("nor this one").isGreaterThan(CLASSES / 10);
  }

  private static Set<String> signatures(ClassView view) {
    return view.methods().stream()
        .map(declarations -> declarations.get(0).signature())
        .collect(Collectors.toSet());
  }

  /** Returns what servers find, which ask for the public methods; some pass bridges over. */
  private static Set<String> found(
      Class<?> type, ReflectiveReader.Reading reading, boolean bridges) {
    return Stream.of(type.getMethods())
        .filter(method -> method.getDeclaringClass() != Object.class)
        .filter(method -> !type.isInterface() || !Modifier.isStatic(method.getModifiers()))
        .filter(method -> method.isBridge() == bridges)
        .map(method -> Optional.ofNullable(reading.signatures().get(method)).orElse("unknown"))
        .collect(Collectors.toCollection(HashSet::new));
  }
}
