package org.allowcredentials.processor;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.ModuleElement.ProvidesDirective;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import org.allowcredentials.finding.Finding;
import org.allowcredentials.finding.Rule;
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

  /**
   * Returns the named modules that lack a table, each with the clause it should have.
   *
   * @param tables their binary names
   * @param isCompiled whether the module-info of a module belongs to this compilation. It does not
   *     when tests are compiled into a module that they patch: no module-info can name their tables
   */
  static List<ProvidesClause> wanted(
      Elements elements, Collection<String> tables, Predicate<ModuleElement> isCompiled) {
    Map<ModuleElement, NavigableSet<String>> modules =
        new TreeMap<>(Comparator.comparing(module -> module.getQualifiedName().toString()));
    for (String table : tables) {
      Optional.ofNullable(elements.getTypeElement(table))
          .flatMap(type -> Optional.ofNullable(elements.getModuleOf(type)))
          .filter(module -> !module.isUnnamed())
          .ifPresent(module -> modules.computeIfAbsent(module, each -> new TreeSet<>()).add(table));
    }
    return modules.entrySet().stream()
        .filter(entry -> isCompiled.test(entry.getKey()))
        .flatMap(entry -> of(elements, entry.getKey(), entry.getValue()).stream())
        .filter(clause -> !clause.missing.isEmpty())
        .toList();
  }

  private static Optional<ProvidesClause> of(
      Elements elements, ModuleElement module, NavigableSet<String> tables) {
    List<ProvidesDirective> directives;
    try {
      directives = ElementFilter.providesIn(module.getDirectives());
    } catch (RuntimeException e) {
      // javac 17 to 25: NullPointerException for a module-info.java that it found on the source
      // path, newer than its class file. What is not read cannot be judged; CORS501 is left.
      return Optional.empty();
    }
    NavigableSet<String> missing = new TreeSet<>(tables);
    NavigableSet<String> complete = new TreeSet<>(tables);
    for (ProvidesDirective directive : directives) {
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
    return Optional.of(new ProvidesClause(module, missing, complete));
  }

  /** Returns what the module lacks, why that matters, and the clause to paste. */
  Finding finding() {
    int more = missing.size() - 1;
    return Finding.of(
        Rule.CORS901,
        "module "
            + module.getQualifiedName()
            + " does not provide "
            + missing.first()
            + (more == 0 ? "" : " and " + more + (more == 1 ? " other table" : " other tables")),
        "In a named module META-INF/services is ignored: a table that module-info.java does not"
            + " provide is not found, and the application would not start (CORS501).",
        "Write this into module-info.java, replacing any clause for the same service:\n"
            + "provides "
            + SERVICE
            + " with\n    "
            + String.join(",\n    ", complete)
            + ";");
  }
}
