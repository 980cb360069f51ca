package org.allowcredentials.processor;

import java.util.Comparator;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import org.allowcredentials.table.Place;

/**
 * Where a value is written: the number of the attribute, of its element, and of the attribute of
 * that. What is not written has -1: it is reported at the "@", before the rest.
 */
record ValuePosition(int attribute, int element, int member) {

  static final ValuePosition NONE = new ValuePosition(-1, -1, -1);

  static final Comparator<ValuePosition> ORDER =
      Comparator.comparingInt(ValuePosition::attribute)
          .thenComparingInt(ValuePosition::element)
          .thenComparingInt(ValuePosition::member);

  /** Returns the position of what a finding is about. */
  static ValuePosition of(AnnotationMirror mirror, Place place) {
    return place instanceof Place.Attribute attribute
        ? new ValuePosition(
            AnnotationReader.position(mirror, attribute.name()),
            attribute.index().orElse(-1),
            nested(mirror, attribute)
                .map(nested -> AnnotationReader.position(nested, attribute.member()))
                .orElse(-1))
        : NONE;
  }

  /** Returns the value that a finding is about, as far as it is written. */
  static Optional<AnnotationValue> value(AnnotationMirror mirror, Place place) {
    if (!(place instanceof Place.Attribute attribute)) {
      return Optional.empty();
    }
    return nested(mirror, attribute)
        .flatMap(nested -> AnnotationReader.value(nested, attribute.member()))
        .or(() -> element(mirror, attribute))
        .or(() -> AnnotationReader.value(mirror, attribute.name()));
  }

  private static Optional<AnnotationValue> element(
      AnnotationMirror mirror, Place.Attribute attribute) {
    return AnnotationReader.elements(AnnotationReader.value(mirror, attribute.name())).stream()
        .skip(attribute.index().orElse(Integer.MAX_VALUE))
        .findFirst();
  }

  /** Returns the annotation that is an element of the attribute. */
  private static Optional<AnnotationMirror> nested(
      AnnotationMirror mirror, Place.Attribute attribute) {
    return element(mirror, attribute)
        .map(AnnotationValue::getValue)
        .filter(AnnotationMirror.class::isInstance)
        .map(AnnotationMirror.class::cast);
  }
}
