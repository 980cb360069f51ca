package org.allowcredentials.processor;

import java.util.List;
import javax.lang.model.element.Modifier;
import org.allowcredentials.processor.ElementReader.Reading;
import org.allowcredentials.table.Endpoint;

/**
 * Whether a compilation needs tables. In a module that says nothing of CORS, a class that the
 * server itself finds is read at the start as well as by a table.
 */
final class NeededTables {

  private boolean needed;

  /** Notes what a class says. */
  void note(Reading reading, List<List<Declared>> perElement) {
    needed |=
        !reading.declared().isEmpty() || perElement.stream().anyMatch(said -> !said.isEmpty());
  }

  /**
   * Returns whether tables are to be written: if any class says something, or is only found by its
   * table, or if there are tables already.
   */
  boolean areNeeded(List<ClassRules.Accepted> accepted, ServicesIndex index) {
    needed |= accepted.stream().anyMatch(each -> !isFound(each)) || !index.earlier().isEmpty();
    return needed;
  }

  /** Returns whether servers find a class by its own path and methods, and nothing but it. */
  private static boolean isFound(ClassRules.Accepted accepted) {
    List<Endpoint> endpoints = accepted.resource().endpoints();
    return accepted.type().getKind().isClass()
        && !accepted.type().getModifiers().contains(Modifier.ABSTRACT)
        && AnnotationReader.find(accepted.type(), Names.PATH).isPresent()
        && !endpoints.isEmpty()
        && endpoints.stream().noneMatch(Endpoint::isLocator);
  }
}
