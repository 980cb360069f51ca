package org.allowcredentials.processor;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import org.allowcredentials.finding.Finding;
import org.allowcredentials.policy.Verdict;
import org.allowcredentials.table.Declaration;
import org.allowcredentials.table.PolicyDraft;

/**
 * Whether our annotations stand where they have an effect, are there at run time, and say what the
 * rules accept; what is wrong is reported.
 *
 * @param verdicts the rules for a policy
 */
record DeclarationRules(
    ElementReader reader,
    CompiledClasses compiled,
    Function<PolicyDraft, Verdict> verdicts,
    Reporter reporter) {

  /** Returns whether all that a class says, and all that it inherits, is right. */
  boolean areRight(
      TypeElement type, ElementReader.Reading reading, List<List<Declared>> perElement) {
    boolean clean = true;
    if (type.getKind() == ElementKind.ANNOTATION_TYPE) {
      checkRetention(type, perElement.get(0));
      PlacementRules.idleAttributes(type, perElement.get(0)).ifPresent(reporter::report);
    }
    for (List<Declared> declared : perElement) {
      for (Declared each : declared) {
        clean &= isPlaced(each, reading, declared);
        clean &= isKept(type, each);
        clean &= isVerified(type, each, reading);
      }
    }
    for (Declared inherited : reading.declared()) {
      if (!EndpointElements.isPartOf(type, inherited.element())) {
        clean &= isKept(type, inherited);
        clean &= isVerified(type, inherited, reading);
      }
    }
    return clean;
  }

  private boolean isPlaced(
      Declared declared, ElementReader.Reading reading, List<Declared> onElement) {
    Element element = declared.element();
    boolean application =
        element instanceof TypeElement type && reader.isSubclass(type, Names.APPLICATION);
    Optional<Finding> misplaced =
        declared.equals(onElement.get(0))
            ? PlacementRules.several(element, onElement)
            : Optional.empty();
    if (misplaced.isEmpty() && declared.declaration() instanceof Declaration.CrossSite said) {
      misplaced = PlacementRules.crossSite(said, application, onElement);
    }
    if (misplaced.isEmpty()) {
      misplaced =
          element instanceof ExecutableElement method
              ? PlacementRules.onMethod(method, reading)
              : PlacementRules.onType((TypeElement) element, reading, application);
    }
    misplaced.ifPresent(finding -> reporter.report(Located.on(declared, finding)));
    return misplaced.isEmpty();
  }

  /** Refuses an annotation that carries something and is gone at run time, where it is declared. */
  private void checkRetention(TypeElement annotation, List<Declared> carried) {
    if (!AnnotationReader.isKept(annotation)) {
      carried.stream()
          .map(Declared::visible)
          .findFirst()
          .or(() -> AnnotationReader.find(annotation, Names.HTTP_METHOD))
          .ifPresent(mirror -> {
            Optional<AnnotationMirror> retention =
                AnnotationReader.find(annotation, Names.RETENTION);
            reporter.report(
                Located.on(
                    annotation,
                    retention.or(() -> Optional.of(mirror)),
                    PlacementRules.gone(annotation, mirror)));
          });
    }
  }

  /**
   * Returns whether the annotations that stand for one of ours are there at run time. What is
   * compiled here is refused where it is declared, anything else where it is used, or else at the
   * class that inherits from there.
   */
  private boolean isKept(TypeElement type, Declared declared) {
    List<TypeElement> gone =
        declared.standIns().filter(each -> !AnnotationReader.isKept(each)).toList();
    boolean usedHere = EndpointElements.isPartOf(type, declared.element());
    if (usedHere || !compiled.contains(declared.element())) {
      gone.stream()
          .filter(each -> !compiled.contains(each))
          .map(each -> PlacementRules.gone(each, declared.mirror()))
          .map(each -> usedHere ? Located.on(declared, each) : Located.on(type, each))
          .forEach(reporter::report);
    }
    return gone.isEmpty();
  }

  /**
   * Asks the rules. An annotation is reported where it is written; one that is not compiled here is
   * reported at the class that inherits or uses it.
   */
  private boolean isVerified(TypeElement type, Declared declared, ElementReader.Reading reading) {
    if (!(declared.declaration() instanceof Declaration.Policy policy)) {
      return true;
    }
    Verdict verdict = verdicts.apply(policy.draft());
    boolean writtenHere = EndpointElements.isPartOf(type, declared.carrier());
    if (writtenHere) {
      verdict.findings().stream()
          .filter(each -> !HeaderUseRules.isUseful(each, policy.draft(), reading))
          .forEach(each -> reporter.report(Located.at(declared, each)));
    } else if (!compiled.contains(declared.carrier())) {
      verdict.findings().stream()
          .filter(each -> each.rule().ruleClass().isError())
          .forEach(each -> reporter.report(Located.inherited(type, declared, each)));
    }
    return verdict instanceof Verdict.Verified;
  }

  /** Reports one of our annotations inside another one. */
  void reportEnclosed(EnclosedAnnotations.Enclosed enclosed) {
    reporter.report(Located.inside(enclosed, PlacementRules.enclosed(enclosed)));
  }
}
