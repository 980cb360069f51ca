package org.allowcredentials.processor;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.ModuleElement.ProvidesDirective;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import org.allowcredentials.table.CorsPolicyTable;

/**
 * What stands for the services file in a named module: there, only what {@code module-info.java}
 * provides is found.
 *
 * @param module a named module with tables
 * @param missing the tables that it does not provide; not empty
 * @param complete all that it should provide: its tables, and what it provides already
 */
record ProvidesClause(
    ModuleElement module, NavigableSet<String> missing, NavigableSet<String> complete) {

  private static final String SERVICE = CorsPolicyTable.class.getName();

  /** Returns the named modules that lack a table, each with the clause it should have. */
  static List<ProvidesClause> wanted(Elements elements, Collection<String> tables) {
    Map<ModuleElement, NavigableSet<String>> modules =
        new TreeMap<>(Comparator.comparing(module -> module.getQualifiedName().toString()));
    for (String table : tables) {
      Optional.ofNullable(elements.getTypeElement(table))
          .flatMap(type -> Optional.ofNullable(elements.getModuleOf(type)))
          .filter(module -> !module.isUnnamed())
          .ifPresent(module ->
              modules.computeIfAbsent(module, each -> new TreeSet<>()).add(table));
    }
    return modules.entrySet().stream()
        .map(entry -> of(elements, entry.getKey(), entry.getValue()))
        .filter(clause -> !clause.missing.isEmpty())
        .toList();
  }

  private static ProvidesClause of(
      Elements elements, ModuleElement module, NavigableSet<String> tables) {
    NavigableSet<String> missing = new TreeSet<>(tables);
    NavigableSet<String> complete = new TreeSet<>(tables);
    for (ProvidesDirective directive : ElementFilter.providesIn(module.getDirectives())) {
      if (directive.getService().getQualifiedName().contentEquals(SERVICE)) {
        for (TypeElement implementation : directive.getImplementations()) {
          String name = elements.getBinaryName(implementation).toString();
          missing.remove(name);
          if (elements.getTypeElement(implementation.getQualifiedName()) != null) {
            complete.add(name);
          }
        }
      }
    }
    return new ProvidesClause(module, missing, complete);
  }

  /** Returns what the module lacks, in one line. */
  String summary() {
    int more = missing.size() - 1;
    return "module "
        + module.getQualifiedName()
        + " does not provide "
        + missing.first()
        + (more == 0 ? "" : " and " + more + (more == 1 ? " other table" : " other tables"));
  }

  /** Returns why that matters, and the clause to paste. */
  String details() {
    return "In a named module META-INF/services is not read: a table that module-info.java does not"
        + " provide is not found, and the application would not start (CORS501).\n"
        + "  Write this into module-info.java, in place of a clause for the same service:\n"
        + "  provides "
        + SERVICE
        + " with\n      "
        + String.join(",\n      ", complete)
        + ";";
  }
}
