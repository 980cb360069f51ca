package org.allowcredentials.processor;

import com.palantir.javapoet.ClassName;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.PackageElement;
import javax.lang.model.util.Elements;
import org.allowcredentials.finding.Finding;
import org.allowcredentials.finding.Rule;

/**
 * Writes the tables and their services file, and reports what hinders it.
 *
 * @param written the binary names of the tables that this compilation has written so far, those of
 *     the latest round first
 */
record TableOutput(
    TableWriter writer,
    ServicesIndex index,
    List<String> written,
    EarlierTables earlier,
    CompiledClasses compiled,
    Elements elements,
    Reporter reporter) {

  /**
   * Writes a table for each package.
   *
   * @param accepted the classes that were read in this round
   * @param firstRound whether all that an earlier compilation left is among them
   */
  void write(List<ClassRules.Accepted> accepted, boolean firstRound) {
    Map<PackageElement, List<ClassRules.Accepted>> packages =
        accepted.stream()
            .sorted(Comparator.comparing(each -> each.resource().name()))
            .collect(
                Collectors.groupingBy(
                    each -> elements.getPackageOf(each.type()),
                    LinkedHashMap::new,
                    Collectors.toList()));
    List<String> now = new ArrayList<>();
    packages.forEach((pack, classes) -> write(name(pack, classes, firstRound), classes, now));
    written.addAll(0, now);
  }

  private ClassName name(
      PackageElement pack, List<ClassRules.Accepted> classes, boolean firstRound) {
    ModuleElement module = Objects.requireNonNull(elements.getModuleOf(pack));
    ClassName plain = TableName.in(pack, TableName.BASE);
    if (firstRound && !module.isUnnamed() && isCompiled(module) && isOurs(plain)) {
      return plain;
    }
    return TableName.byContent(
        pack,
        classes.stream()
            .map(each -> each.resource().name())
            .collect(Collectors.toCollection(TreeSet::new)));
  }

  /** Returns whether a name is free, or that of the table that is to be replaced. */
  private boolean isOurs(ClassName name) {
    return elements.getTypeElement(name.canonicalName()) == null
        || index.entry(name.canonicalName()).isPresent();
  }

  private void write(ClassName name, List<ClassRules.Accepted> classes, List<String> now) {
    try {
      writer.write(name, classes);
      now.add(name.reflectionName());
    } catch (IOException e) {
      reporter.report(
          Located.on(
              classes.get(0).type(),
              Finding.of(
                  Rule.CORS902,
                  "the table of "
                      + classes.get(0).type().getSimpleName()
                      + (classes.size() == 1 ? "" : " and " + (classes.size() - 1) + " more")
                      + " cannot be written",
                  "Its file is " + name.canonicalName() + ": " + e.getMessage(),
                  "Rename a class of that name, delete the output of an earlier build, or make the"
                      + " output directory writable.")));
    }
  }

  /** Writes the services file, and compares it with the module-info. */
  void finish() {
    try {
      Set<String> lines = index.write(written, earlier::areRight);
      ProvidesClause.wanted(elements, lines, this::isCompiled)
          .forEach(each -> reporter.report(Located.on(each.module(), each.finding())));
    } catch (IOException e) {
      reporter.report(
          Located.nowhere(
              Finding.of(
                  Rule.CORS902,
                  "the services file of the tables cannot be written",
                  "Its file is "
                      + ServicesIndex.FILE
                      + ", below the output directory: "
                      + e.getMessage(),
                  "Make the output directory writable.")));
    }
  }

  private boolean isCompiled(ModuleElement module) {
    return compiled.containsModule(module) || index.holdsModuleInfo(module);
  }
}
