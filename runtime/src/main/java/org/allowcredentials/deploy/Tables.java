package org.allowcredentials.deploy;

import java.lang.reflect.Modifier;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.allowcredentials.finding.Finding;
import org.allowcredentials.finding.Problems;
import org.allowcredentials.finding.Rule;
import org.allowcredentials.policy.PolicyRules;
import org.allowcredentials.table.ApplicationPolicy;
import org.allowcredentials.table.CorsPolicyTable;
import org.allowcredentials.table.Declaration;
import org.allowcredentials.table.Endpoint;
import org.allowcredentials.table.Resource;
import org.allowcredentials.table.TableFormat;

/**
 * The compiled tables, loaded with the class loader of the resource they belong to: the run time
 * may sit in a parent of it. Not thread-safe; used at start-up.
 */
final class Tables {

  private final Map<ClassLoader, Loaded> loaders = new HashMap<>();

  /**
   * What one loader knows.
   *
   * @param resources the tables, by the class that each is of
   * @param proven what the compiler has let pass by the rules of this version
   * @param problems what went wrong
   */
  private record Loaded(
      Map<String, Resource> resources, Set<Declaration> proven, Problems problems) {}

  /**
   * Returns the compiled table of a class.
   *
   * @param type the class
   * @return the table's content, if there is one
   */
  Optional<Resource> find(Class<?> type) {
    return Optional.ofNullable(load(type).resources().get(type.getName()));
  }

  /**
   * Returns whether the compiler has let a declaration pass by the rules of this version.
   *
   * @param said a declaration of a class whose tables were asked for
   * @return true if a table says so, whichever it is: the same words are the same policy
   */
  boolean isProven(Declaration said) {
    return loaders.values().stream().anyMatch(loaded -> loaded.proven().contains(said));
  }

  /**
   * Returns the classes with a table that inherit from a type and can be instantiated.
   *
   * @param type an interface or abstract class
   * @return the classes, by name
   */
  List<Class<?>> implementors(Class<?> type) {
    return classes(loader(type), load(type).resources().keySet())
        .filter(each -> type.isAssignableFrom(each) && !Modifier.isAbstract(each.getModifiers()))
        .toList();
  }

  /**
   * Returns the root classes with a table and with locators only.
   *
   * @param loader a class loader
   * @return the classes, by name
   */
  List<Class<?>> rootsWithLocatorsOnly(ClassLoader loader) {
    Set<String> names =
        loaders.computeIfAbsent(loader, Tables::load).resources().values().stream()
            .filter(each -> each.path().isPresent() && !each.endpoints().isEmpty())
            .filter(each -> each.endpoints().stream().allMatch(Endpoint::isLocator))
            .map(Resource::name)
            .collect(Collectors.toSet());
    return classes(loader, names)
        .filter(each -> !Modifier.isAbstract(each.getModifiers()))
        .toList();
  }

  /**
   * Returns what the {@code Application} classes say that have a table: of all loaders that were
   * asked for, and of the application's.
   *
   * @return their policies by name
   */
  Map<String, ApplicationPolicy> applications() {
    contextLoader().ifPresent(loader -> loaders.computeIfAbsent(loader, Tables::load));
    Map<String, ApplicationPolicy> found = new TreeMap<>();
    loaders.values().stream()
        .flatMap(loaded -> loaded.resources().values().stream())
        .flatMap(resource -> resource.application().stream())
        .forEach(policy -> found.putIfAbsent(policy.name(), policy));
    return found;
  }

  /**
   * Returns a class that has a table, or that a setting names.
   *
   * @param name its binary name
   * @return empty if no loader that was asked for knows it
   */
  Optional<Class<?>> type(String name) {
    return Stream.concat(contextLoader().stream(), loaders.keySet().stream())
        .flatMap(loader -> classes(loader, Set.of(name)))
        .findFirst();
  }

  /**
   * Returns the loader that the server has set for the application. That of TomEE is one for all
   * applications; it says that it equals the one that it stands for now, which is asked instead:
   * the virtual machine remembers what a loader once gave for a name.
   */
  static Optional<ClassLoader> contextLoader() {
    ClassLoader own = loader(Tables.class);
    return Optional.ofNullable(Thread.currentThread().getContextClassLoader())
        .map(context -> context.equals(own) ? own : context);
  }

  /** Returns the classes of these names that a loader knows, in the order of the names. */
  static Stream<Class<?>> classes(ClassLoader loader, Set<String> names) {
    return names.stream()
        .sorted()
        .flatMap(name -> {
          try {
            return Stream.of(Class.forName(name, false, loader));
          } catch (ClassNotFoundException | LinkageError e) {
            return Stream.empty(); // It cannot be served either.
          }
        });
  }

  /**
   * Returns what went wrong when the tables beside a class were loaded.
   *
   * @param type the class
   * @return a finding for each cause
   */
  Problems problems(Class<?> type) {
    return load(type).problems();
  }

  private Loaded load(Class<?> type) {
    return loaders.computeIfAbsent(loader(type), Tables::load);
  }

  /** Returns the loader of a class; the system's for a class of the JDK, which has none. */
  static ClassLoader loader(Class<?> type) {
    ClassLoader own = type.getClassLoader();
    return own == null ? ClassLoader.getSystemClassLoader() : own;
  }

  private static Loaded load(ClassLoader loader) {
    Map<String, Resource> resources = new HashMap<>();
    Set<Declaration> proven = new HashSet<>();
    Problems problems = new Problems();
    Iterator<CorsPolicyTable> tables = ServiceLoader.load(CorsPolicyTable.class, loader).iterator();
    boolean more = true;
    while (more) {
      try {
        more = tables.hasNext();
        if (more) {
          CorsPolicyTable table = tables.next();
          if (table.format() == TableFormat.V3) {
            boolean judged = table.proof().equals(PolicyRules.proof());
            for (Resource resource : table.resources()) {
              resources.putIfAbsent(resource.name(), resource);
              if (judged) {
                declarations(resource).forEach(proven::add);
              }
            }
          } else {
            problems.add(
                unknownFormat(""), table.getClass().getName() + ": format " + table.format());
          }
        }
      } catch (ServiceConfigurationError e) {
        problems.add(
            Finding.of(
                Rule.CORS502,
                "The services file names a table that cannot be loaded: " + e.getMessage(),
                "Recompile the module from scratch (mvn clean verify, gradle clean build)."));
      } catch (LinkageError e) {
        problems.add(unknownFormat(" It cannot be loaded: " + e + "."));
      }
    }
    return new Loaded(resources, proven, problems);
  }

  private static Stream<Declaration> declarations(Resource resource) {
    return Stream.concat(
        resource.endpoints().stream().flatMap(each -> each.declaration().stream()),
        resource.application().flatMap(ApplicationPolicy::declaration).stream());
  }

  private static Finding unknownFormat(String more) {
    return Finding.of(
        Rule.CORS503,
        "Another version of the annotation processor generated it." + more,
        "Give allow-credentials-processor and allow-credentials-runtime the same version, and"
            + " recompile.");
  }
}
