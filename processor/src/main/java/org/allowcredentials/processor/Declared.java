package org.allowcredentials.processor;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import org.allowcredentials.table.Declaration;

/**
 * One of our annotations, found on an element.
 *
 * @param declaration what it says
 * @param element the element it applies to
 * @param carrier the element it is written on: {@code element}, or an annotation that stands for it
 * @param mirror the annotation
 * @param chain the annotations that lead to it, if {@code carrier} is another annotation: first the
 *     one on {@code element}, last that of type {@code carrier}
 */
record Declared(
    Declaration declaration,
    Element element,
    Element carrier,
    AnnotationMirror mirror,
    List<AnnotationMirror> chain) {

  Declared {
    chain = List.copyOf(chain);
  }

  /** Returns the annotation on the element that stands for ours, if one does. */
  Optional<AnnotationMirror> composed() {
    return chain.stream().findFirst();
  }

  /** Returns the annotation that is to be seen on the element. */
  AnnotationMirror visible() {
    return composed().orElse(mirror);
  }

  /** Returns the annotations that stand for ours. */
  Stream<TypeElement> standIns() {
    return chain.stream().map(each -> (TypeElement) each.getAnnotationType().asElement());
  }
}
