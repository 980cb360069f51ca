package org.allowcredentials.verification.runtimes.differential;

import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Application;
import java.io.IOException;
import java.lang.reflect.Modifier;
import java.net.URLClassLoader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.allowcredentials.verification.runtimes.Container;
import org.allowcredentials.verification.runtimes.Container.Deployed;
import org.allowcredentials.verification.runtimes.wire.Answer;
import org.allowcredentials.verification.runtimes.wire.KeptWire;

/**
 * A small application, given as the sources of its modules.
 *
 * @param steps the modules, each of which sees those before it
 * @param application the name of its {@code Application} class; empty for one that says nothing
 * @param served the names of the classes that are deployed; none for all with a path
 * @param providers what is registered besides
 */
record Given(
    List<Compiled.Step> steps,
    Optional<String> application,
    List<String> served,
    Set<Class<?>> providers) {

  static final Given NOTHING = new Given(List.of(), Optional.empty(), List.of(), Set.of());

  static final String A = "https://a.example";
  static final String B = "https://b.example";
  static final String EVIL = "https://evil.example";

  private static final String HEAD =
      """
      package app;
      import jakarta.ws.rs.*;
      import jakarta.ws.rs.core.*;
      import org.allowcredentials.*;
      """;

  private static final Pattern NAME =
      Pattern.compile("\\b(?:class|interface|@interface|enum|record) (\\w+)");

  Given {
    steps = List.copyOf(steps);
    served = List.copyOf(served);
    providers = Set.copyOf(providers);
  }

  /** Returns an application of one module. {@code @A} in a source is the policy that allows A. */
  static Given of(String... sources) {
    return NOTHING.module(sources);
  }

  /** Returns the same with one more module, compiled with the processor. */
  Given module(String... sources) {
    return with(new Compiled.Step(named(sources), true));
  }

  /** Returns the same with one more module, compiled without the processor. */
  Given library(String... sources) {
    return with(new Compiled.Step(named(sources), false));
  }

  Given with(Compiled.Step step) {
    List<Compiled.Step> all = new ArrayList<>(steps);
    all.add(step);
    return new Given(all, application, served, providers);
  }

  /** Returns the same, deployed by one of its own {@code Application} classes. */
  Given by(String name) {
    return new Given(steps, Optional.of(name), served, providers);
  }

  /** Returns the same, of which only these classes are deployed. */
  Given serving(String... names) {
    return new Given(steps, application, List.of(names), providers);
  }

  Given registering(Class<?>... classes) {
    return new Given(steps, application, served, Set.of(classes));
  }

  private static Map<String, String> named(String... sources) {
    Map<String, String> named = new LinkedHashMap<>();
    for (String source : sources) {
      Matcher matcher = NAME.matcher(source);
      if (!matcher.find()) {
        throw new IllegalArgumentException(source);
      }
      String policies =
          source
              .replaceAll("@A\\b", "@AllowCredentials(origins = \"" + A + "\")")
              .replaceAll("@B\\b", "@AllowCredentials(origins = \"" + B + "\")");
      named.put(matcher.group(1), HEAD + policies);
    }
    return named;
  }

  /** Does something with an application that is served. */
  interface Use {
    void with(Client client) throws IOException;
  }

  /** Compiles, deploys, uses, and ends it. */
  void serve(Use use) throws Exception {
    try (Compiled compiled = Compiled.of(steps)) {
      if (!compiled.errors().isEmpty()) {
        throw new IllegalArgumentException(compiled.errors().toString());
      }
      try (URLClassLoader loader = compiled.loader();
          Deployed deployed = deploy(loader);
          KeptWire wire = new KeptWire(deployed.uri())) {
        use.with(new Client(wire));
      }
    }
  }

  private Deployed deploy(ClassLoader loader) throws Exception {
    Set<Class<?>> classes = new LinkedHashSet<>(providers);
    List<String> names =
        served.isEmpty()
            ? steps.stream().flatMap(step -> step.sources().keySet().stream()).toList()
            : served;
    for (String name : names) {
      Class<?> type = Class.forName("app." + name, false, loader);
      if (!served.isEmpty() || isRoot(type)) {
        classes.add(type);
      }
    }
    if (application.isEmpty()) {
      return Compiled.deploy(Container.find(), loader, classes);
    }
    Application own =
        Class.forName("app." + application.get(), true, loader)
            .asSubclass(Application.class)
            .getConstructor(Set.class)
            .newInstance(classes);
    return Compiled.start(loader, () -> Container.find().deploy(own));
  }

  private static boolean isRoot(Class<?> type) {
    for (Class<?> each = type; each != null; each = each.getSuperclass()) {
      if (each.isAnnotationPresent(Path.class)) {
        return !type.isInterface() && !Modifier.isAbstract(type.getModifiers());
      }
    }
    return false;
  }

  /** Returns the source of an {@code Application} class that can be deployed by {@link #by}. */
  static String application(String annotations, String name) {
    return """
    %s
    public class %s extends Application {
      private final java.util.Set<Class<?>> classes;
      public %s(java.util.Set<Class<?>> classes) { this.classes = classes; }
      @Override public java.util.Set<Class<?>> getClasses() { return classes; }
    }
    """
        .formatted(annotations, name, name);
  }

  /**
   * A browser, as far as a server can tell.
   *
   * @param wire the connection
   */
  record Client(KeptWire wire) {

    /** Returns the answer to a preflight. */
    Answer preflight(String verb, String path, String origin) throws IOException {
      return wire.send(
          "OPTIONS",
          path,
          List.of("Origin: " + origin, "Access-Control-Request-Method: " + verb),
          "");
    }

    /** Returns whether a preflight lets a browser send this verb. */
    boolean grants(String verb, String path, String origin) throws IOException {
      Answer answer = preflight(verb, path, origin);
      return answer.first("access-control-allow-origin").equals(Optional.of(origin))
          && answer.first("access-control-allow-methods").equals(Optional.of(verb));
    }

    /** Returns the answer to a request of another site. */
    Answer send(String verb, String path, String origin, String... more) throws IOException {
      List<String> headers = new ArrayList<>();
      headers.add("Origin: " + origin);
      headers.add("Sec-Fetch-Site: cross-site");
      headers.addAll(List.of(more));
      return wire.send(verb, path, headers, "");
    }

    /** Returns whether a page may read the answer to a request with credentials. */
    static boolean isReadable(Answer answer, String origin) {
      return answer.all("access-control-allow-origin").equals(List.of(origin))
          && answer.all("access-control-allow-credentials").equals(List.of("true"));
    }
  }
}
