package org.allowcredentials.deploy;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.allowcredentials.finding.Problems;
import org.allowcredentials.match.VerifiedEndpoint;
import org.allowcredentials.resource.ClassView;
import org.allowcredentials.resource.Inheritance;
import org.allowcredentials.table.Endpoint;
import org.allowcredentials.table.Resource;

/**
 * The classes of one deployment. Reads each of them once, with those that its locators return, and
 * compares it with its compiled table. Not thread-safe.
 */
final class DeployedClasses {

  private final ReflectiveReader reader = new ReflectiveReader();
  private final Tables tables;
  private final DeclarationVerifier verifier;
  private final OverlapCheck overlaps;
  private final Runnable changed;
  private final Map<Class<?>, DeployedClass> classes = new LinkedHashMap<>();

  /**
   * The root classes that the server names while it starts; if there are any, there are no others.
   */
  private Set<Class<?>> named = Set.of();

  private int compiled;

  /**
   * Makes one without classes.
   *
   * @param tables the compiled tables
   * @param verifier looks at the policies
   * @param overlaps takes each class that an index follows paths into
   * @param changed runs after each class
   */
  DeployedClasses(
      Tables tables, DeclarationVerifier verifier, OverlapCheck overlaps, Runnable changed) {
    this.tables = tables;
    this.verifier = verifier;
    this.overlaps = overlaps;
    this.changed = changed;
  }

  /** Says which root classes the server names while it starts. */
  void name(Collection<Class<?>> roots) {
    named = Set.copyOf(roots);
  }

  boolean contains(Class<?> type) {
    return classes.containsKey(type);
  }

  Optional<DeployedClass> find(Class<?> type) {
    return Optional.ofNullable(classes.get(type));
  }

  /** Returns a method that runs, on the terms of the nearest annotation as they are now. */
  RunningMethod running(Class<?> type, Method method, ApplicationTerms application) {
    return find(type)
        .flatMap(deployed -> deployed.running(method))
        .map(own -> RunningMethod.declared(type, own, application))
        .orElseGet(() -> RunningMethod.unknown(type, method, application))
        .now();
  }

  Collection<DeployedClass> all() {
    return classes.values();
  }

  /** Returns the classes of a name: several, if they have several loaders. */
  Stream<Class<?>> named(String name) {
    return classes.keySet().stream().filter(type -> type.getName().equals(name));
  }

  /** Returns the endpoints of all classes. */
  Stream<VerifiedEndpoint> endpoints() {
    return classes.values().stream().flatMap(each -> each.endpoints().stream());
  }

  /** Reads a class, and what else its loader tells. */
  void readWithUntold(Class<?> type, Problems problems) {
    read(type, problems);
    readUntold(Tables.loader(type), problems);
  }

  boolean havePolicies() {
    return endpoints().anyMatch(each -> each.terms().ownHeaders());
  }

  /** Returns the loaders of all classes, in their order. */
  Stream<ClassLoader> loaders() {
    return classes.keySet().stream().map(Tables::loader);
  }

  /** Returns how many of the classes have a compiled table. */
  int compiled() {
    return compiled;
  }

  /** Returns the names of the classes of the application itself that have no compiled table. */
  List<String> notCompiled() {
    return classes.keySet().stream()
        .filter(type -> !Applications.isOfServer(type) && tables.find(type).isEmpty())
        .map(Class::getName)
        .sorted()
        .toList();
  }

  /**
   * Reads the root classes that have locators only, unless the server names its classes: RESTEasy
   * tells of no method of theirs. That they have a table must do.
   *
   * @param loader the class loader of the application
   * @param problems takes why one of them cannot be served
   */
  void readUntold(ClassLoader loader, Problems problems) {
    if (named.isEmpty()) {
      tables.rootsWithLocatorsOnly(loader).forEach(type -> read(type, problems));
    }
  }

  /**
   * Reads a class, unless it is there already, and what its locators return.
   *
   * @param type the class
   * @param problems takes why it cannot be served: its policy is not compiled, stale or refused
   */
  void read(Class<?> type, Problems problems) {
    if (!contains(type)) {
      read(type, reader.read(type), problems);
    }
  }

  private void read(Class<?> type, ReflectiveReader.Reading reading, Problems all) {
    Problems problems = new Problems();
    problems.addAll(tables.problems(type));
    reading.problems().forEach(each -> problems.add(each, type.getName()));
    boolean declared = isDeclared(reading);
    Optional<Resource> table = tables.find(type);
    Resource resource =
        table.isPresent() || !declared
            ? table.orElseGet(() -> Inheritance.resolve(reading.view()))
            : fromSupertypes(type, reading, problems);
    table.ifPresent(found -> TableCheck.compare(type, found, reading.view(), problems));
    List<VerifiedEndpoint> endpoints = verifier.endpoints(type, resource, problems);
    List<VerifiedEndpoint> bridged =
        reading.bridged().methods().isEmpty()
            ? List.of()
            : verifier.endpoints(type, Inheritance.resolve(reading.bridged()), problems);
    if (!problems.isEmpty()) {
      all.addAll(problems);
      return;
    }
    List<Class<?>> heirs = resource.path().isPresent() ? heirs(type) : List.of();
    boolean mayBeKnown = declared || resource.path().isPresent() || table.isPresent();
    boolean known = mayBeKnown && heirs.isEmpty();
    classes.put(
        type, new DeployedClass(resource, endpoints, bridged, reading.signatures(), heirs, known));
    heirs.forEach(each -> read(each, all));
    if (known) {
      overlaps.add(resource, endpoints, Inheritance.media(reading.view()));
    }
    compiled += table.isPresent() ? 1 : 0;
    changed.run();
    addReturned(resource, reading, all);
  }

  /**
   * Returns the classes for which a type stands that the server has not named: those of them that
   * inherit its path; where it names none, those with a table, if the type itself cannot be served.
   */
  private List<Class<?>> heirs(Class<?> type) {
    Stream<Class<?>> others = Stream.of();
    if (named.isEmpty() && Modifier.isAbstract(type.getModifiers())) {
      others = tables.implementors(type).stream();
    } else if (!named.contains(type)) {
      others = named.stream().filter(type::isAssignableFrom);
    }
    return others
        .filter(each -> ReflectiveReader.pathOwner(each).equals(Optional.of(type)))
        .sorted(Comparator.comparing(Class::getName))
        .toList();
  }

  /** Adds the classes that locators return, as far as their declared type tells. */
  private void addReturned(Resource resource, ReflectiveReader.Reading reading, Problems problems) {
    for (Endpoint endpoint : resource.endpoints()) {
      Class<?> returned = reading.returns().get(endpoint.method());
      if (endpoint.isLocator() && returned != null && !contains(returned)) {
        ReflectiveReader.Reading read = reader.read(returned);
        if (tables.find(returned).isPresent() || isDeclared(read)) {
          read(returned, read, problems);
        }
      }
    }
  }

  private static boolean isDeclared(ReflectiveReader.Reading reading) {
    for (ClassView.TypeView type : reading.view().types()) {
      if (!type.declarations().isEmpty()) {
        return true;
      }
    }
    return Stream.of(reading.view(), reading.bridged())
        .flatMap(view -> view.methods().stream())
        .flatMap(List::stream)
        .anyMatch(method -> !method.declarations().isEmpty());
  }

  /**
   * Returns a class without annotations of its own, which the processor does not see: it is served
   * by what it inherits, so each type that it inherits a policy from must have a table.
   */
  private Resource fromSupertypes(
      Class<?> type, ReflectiveReader.Reading reading, Problems problems) {
    ClassView view = reading.view();
    for (Class<?> each : supertypes(type).toList()) {
      ClassView own = reader.read(each).view();
      boolean declares = !own.types().get(0).declarations().isEmpty() || declaresOnMethods(each);
      Optional<Resource> table = tables.find(each);
      if (declares && table.isEmpty()) {
        TableCheck.addNotCompiled(each, problems);
      }
      table.ifPresent(found -> TableCheck.compare(each, found, own, problems));
    }
    if (declaresOnMethods(type) || !view.types().get(0).declarations().isEmpty()) {
      TableCheck.addNotCompiled(type, problems);
    }
    return Inheritance.resolve(view);
  }

  private static Stream<Class<?>> supertypes(Class<?> type) {
    return ReflectiveReader.lineageOf(type).stream().skip(1);
  }

  private static boolean declaresOnMethods(Class<?> type) {
    return Stream.of(type.getDeclaredMethods())
        .anyMatch(method -> !DeclarationReader.read(method).isEmpty());
  }
}
