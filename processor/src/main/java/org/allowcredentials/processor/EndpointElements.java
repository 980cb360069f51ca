package org.allowcredentials.processor;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import org.allowcredentials.finding.Finding;
import org.allowcredentials.table.Endpoint;
import org.allowcredentials.table.Resource;

/** The endpoints of a class, and where in the sources they come from. */
final class EndpointElements {

  private final TypeElement type;
  private final ElementReader.Reading reading;
  private final Resource resource;
  private final Map<String, List<ExecutableElement>> methods;

  /**
   * Takes a class that is served.
   *
   * @param type the class
   * @param reading the class as read
   * @param resource its endpoints, as an Application serves them
   */
  EndpointElements(TypeElement type, ElementReader.Reading reading, Resource resource) {
    this.type = type;
    this.reading = reading;
    this.resource = resource;
    methods =
        reading.signatures().entrySet().stream()
            .collect(
                Collectors.groupingBy(
                    Map.Entry::getValue,
                    Collectors.mapping(Map.Entry::getKey, Collectors.toList())));
  }

  TypeElement type() {
    return type;
  }

  ElementReader.Reading reading() {
    return reading;
  }

  Resource resource() {
    return resource;
  }

  /** Returns the method of an endpoint if it is written in this class, else the class. */
  Element element(Endpoint endpoint) {
    return declarations(endpoint).stream().filter(this::isOwn).findFirst().orElse(type);
  }

  /** Returns the declarations of the method of an endpoint, the nearest one first. */
  List<Element> declarations(Endpoint endpoint) {
    return List.copyOf(methods.getOrDefault(endpoint.method(), List.of()));
  }

  /** Returns whether this is the class itself or one of its methods. */
  boolean isOwn(Element element) {
    return isPartOf(type, element);
  }

  /** Returns whether this is a class itself or one of its methods. */
  static boolean isPartOf(TypeElement type, Element element) {
    return type.equals(element) || type.equals(element.getEnclosingElement());
  }

  /** Returns our annotation on a method, or the designator, whichever explains a remark. */
  Optional<AnnotationMirror> policyOrDesignator(Endpoint endpoint) {
    Element element = element(endpoint);
    return policyOn(element).or(() -> AnnotationReader.designator(element, endpoint.verb()));
  }

  /** Returns our annotation on the class, or its path, whichever explains a remark. */
  Optional<AnnotationMirror> policyOrPath() {
    return policyOn(type).or(() -> AnnotationReader.find(type, Names.PATH));
  }

  private Optional<AnnotationMirror> policyOn(Element element) {
    return reading.declared().stream()
        .filter(declared -> declared.element().equals(element))
        .map(Declared::visible)
        .findFirst();
  }

  /** Returns the name of the method of an endpoint, such as {@code list()}. */
  static String name(Endpoint endpoint) {
    return endpoint.method().substring(0, endpoint.method().indexOf('(')) + "()";
  }

  /** Returns a finding about an endpoint. */
  Located remark(Finding finding, Endpoint endpoint, Optional<AnnotationMirror> mirror) {
    return Located.on(element(endpoint), mirror, finding);
  }
}
