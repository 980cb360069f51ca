package org.allowcredentials.processor;

import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import org.allowcredentials.finding.Finding;
import org.allowcredentials.finding.Rule;

/**
 * A finding, and where the compiler shows it.
 *
 * @param finding the finding
 * @param where the element in words; empty if the finding is about none
 * @param element what the compiler points at
 * @param mirror the annotation on it
 * @param value the value in that
 * @param position where that is written, to sort by
 */
record Located(
    Finding finding,
    Optional<String> where,
    Optional<Element> element,
    Optional<AnnotationMirror> mirror,
    Optional<AnnotationValue> value,
    ValuePosition position) {

  /** Returns a finding that has no place in the code. */
  static Located nowhere(Finding finding) {
    return new Located(
        finding,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        ValuePosition.NONE);
  }

  /** Returns a finding about an element. */
  static Located on(Element element, Finding finding) {
    return on(element, Optional.empty(), finding);
  }

  /** Returns a finding about an annotation on an element, as a whole. */
  static Located on(Element element, Optional<AnnotationMirror> mirror, Finding finding) {
    return new Located(
        finding,
        Optional.of(ElementNames.describe(element)),
        Optional.of(element),
        mirror,
        Optional.empty(),
        ValuePosition.NONE);
  }

  /** Returns a finding about one of our annotations as a whole, where it is visible. */
  static Located on(Declared declared, Finding finding) {
    return on(declared.element(), Optional.of(declared.visible()), finding);
  }

  /** Returns a finding about a value of one of our annotations, where it is written. */
  static Located at(Declared declared, Finding finding) {
    return at(declared.carrier(), declared.mirror(), finding);
  }

  /** Returns a finding about a value of an annotation on an element. */
  static Located at(Element element, AnnotationMirror mirror, Finding finding) {
    return new Located(
        finding,
        Optional.of(ElementNames.describe(element)),
        Optional.of(element),
        Optional.of(mirror),
        ValuePosition.value(mirror, finding.place()),
        ValuePosition.of(mirror, finding.place()));
  }

  /** Returns a finding about an annotation that a class inherits from one not compiled here. */
  static Located inherited(TypeElement heir, Declared declared, Finding finding) {
    String where =
        ElementNames.describe(declared.carrier()) + ", inherited by " + ElementNames.describe(heir);
    return new Located(
        finding,
        Optional.of(where),
        Optional.of(heir),
        Optional.empty(),
        Optional.empty(),
        ValuePosition.NONE);
  }

  /** Returns a finding about one of our annotations inside another one. */
  static Located inside(EnclosedAnnotations.Enclosed enclosed, Finding finding) {
    return new Located(
        finding,
        Optional.of(ElementNames.describe(enclosed.element())),
        Optional.of(enclosed.element()),
        enclosed.outermost(),
        Optional.of(enclosed.value()),
        ValuePosition.NONE);
  }

  Rule rule() {
    return finding.rule();
  }

  /** Returns the same place with another finding. */
  Located with(Finding other) {
    return new Located(other, Optional.empty(), element, mirror, value, position);
  }

  /** Returns the message. */
  String text() {
    return where.map(finding::message).orElseGet(finding::message);
  }
}
