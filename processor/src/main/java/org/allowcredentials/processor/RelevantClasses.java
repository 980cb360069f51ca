package org.allowcredentials.processor;

import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import org.allowcredentials.processor.AnnotationReader.UnresolvedException;

/** Tells which classes the rules look at. */
final class RelevantClasses {

  private RelevantClasses() {}

  /** Returns whether a class has any annotation of ours or of Jakarta REST. */
  static boolean contains(TypeElement type) {
    return hasRelevant(type)
        || ElementFilter.methodsIn(type.getEnclosedElements()).stream()
            .anyMatch(RelevantClasses::hasRelevant);
  }

  private static boolean hasRelevant(Element element) {
    return element.getAnnotationMirrors().stream().anyMatch(RelevantClasses::isRelevant);
  }

  private static boolean isRelevant(AnnotationMirror mirror) {
    String name = AnnotationReader.name(mirror);
    return name.startsWith(Names.JAKARTA_REST)
        || name.startsWith("org.allowcredentials.")
        || (!name.startsWith("java.") && !name.isEmpty() && standsForOurs(mirror));
  }

  private static boolean standsForOurs(AnnotationMirror mirror) {
    Element type = mirror.getAnnotationType().asElement();
    try {
      return AnnotationReader.find(type, Names.HTTP_METHOD).isPresent()
          || !AnnotationReader.declared(type).isEmpty();
    } catch (UnresolvedException e) {
      return true;
    }
  }
}
