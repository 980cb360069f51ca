package org.allowcredentials.processor;

import java.io.IOException;
import java.util.Set;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import org.allowcredentials.finding.Finding;
import org.allowcredentials.finding.Rule;

/**
 * Writes the tables and their services file, and reports what hinders it.
 *
 * @param written the binary names of the tables that this compilation has written so far
 */
record TableOutput(
    TableWriter writer,
    ServicesIndex index,
    Set<String> written,
    CompiledClasses compiled,
    Elements elements,
    Reporter reporter) {

  /** Writes the table of a class. */
  void write(TypeElement type, ClassRules.Accepted accepted) {
    try {
      written.add(writer.write(type, accepted.resource(), accepted.derived()));
    } catch (IOException e) {
      reporter.report(
          Located.on(
              type,
              Finding.of(
                  Rule.CORS902,
                  "the table of " + type.getSimpleName() + " cannot be written",
                  "Its file is "
                      + TableWriter.tableName(type).canonicalName()
                      + ": "
                      + e.getMessage(),
                  "Rename a class of that name, delete the output of an earlier build, or make the"
                      + " output directory writable.")));
    }
  }

  /** Writes the services file, and compares it with the module-info. */
  void finish() {
    try {
      Set<String> lines = index.write(written, this::isStillOurs);
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

  private boolean isStillOurs(TypeElement type) {
    return !compiled.contains(type) && RelevantClasses.contains(type);
  }

  private boolean isCompiled(ModuleElement module) {
    return compiled.containsModule(module) || index.standsBesideModuleInfo();
  }
}
