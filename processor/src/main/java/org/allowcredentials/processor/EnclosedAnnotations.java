package org.allowcredentials.processor;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Parameterizable;
import javax.lang.model.element.TypeElement;

/**
 * Our annotations inside annotations of others, such as {@code @Meta(policy = @AllowOrigins("*"))}:
 * nothing reads them there.
 *
 * <p>They are looked for on all that compilers show to processors: not on local and anonymous
 * classes, the bodies of enum constants, local variables, and uses of types.
 */
final class EnclosedAnnotations {

  private final boolean isRecord;
  private final Set<String> ofRecord = new HashSet<>();
  private final List<Enclosed> found = new ArrayList<>();

  private EnclosedAnnotations(Element root) {
    isRecord = root.getKind() == ElementKind.RECORD;
  }

  /**
   * One of our annotations inside another annotation.
   *
   * @param element what the outermost annotation stands on
   * @param outermost that annotation; empty if ours is the default value of an attribute
   * @param outer the type of the annotation that it is a value of
   * @param value the place of ours
   * @param mirror ours
   */
  record Enclosed(
      Element element,
      Optional<AnnotationMirror> outermost,
      TypeElement outer,
      AnnotationValue value,
      AnnotationMirror mirror) {}

  /** Returns those on a class and its members, but for the classes in it; in source order. */
  static List<Enclosed> of(TypeElement type) {
    EnclosedAnnotations reader = new EnclosedAnnotations(type);
    reader.read(type);
    List<? extends Element> members = type.getEnclosedElements();
    members.stream().filter(EnclosedAnnotations::isMember).forEach(reader::read);
    type.getRecordComponents().forEach(reader::read);
    return List.copyOf(reader.found);
  }

  /** Returns those on a package or a module itself. */
  static List<Enclosed> on(Element element) {
    EnclosedAnnotations reader = new EnclosedAnnotations(element);
    reader.readAnnotations(element);
    return List.copyOf(reader.found);
  }

  /** Compilers know the position of the field of a record, but not of the component. */
  private static boolean isMember(Element element) {
    return !(element instanceof TypeElement) && element.getKind() != ElementKind.RECORD_COMPONENT;
  }

  private void read(Element element) {
    readAnnotations(element);
    if (element instanceof Parameterizable generic) {
      generic.getTypeParameters().forEach(this::readAnnotations);
    }
    if (element instanceof ExecutableElement method) {
      method.getParameters().forEach(this::readAnnotations);
      if (method.getEnclosingElement() instanceof TypeElement outer
          && method.getDefaultValue() != null) {
        read(method, Optional.empty(), outer, method.getDefaultValue());
      }
    }
  }

  private void readAnnotations(Element element) {
    for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
      if (isFirst(element, mirror)) {
        read(element, Optional.of(mirror), mirror);
      }
    }
  }

  /** What stands on a component of a record stands on its field, accessor and parameter too. */
  private boolean isFirst(Element element, AnnotationMirror mirror) {
    boolean overloaded =
        element instanceof ExecutableElement method && !method.getParameters().isEmpty();
    CharSequence name = overloaded ? element.toString() : element.getSimpleName();
    return !isRecord || ofRecord.add(name + " " + mirror);
  }

  private void read(
      Element element, Optional<AnnotationMirror> outermost, AnnotationMirror mirror) {
    if (mirror.getAnnotationType().asElement() instanceof TypeElement outer
        && !AnnotationReader.name(mirror).startsWith(Names.OURS)) {
      mirror.getElementValues().values().forEach(value -> read(element, outermost, outer, value));
    }
  }

  private void read(
      Element element,
      Optional<AnnotationMirror> outermost,
      TypeElement outer,
      AnnotationValue value) {
    if (value.getValue() instanceof List<?>) {
      AnnotationReader.elements(Optional.of(value))
          .forEach(each -> read(element, outermost, outer, each));
    } else if (value.getValue() instanceof AnnotationMirror mirror) {
      if (AnnotationReader.name(mirror).startsWith(Names.OURS)) {
        found.add(new Enclosed(element, outermost, outer, value, mirror));
      } else {
        read(element, outermost, mirror);
      }
    }
  }
}
