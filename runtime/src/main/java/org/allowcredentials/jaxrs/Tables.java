package org.allowcredentials.jaxrs;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import org.allowcredentials.policy.Rule;
import org.allowcredentials.resource.Endpoint;
import org.allowcredentials.resource.Resource;
import org.allowcredentials.table.CorsPolicyTable;
import org.allowcredentials.table.TableFormat;

/**
 * The compiled tables, loaded with the class loader of the resource they belong to: the run time
 * may sit in a parent of it. Not thread-safe; used at start-up.
 */
final class Tables {

  private static final System.Logger LOG = System.getLogger("org.allowcredentials");

  private final Map<ClassLoader, Loaded> loaders = new HashMap<>();

  private record Loaded(Map<String, Resource> resources, List<String> problems) {}

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
   * Returns what went wrong when the tables beside a class were loaded.
   *
   * @param type the class
   * @return messages, with code
   */
  List<String> problems(Class<?> type) {
    return load(type).problems();
  }

  /**
   * Returns the root resource classes of an application that have locators and no methods. They are
   * known from their tables only, where a server calls a {@code DynamicFeature} for methods alone.
   *
   * @param loader the class loader of the application
   * @return the classes that have a table
   */
  List<Class<?>> rootsOfLocators(ClassLoader loader) {
    List<Class<?>> roots = new ArrayList<>();
    for (Resource resource : loaders.computeIfAbsent(loader, Tables::load).resources().values()) {
      if (resource.path().isPresent()
          && resource.endpoints().stream().allMatch(Endpoint::isLocator)) {
        try {
          roots.add(Class.forName(resource.name(), false, loader));
        } catch (ClassNotFoundException e) {
          LOG.log(System.Logger.Level.DEBUG, "A table without its class.", e);
        }
      }
    }
    return roots;
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
    List<String> problems = new ArrayList<>();
    Iterator<CorsPolicyTable> tables = ServiceLoader.load(CorsPolicyTable.class, loader).iterator();
    boolean more = true;
    while (more) {
      try {
        more = tables.hasNext();
        if (more) {
          CorsPolicyTable table = tables.next();
          if (table.format() == TableFormat.V1) {
            resources.putIfAbsent(table.resource().name(), table.resource());
          }
        }
      } catch (ServiceConfigurationError e) {
        problems.add(
            "[CORS502] "
                + Rule.CORS502.headline()
                + "\n  The services file names a table that cannot be loaded: "
                + e.getMessage()
                + "\n  Compile the module again from scratch. "
                + Rule.CORS502.page());
      } catch (LinkageError e) {
        problems.add(
            "[CORS503] "
                + Rule.CORS503.headline()
                + "\n  "
                + e
                + "\n  Give allow-credentials-processor and allow-credentials-runtime the same"
                + " version, and compile again. "
                + Rule.CORS503.page());
      }
    }
    return new Loaded(resources, problems);
  }
}
