package org.allowcredentials.processor;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/**
 * The tables that an earlier compilation of the module left. One that is not right any more is
 * written anew, with what its class files say; any other is left alone.
 */
final class EarlierTables {

  private final Set<String> replaced = new HashSet<>();

  /**
   * Returns the classes whose table is written anew, although they are not compiled now: a class
   * beside them is new, was compiled again, or is gone. Called once, in the first round.
   *
   * @param types what is compiled
   */
  Set<TypeElement> toWriteAgain(
      ServicesIndex index, List<TypeElement> types, CompiledClasses compiled, Elements elements) {
    List<ServicesIndex.Entry> entries = new ArrayList<>(index.earlier());
    Set<PackageElement> touched = new LinkedHashSet<>();
    types.stream()
        .filter(EarlierTables::holdsRelevant)
        .forEach(type -> touched.add(elements.getPackageOf(type)));
    touched.stream()
        .flatMap(pack -> ofNamedModule(pack, index, elements).stream())
        .filter(entry -> !entries.contains(entry))
        .forEach(entries::add);
    Set<TypeElement> found = new LinkedHashSet<>();
    for (ServicesIndex.Entry entry : entries) {
      List<TypeElement> unchanged =
          entry.resources().stream()
              .filter(type -> !compiled.contains(type) && RelevantClasses.contains(type))
              .toList();
      if (!entry.complete()
          || unchanged.size() < entry.resources().size()
          || touched.contains(elements.getPackageOf(entry.table()))) {
        replaced.add(entry.table().getQualifiedName().toString());
        found.addAll(unchanged);
      }
    }
    return found;
  }

  /**
   * Returns the table of a package whose module is named. No services file lists it if several
   * modules were compiled at once.
   */
  private static Optional<ServicesIndex.Entry> ofNamedModule(
      PackageElement pack, ServicesIndex index, Elements elements) {
    ModuleElement module = Objects.requireNonNull(elements.getModuleOf(pack));
    return module.isUnnamed() || !index.holdsModuleInfo(module)
        ? Optional.empty()
        : index.entry(TableName.in(pack, TableName.BASE).canonicalName());
  }

  /** Returns whether a table still says what is right. */
  boolean areRight(ServicesIndex.Entry entry) {
    return !replaced.contains(entry.table().getQualifiedName().toString());
  }

  private static boolean holdsRelevant(TypeElement type) {
    return RelevantClasses.contains(type)
        || ElementFilter.typesIn(type.getEnclosedElements()).stream()
            .anyMatch(EarlierTables::holdsRelevant);
  }
}
