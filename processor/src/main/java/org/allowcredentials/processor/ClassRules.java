package org.allowcredentials.processor;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import org.allowcredentials.processor.AnnotationReader.UnresolvedException;
import org.allowcredentials.processor.ElementReader.IncompleteException;
import org.allowcredentials.resource.Derivation;
import org.allowcredentials.resource.DerivedHeader;
import org.allowcredentials.resource.Inheritance;
import org.allowcredentials.table.ApplicationPolicy;
import org.allowcredentials.table.Resource;

/**
 * All rules for one class: first for what it says, then for what it serves.
 *
 * @param declarations the rules for its annotations
 * @param server the rule for the class path
 * @param applications what applies where the class says nothing
 * @param readers the filters that read headers
 * @param between the rules between classes, which are asked at the end
 */
record ClassRules(
    DeclarationRules declarations,
    Micronaut server,
    ApplicationPolicies applications,
    ReaderClasses readers,
    ApplicationRules between,
    CompiledClasses compiled,
    ElementReader reader,
    Elements elements,
    Reporter reporter) {

  /** A class without errors, as its table has it. */
  record Accepted(TypeElement type, Resource resource, Map<String, List<DerivedHeader>> derived) {}

  /**
   * Judges a class, and reports what is wrong with it.
   *
   * @param perElement our annotations on it and on each of its methods
   * @return what its table says; empty if it needs none, or must not have one
   */
  Optional<Accepted> judge(
      TypeElement type, ElementReader.Reading reading, List<List<Declared>> perElement) {
    boolean clean = declarations.areRight(type, reading, perElement);
    Optional<ApplicationPolicy> application =
        reader.isSubclass(type, Names.APPLICATION)
            ? ApplicationPolicies.of(perElement.get(0), type, elements)
            : Optional.empty();
    if (application.isPresent() || !reading.declared().isEmpty()) {
      server.check(type, elements, reporter);
    }
    if (clean && application.isPresent()) {
      return Optional.of(new Accepted(type, Resource.of(application.get()), Map.of()));
    }
    boolean served =
        type.getKind() != ElementKind.ANNOTATION_TYPE
            && (Inheritance.path(reading.view()).isPresent() || reading.hasEndpoints());
    return served ? judgeServed(type, reading, clean) : Optional.empty();
  }

  private Optional<Accepted> judgeServed(
      TypeElement type, ElementReader.Reading reading, boolean clean) {
    Resource resource = Inheritance.resolve(reading.view());
    Resource asServed = applications.asServed(resource);
    between.note(type, reading, asServed);
    EndpointElements source = new EndpointElements(type, reading, asServed);
    if (!clean) { // What is wrong with a method is so whatever else is wrong with its policy.
      EndpointRules.methods(source).forEach(reporter::report);
      return Optional.empty();
    }
    Map<String, List<DerivedHeader>> derived = readers.over(Derivation.of(reading.view()), source);
    List<Located> remarks = EndpointRules.check(source, derived, this::hasEndpoints);
    remarks.forEach(reporter::report);
    return remarks.stream().noneMatch(remark -> remark.rule().ruleClass().isError())
        ? Optional.of(new Accepted(type, resource, derived))
        : Optional.empty();
  }

  /** Returns whether start-up will know the endpoints of a class: it is ours, or has a table. */
  private boolean hasEndpoints(String binaryName) {
    Optional<TypeElement> found = Names.find(elements, binaryName);
    if (found.isEmpty()) {
      return false;
    }
    TypeElement type = found.get();
    try {
      return reader.read(type).hasEndpoints()
          && (compiled.contains(type)
              || !AnnotationReader.declared(type).isEmpty()
              || TableName.isInATable(type, elements));
    } catch (IncompleteException | UnresolvedException e) {
      return true; // Whatever is missing is reported for that class.
    }
  }
}
