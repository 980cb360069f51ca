package org.allowcredentials.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringWriter;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import org.allowcredentials.CorsDeploymentException;
import org.allowcredentials.config.Settings;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * CXF and Quarkus name the bridge as the method that runs. Which method it leads to is asked of the
 * virtual machine here: each method returns its own signature, and each is called, bridges too.
 */
class BridgesTest {

  @TempDir private Path folder;

  /**
   * Classes, of which {@code Ov} is read.
   *
   * @param what what they show
   * @param bridges how many bridges there are, at least
   * @param source the classes
   */
  record Case(String what, int bridges, String source) {
    @Override
    public String toString() {
      return what;
    }
  }

  private static final List<Case> CASES =
      List.of(
          new Case(
              "an overload whose parameter the bridge would accept",
              1,
              """
              interface Cv<T> { String del(T t); }
              public class Ov implements Cv<String> {
                public String del(Boolean b) { return "del(java.lang.Boolean)"; }
                public String del(String s) { return "del(java.lang.String)"; }
                public String del(Integer s) { return "del(java.lang.Integer)"; }
              }
              """),
          new Case(
              "several levels",
              2,
              """
              interface Api<A, B> { String del(A a, B b); }
              abstract class Top<S> implements Api<Long, S> {
                public abstract String del(Long l, S s);
                public String del(Long l, Boolean b) { return "del(java.lang.Long,java.lang.Boolean)"; }
              }
              class Middle<U extends CharSequence> extends Top<U> {
                @Override public String del(Long l, U u) { return "no"; }
              }
              public class Ov extends Middle<String> {
                @Override public String del(Long l, String s) {
                  return "del(java.lang.Long,java.lang.String)";
                }
                public String del(Number l, String s) { return "del(java.lang.Number,java.lang.String)"; }
              }
              """),
          new Case(
              "several interfaces",
              2,
              """
              interface One<T> { String del(T t); }
              interface Two<T extends Number> { String del(T t); }
              public class Ov implements One<String>, Two<Integer> {
                public String del(Integer i) { return "del(java.lang.Integer)"; }
                public String del(String s) { return "del(java.lang.String)"; }
              }
              """),
          new Case(
              "two interfaces with one bridge",
              1,
              """
              interface One<T> { String del(T t); }
              interface Two<T> extends One<T> { @Override String del(T t); }
              public class Ov implements Two<String>, One<String> {
                public String del(String s) { return "del(java.lang.String)"; }
                public String del(Long s) { return "del(java.lang.Long)"; }
              }
              """),
          new Case(
              "a bounded variable",
              2,
              """
              interface Api<T> { String del(T t); }
              class Base<N extends Number & Comparable<N>> implements Api<N> {
                public String del(N n) { return "no"; }
                public String del(String s) { return "del(java.lang.String)"; }
              }
              public class Ov extends Base<Integer> {
                @Override public String del(Integer i) { return "del(java.lang.Integer)"; }
              }
              """),
          new Case(
              "a raw superclass",
              1,
              """
              interface Api<T> { String del(T t); }
              class Base<N extends Number> implements Api<N> {
                public String del(N n) { return "del(java.lang.Number)"; }
                public String del(String s) { return "del(java.lang.String)"; }
              }
              @SuppressWarnings("rawtypes") public class Ov extends Base {
              }
              """),
          new Case(
              "arrays of variables",
              1,
              """
              import java.util.*;
              interface Api<T> { String del(T[] a, T[][] b, List<T>[] c, T... d); }
              public class Ov implements Api<List<String>> {
                public String del(List<String>[] a, List<String>[][] b, List<List<String>>[] c,
                    List<String>... d) {
                  return "del(java.util.List[],java.util.List[][],java.util.List[],java.util.List[])";
                }
                public String del(ArrayList[] a, ArrayList[][] b, List[] c, ArrayList... d) {
                  return "del(java.util.ArrayList[],java.util.ArrayList[][],java.util.List[],"
                      + "java.util.ArrayList[])";
                }
              }
              """),
          new Case(
              "an array for a variable",
              1,
              """
              interface Api<T> { String del(T t); }
              public class Ov implements Api<byte[]> {
                public String del(byte[] b) { return "del(byte[])"; }
                public String del(int[] b) { return "del(int[])"; }
              }
              """),
          new Case(
              "covariant return types",
              3,
              """
              interface Api { Object get(); Comparable<String> find(Object o); }
              class Base { public CharSequence get() { return "no"; } }
              public class Ov extends Base implements Api {
                @Override public String get() { return "get()"; }
                public String find(Object o) { return "find(java.lang.Object)"; }
                public String find(String o) { return "find(java.lang.String)"; }
              }
              """),
          new Case(
              "a target that is inherited",
              1,
              """
              interface Api<T> { String del(T t); }
              class Base {
                public String del(Boolean b) { return "del(java.lang.Boolean)"; }
                public final String del(String s) { return "del(java.lang.String)"; }
              }
              public class Ov extends Base implements Api<String> {}
              """),
          new Case(
              "bridges of a superclass, overridden below",
              2,
              """
              interface Api<T> { String del(T t); }
              class Base implements Api<String> {
                public String del(String s) { return "no"; }
                public String del(Boolean b) { return "del(java.lang.Boolean)"; }
              }
              public class Ov extends Base {
                @Override public String del(String s) { return "del(java.lang.String)"; }
              }
              """),
          new Case(
              "a bridge in an interface",
              1,
              """
              interface Api<T> { String del(T t); }
              interface Texts extends Api<String> {
                default String del(String s) { return "del(java.lang.String)"; }
                default String del(Long s) { return "del(java.lang.Long)"; }
              }
              public class Ov implements Texts {}
              """),
          new Case(
              "what is overridden is protected",
              1,
              """
              abstract class Base<T> { protected abstract String del(T t); }
              public class Ov extends Base<String> {
                @Override public String del(String s) { return "del(java.lang.String)"; }
                public String del(Long s) { return "del(java.lang.Long)"; }
              }
              """),
          new Case(
              "a superclass that is not public",
              2,
              """
              abstract class Base<T> {
                public String del(T t) { return "del(java.lang.String)"; }
                public String del(Boolean b) { return "del(java.lang.Boolean)"; }
                public final String del(Long l) { return "del(java.lang.Long)"; }
              }
              public class Ov extends Base<String> {
                public String del(Integer i) { return "del(java.lang.Integer)"; }
              }
              """),
          new Case(
              "a variable of the method",
              1,
              """
              interface Api<T> { <V extends T> String del(V v, T t); }
              public class Ov implements Api<Number> {
                public <W extends Number> String del(W w, Number n) {
                  return "del(java.lang.Number,java.lang.Number)";
                }
                public String del(Integer w, Integer n) {
                  return "del(java.lang.Integer,java.lang.Integer)";
                }
              }
              """),
          new Case(
              "a variable of the class around",
              1,
              """
              class Outer<T> { abstract class Inner { public abstract String del(T t); } }
              public class Ov extends Outer<String>.Inner {
                public Ov() { new Outer<String>().super(); }
                public String del(String s) { return "del(java.lang.String)"; }
                public String del(Long s) { return "del(java.lang.Long)"; }
              }
              """),
          new Case(
              "a method of Object",
              1,
              """
              public class Ov implements Cloneable {
                @Override public Ov clone() { throw new UnsupportedOperationException("clone()"); }
              }
              """));

  static Stream<Arguments> cases() {
    return compilers()
        .flatMap(compiler -> CASES.stream().map(each -> Arguments.of(compiler, each)));
  }

  /** The compiler of the JDK, and any other on the class path. */
  static Stream<JavaCompiler> compilers() {
    return ServiceLoader.load(JavaCompiler.class).stream().map(ServiceLoader.Provider::get);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void aBridgeHasTheSignatureOfWhatRuns(JavaCompiler compiler, Case each) throws Exception {
    compile(compiler, "package com.acme;\n" + each.source());
    try (URLClassLoader loader = loader()) {
      Class<?> type = Class.forName("com.acme.Ov", true, loader);
      Object object = type.getConstructor().newInstance();
      ReflectiveReader.Reading reading = new ReflectiveReader().read(type);
      assertThat(reading.problems()).isEmpty();
      List<Method> bridges =
          ReflectiveReader.lineageOf(type).stream()
              .flatMap(declaring -> Stream.of(declaring.getDeclaredMethods()))
              .filter(Method::isBridge)
              .toList();
      assertThat(bridges).hasSizeGreaterThanOrEqualTo(each.bridges());
      assertThat(reading.signatures()).containsKeys(bridges.toArray(Method[]::new));
      for (Map.Entry<Method, String> method : reading.signatures().entrySet()) {
        assertThat(method.getValue())
            .as(method.getKey().toString())
            .isEqualTo(called(method.getKey(), object));
      }
    }
  }

  private static String called(Method method, Object object) throws IllegalAccessException {
    method.setAccessible(true);
    try {
      return String.valueOf(method.invoke(object, new Object[method.getParameterCount()]));
    } catch (InvocationTargetException e) {
      return String.valueOf(Objects.requireNonNull(e.getCause()).getMessage());
    }
  }

  /** The virtual machine runs {@code del(String)}; that the bridge is older is nowhere written. */
  @ParameterizedTest
  @MethodSource("compilers")
  void whatCannotBeToldApartStopsTheStart(JavaCompiler compiler) throws Exception {
    String one = "package com.acme; public interface One<T> { String del(T t); }";
    String two = "package com.acme; public interface Two<T> { %s }";
    String both =
        """
        package com.acme; import jakarta.ws.rs.*;
        @Path("ov") public class Ov implements One<String>, Two<Integer> {
          @DELETE public String del(String s) { return ""; }
          @DELETE @Path("k") public String del(Integer i) { return ""; }
        }
        """;
    compile(compiler, one, two.formatted(""), both);
    compile(compiler, two.formatted("String del(T t);"));
    try (URLClassLoader loader = loader()) {
      Class<?> type = Class.forName("com.acme.Ov", true, loader);
      Method bridge = type.getMethod("del", Object.class);
      assertThat(bridge.isBridge()).isTrue();
      assertThat(new ReflectiveReader().read(type).signatures()).doesNotContainKey(bridge);
      Settings none = Settings.of(key -> Optional.empty());
      assertThatThrownBy(() -> Deployment.of(none, List.of(type)))
          .isInstanceOf(CorsDeploymentException.class)
          .hasMessageContainingAll(
              "[CORS502] it is unclear which method of com.acme.Ov runs",
              "com.acme.Ov.del(java.lang.Object)",
              "del(java.lang.Integer) or del(java.lang.String)",
              "Recompile the module");
    }
  }

  /** What it has overridden is gone, so nobody says what it stands for. */
  @ParameterizedTest
  @MethodSource("compilers")
  void aBridgeThatOverridesNothingIsBoundToNothing(JavaCompiler compiler) throws Exception {
    String one = "package com.acme; public interface One<T> { %s }";
    String heir =
        """
        package com.acme;
        public class Ov implements One<String> { public String del(String s) { return ""; } }
        """;
    compile(compiler, one.formatted("String del(T t);"), heir);
    compile(compiler, one.formatted("String other(T t);"));
    try (URLClassLoader loader = loader()) {
      Class<?> type = Class.forName("com.acme.Ov", true, loader);
      ReflectiveReader.Reading reading = new ReflectiveReader().read(type);
      assertThat(reading.signatures())
          .containsEntry(type.getMethod("del", String.class), "del(java.lang.String)")
          .doesNotContainKey(type.getMethod("del", Object.class));
      assertThat(reading.problems()).isEmpty();
    }
  }

  private void compile(JavaCompiler compiler, String... sources) throws IOException {
    List<Path> files = new ArrayList<>();
    for (String source : sources) {
      String name = source.replaceFirst("(?s).*?public (?:class|interface) (\\w+).*", "$1");
      Path file = folder.resolve("src/com/acme/" + name + ".java");
      Files.createDirectories(file.getParent());
      files.add(Files.writeString(file, source));
    }
    Path classes = Files.createDirectories(folder.resolve("classes"));
    String path = classes + System.getProperty("path.separator");
    List<String> options =
        Arrays.asList(
            "-d",
            classes.toString(),
            "-classpath",
            path + System.getProperty("java.class.path"),
            "--release",
            "17",
            "-proc:none");
    StringWriter log = new StringWriter();
    try (StandardJavaFileManager manager =
        compiler.getStandardFileManager(null, Locale.ROOT, null)) {
      JavaCompiler.CompilationTask task =
          compiler.getTask(
              log, manager, null, options, null, manager.getJavaFileObjectsFromPaths(files));
      assertThat(task.call()).as(log.toString()).isTrue();
    }
  }

  private URLClassLoader loader() throws IOException {
    return new URLClassLoader(
        new URL[] {folder.resolve("classes").toUri().toURL()}, getClass().getClassLoader());
  }
}
