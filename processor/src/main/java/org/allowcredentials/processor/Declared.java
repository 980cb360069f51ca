package org.allowcredentials.processor;

import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import org.allowcredentials.resource.Declaration;

/**
 * One of our annotations, found on an element.
 *
 * @param declaration what it says
 * @param element the element it applies to
 * @param carrier the element it is written on: {@code element}, or an annotation that stands for it
 * @param mirror the annotation
 * @param composed where {@code carrier} is another annotation, that annotation on {@code element}
 */
record Declared(
    Declaration declaration,
    Element element,
    Element carrier,
    AnnotationMirror mirror,
    Optional<AnnotationMirror> composed) {

  /** Returns the annotation that is to be seen on the element. */
  AnnotationMirror visible() {
    return composed.orElse(mirror);
  }
}
