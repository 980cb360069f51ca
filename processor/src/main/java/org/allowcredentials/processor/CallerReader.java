package org.allowcredentials.processor;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.util.ElementFilter;
import org.allowcredentials.table.Endpoint;

/** What the code of an endpoint reads of its caller: a cookie, or who is signed in. */
final class CallerReader {

  private final EndpointElements source;
  private final Optional<String> fieldCookie;

  CallerReader(EndpointElements source) {
    this.source = source;
    fieldCookie = cookie(fields(source.type()));
  }

  /** Returns the name of a cookie that the method or its class reads. */
  Optional<String> cookie(Endpoint endpoint) {
    return cookie(
            source.declarations(endpoint).stream()
                .flatMap(method -> ((ExecutableElement) method).getParameters().stream()))
        .or(() -> fieldCookie);
  }

  private static Optional<String> cookie(Stream<VariableElement> variables) {
    return variables
        .flatMap(variable -> AnnotationReader.find(variable, Names.COOKIE_PARAM).stream())
        .flatMap(cookie -> AnnotationReader.value(cookie, "value").stream())
        .map(value -> String.valueOf(value.getValue()))
        .findFirst();
  }

  private static Stream<VariableElement> fields(TypeElement type) {
    return Stream.iterate(
            Optional.of(type), Optional::isPresent, each -> superclass(each.orElseThrow()))
        .flatMap(each -> ElementFilter.fieldsIn(each.orElseThrow().getEnclosedElements()).stream());
  }

  private static Optional<TypeElement> superclass(TypeElement type) {
    return type.getSuperclass() instanceof DeclaredType declared
            && declared.asElement() instanceof TypeElement element
            && element.getKind() == ElementKind.CLASS
        ? Optional.of(element)
        : Optional.empty();
  }

  /**
   * Returns whether a method asks who is signed in. A field of type {@code SecurityContext} says
   * nothing of this one method.
   */
  boolean readsUser(Endpoint endpoint) {
    List<Element> methods = source.declarations(endpoint);
    boolean open = hasAny(methods, Set.of(Names.PERMIT_ALL));
    return hasAny(methods, Set.of(Names.ROLES_ALLOWED))
        || (!open && AnnotationReader.find(source.type(), Names.ROLES_ALLOWED).isPresent())
        || methods.stream()
            .flatMap(method -> ((ExecutableElement) method).getParameters().stream())
            .anyMatch(CallerReader::isUser);
  }

  /** Returns whether the class, or one that it inherits from, has a {@code SecurityContext}. */
  boolean hasUserField() {
    return fields(source.type()).anyMatch(CallerReader::isUser);
  }

  private static boolean isUser(VariableElement variable) {
    return variable.asType() instanceof DeclaredType declared
        && declared.asElement() instanceof TypeElement element
        && element.getQualifiedName().contentEquals(Names.SECURITY_CONTEXT);
  }

  private static boolean hasAny(List<Element> elements, Set<String> annotations) {
    return elements.stream()
        .flatMap(element -> element.getAnnotationMirrors().stream())
        .anyMatch(mirror -> annotations.contains(AnnotationReader.name(mirror)));
  }
}
