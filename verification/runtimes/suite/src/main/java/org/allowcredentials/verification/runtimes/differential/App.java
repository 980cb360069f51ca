package org.allowcredentials.verification.runtimes.differential;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An application.
 *
 * @param style its style
 * @param seed what it was made from
 * @param types its classes and interfaces, by name
 * @param policies how many policies there are
 * @param setup what it has beside its classes
 */
record App(Style style, long seed, Map<String, ResourceType> types, int policies, Setup setup) {

  /** What an application looks like. */
  enum Style {
    /** Flat REST resources. */
    A(true),
    /** Versioned roots, and root classes below each other. */
    B(true),
    /** Sub-resource locators. */
    C(true),
    /** Many regular expressions that overlap. */
    D(false),
    /** Media types, HEAD beside GET, verbs of one's own, inheritance. */
    E(false),
    /** Overloads behind generic types, hierarchies, static methods. */
    F(false),
    /** Programmatic resources, and classes under a second path. */
    G(false),
    /** Paths and verbs that are rewritten before matching. */
    H(false),
    /** Locators that return something else than they declare. */
    I(false),
    /** Literals with odd characters, verbs in lower case. */
    J(false),
    /** The policy of an {@code Application} over several modules. */
    K(false);

    private final boolean realistic;

    Style(boolean realistic) {
      this.realistic = realistic;
    }

    boolean isRealistic() {
      return realistic;
    }

    /** Returns whether it was made for the first theorem, which knew of preflights only. */
    boolean isOfFirstProof() {
      return compareTo(F) < 0;
    }
  }

  /** Where a type is compiled. Each sees those before it. */
  enum Module {
    /** Somebody else's, compiled without the processor. */
    LIBRARY(false),
    /** A module of its own, with the processor. */
    FIRST(true),
    /** The module of the {@code Application}, with the processor. */
    MAIN(true),
    /** What is made at run time, such as proxies. */
    RUN_TIME(false);

    private final boolean processed;

    Module(boolean processed) {
      this.processed = processed;
    }

    /** Returns whether the processor sees it. */
    boolean isProcessed() {
      return processed;
    }
  }

  /** What a filter of the application does to a request before it is matched. */
  enum Rewriting {
    NONE,
    /** Takes {@code /v1} away from the beginning of the path. */
    PREFIX,
    /** Takes the verb from {@code X-HTTP-Method-Override}. */
    VERB
  }

  /**
   * A method that is served by the API of a server instead of annotations.
   *
   * @param path the whole path
   * @param verb the request method
   * @param type its class, which says nothing
   * @param method its name
   * @param object whether, on servers that can, an object is given in place of the method
   */
  record Added(String path, String verb, String type, String method, boolean object) {}

  /**
   * What an application has beside its classes.
   *
   * @param application what its {@code Application} class is annotated with; if there is nothing,
   *     there is no class either
   * @param other the same of a second one, which is not deployed
   * @param added what the API of the server adds
   * @param elsewhere classes that are served under a second path too
   * @param suffixes whether {@code .json}, {@code .xml}, {@code .en} and {@code .de} at the end of
   *     a path stand for media types and languages
   * @param rewriting what a filter of the application does
   */
  record Setup(
      Optional<Policy> application,
      Optional<Policy> other,
      List<Added> added,
      Map<String, String> elsewhere,
      boolean suffixes,
      Rewriting rewriting) {

    static final Setup PLAIN = of(Rewriting.NONE);

    Setup {
      added = List.copyOf(added);
      elsewhere = Map.copyOf(elsewhere);
    }

    static Setup of(Rewriting rewriting) {
      return new Setup(Optional.empty(), Optional.empty(), List.of(), Map.of(), false, rewriting);
    }

    static Setup ofApplication(Policy policy, Optional<Policy> other) {
      return new Setup(Optional.of(policy), other, List.of(), Map.of(), false, Rewriting.NONE);
    }

    static Setup withSuffixes() {
      return new Setup(
          Optional.empty(), Optional.empty(), List.of(), Map.of(), true, Rewriting.NONE);
    }

    static Setup withAdded(List<Added> added, Map<String, String> elsewhere) {
      return new Setup(Optional.empty(), Optional.empty(), added, elsewhere, false, Rewriting.NONE);
    }

    Setup with(Optional<Policy> changed) {
      return new Setup(changed, other, added, elsewhere, suffixes, rewriting);
    }
  }

  /** What a type is. */
  enum Kind {
    CLASS,
    ABSTRACT_CLASS,
    INTERFACE
  }

  /**
   * A class or an interface.
   *
   * @param name its simple name
   * @param kind what it is
   * @param module where it is compiled
   * @param path its path, if it has one
   * @param policy what it is annotated with
   * @param media its {@code @Consumes} and {@code @Produces}
   * @param superclass the class it extends
   * @param interfaces the interfaces it implements
   * @param generics its type parameter or argument
   * @param methods its methods
   */
  record ResourceType(
      String name,
      Kind kind,
      Module module,
      Optional<String> path,
      Optional<Policy> policy,
      Media media,
      Optional<String> superclass,
      List<String> interfaces,
      Generics generics,
      List<Method> methods) {

    ResourceType {
      interfaces = List.copyOf(interfaces);
      methods = List.copyOf(methods);
    }

    Optional<Method> method(String name) {
      return methods.stream().filter(each -> each.name().equals(name)).findFirst();
    }

    ResourceType with(Optional<Policy> changed) {
      return new ResourceType(
          name, kind, module, path, changed, media, superclass, interfaces, generics, methods);
    }

    ResourceType with(List<Method> changed) {
      return new ResourceType(
          name, kind, module, path, policy, media, superclass, interfaces, generics, changed);
    }

    ResourceType in(Module changed) {
      return new ResourceType(
          name, kind, changed, path, policy, media, superclass, interfaces, generics, methods);
    }

    ResourceType with(Generics changed) {
      return new ResourceType(
          name, kind, module, path, policy, media, superclass, interfaces, changed, methods);
    }

    /** Returns the same as a subclass or an implementation. */
    ResourceType below(Optional<String> parent, List<String> implemented) {
      return new ResourceType(
          name, kind, module, path, policy, media, parent, implemented, generics, methods);
    }
  }

  /**
   * Type parameter and argument.
   *
   * @param parameter whether the type has a parameter, {@code T}
   * @param argument what the type that it inherits from is given for it; empty for nothing
   */
  record Generics(boolean parameter, String argument) {
    static final Generics NONE = new Generics(false, "");
  }

  /**
   * Media types; empty where nothing is said.
   *
   * @param consumes what is taken
   * @param produces what is given
   */
  record Media(String consumes, String produces) {
    static final Media NONE = new Media("", "");
    static final Media JSON = new Media("application/json", "application/json");
  }

  /**
   * A resource method, a locator, or a method that says nothing of Jakarta REST.
   *
   * @param name its name, which overloads do not share
   * @param verb the request method; empty for a locator or a method without annotations
   * @param path its path; empty for none
   * @param policy what it is annotated with
   * @param media its media types
   * @param returns for a locator the declared type, else empty
   * @param creates for a locator the class it returns, else empty
   * @param shape how it is written
   */
  record Method(
      String name,
      String verb,
      String path,
      Optional<Policy> policy,
      Media media,
      String returns,
      String creates,
      Shape shape) {

    static Method of(String name, String verb, String path) {
      Shape shape = new Shape(name, "", false);
      return new Method(name, verb, path, Optional.empty(), Media.NONE, "", "", shape);
    }

    static Method locator(String name, String path, String returns, String creates) {
      Shape shape = new Shape(name, "", false);
      return new Method(name, "", path, Optional.empty(), Media.NONE, returns, creates, shape);
    }

    boolean isLocator() {
      return !creates.isEmpty();
    }

    boolean isAnnotated() {
      return isLocator() || !verb.isEmpty();
    }

    Method with(Media changed) {
      return new Method(name, verb, path, policy, changed, returns, creates, shape);
    }

    Method with(Optional<Policy> changed) {
      return new Method(name, verb, path, changed, media, returns, creates, shape);
    }

    Method with(Shape changed) {
      return new Method(name, verb, path, policy, media, returns, creates, changed);
    }

    /** Returns the same as an implementation repeats it: without annotations. */
    Method bare() {
      return Method.of(name, "", "").with(shape);
    }
  }

  /**
   * How a method is written.
   *
   * @param javaName its name in Java, which overloads share
   * @param parameter the type of its one parameter, a query parameter; empty for none
   * @param isStatic whether it is static
   */
  record Shape(String javaName, String parameter, boolean isStatic) {}

  App {
    types = Map.copyOf(new TreeMap<>(types));
  }

  App with(Map<String, ResourceType> changed) {
    return new App(style, seed, changed, policies, setup);
  }

  App with(Setup changed) {
    return new App(style, seed, types, policies, changed);
  }

  /** Returns the types in a fixed order. */
  List<ResourceType> sorted() {
    return types.keySet().stream().sorted().map(types::get).toList();
  }

  /** Returns a type; empty for {@code Object} and what else is not of the application. */
  Optional<ResourceType> type(String name) {
    return Optional.ofNullable(types.get(name));
  }

  /** Returns a type and what it inherits from, nearest first, classes before interfaces. */
  List<ResourceType> lineage(ResourceType type) {
    List<ResourceType> classes = new ArrayList<>(List.of(type));
    Optional<ResourceType> next = type.superclass().flatMap(this::type);
    while (next.isPresent()) {
      classes.add(next.get());
      next = next.get().superclass().flatMap(this::type);
    }
    Stream<ResourceType> interfaces =
        classes.stream()
            .flatMap(each -> each.interfaces().stream())
            .flatMap(name -> type(name).stream());
    return Stream.concat(classes.stream(), interfaces).distinct().toList();
  }

  /** Returns the declarations of a method, nearest first. */
  List<Method> declarations(ResourceType type, String method) {
    return lineage(type).stream().flatMap(each -> each.method(method).stream()).toList();
  }

  /** Returns the path of a class, its own or inherited. */
  Optional<String> pathOf(ResourceType type) {
    return lineage(type).stream().flatMap(each -> each.path().stream()).findFirst();
  }

  /** Returns the classes that are deployed: those with a path that nothing stands in for. */
  List<ResourceType> roots() {
    Set<String> replaced =
        types.values().stream()
            .filter(type -> type.module() == Module.RUN_TIME)
            .flatMap(type -> type.superclass().stream())
            .collect(Collectors.toSet());
    return sorted().stream()
        .filter(type -> type.kind() == Kind.CLASS && pathOf(type).isPresent())
        .filter(type -> !replaced.contains(type.name()))
        .toList();
  }

  /** Returns the annotated methods of a class as requests see them. */
  List<Method> served(ResourceType type) {
    return lineage(type).stream()
        .flatMap(each -> each.methods().stream())
        .filter(Method::isAnnotated)
        .toList();
  }
}
