package org.allowcredentials.verification.runtimes.differential;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * An application.
 *
 * @param style its style
 * @param seed what it was made from
 * @param types its classes and interfaces, by name
 * @param policies how many policies there are
 */
record App(Style style, long seed, Map<String, ResourceType> types, int policies) {

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
    E(false);

    private final boolean realistic;

    Style(boolean realistic) {
      this.realistic = realistic;
    }

    boolean isRealistic() {
      return realistic;
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
   * @param thirdParty whether it is compiled before the others, without the processor
   * @param path its path, if it has one
   * @param policy what it is annotated with
   * @param media its {@code @Consumes} and {@code @Produces}
   * @param superclass the class it extends
   * @param interfaces the interfaces it implements
   * @param methods its methods
   */
  record ResourceType(
      String name,
      Kind kind,
      boolean thirdParty,
      Optional<String> path,
      Optional<Policy> policy,
      Media media,
      Optional<String> superclass,
      List<String> interfaces,
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
          name, kind, thirdParty, path, changed, media, superclass, interfaces, methods);
    }

    ResourceType with(List<Method> changed) {
      return new ResourceType(
          name, kind, thirdParty, path, policy, media, superclass, interfaces, changed);
    }
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
   * @param name its name
   * @param verb the request method; empty for a locator or a method without annotations
   * @param path its path; empty for none
   * @param policy what it is annotated with
   * @param media its media types
   * @param returns for a locator the declared type, else empty
   * @param creates for a locator the class it returns, else empty
   */
  record Method(
      String name,
      String verb,
      String path,
      Optional<Policy> policy,
      Media media,
      String returns,
      String creates) {

    static Method of(String name, String verb, String path) {
      return new Method(name, verb, path, Optional.empty(), Media.NONE, "", "");
    }

    static Method locator(String name, String path, String returns, String creates) {
      return new Method(name, "", path, Optional.empty(), Media.NONE, returns, creates);
    }

    boolean isLocator() {
      return !creates.isEmpty();
    }

    boolean isAnnotated() {
      return isLocator() || !verb.isEmpty();
    }

    Method with(Media changed) {
      return new Method(name, verb, path, policy, changed, returns, creates);
    }

    Method with(Optional<Policy> changed) {
      return new Method(name, verb, path, changed, media, returns, creates);
    }

    /** Returns the same as an implementation repeats it: without annotations. */
    Method bare() {
      return Method.of(name, "", "");
    }
  }

  App {
    types = Map.copyOf(new TreeMap<>(types));
  }

  App with(Map<String, ResourceType> changed) {
    return new App(style, seed, changed, policies);
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

  /** Returns the classes that are deployed. */
  List<ResourceType> roots() {
    return sorted().stream()
        .filter(type -> type.kind() == Kind.CLASS && pathOf(type).isPresent())
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
