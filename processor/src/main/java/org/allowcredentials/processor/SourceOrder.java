package org.allowcredentials.processor;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Parameterizable;
import javax.lang.model.element.TypeElement;

/**
 * The order of elements in the sources, which is the same for all compilers: classes keep the order
 * in which they were read; nested ones come after the methods.
 */
final class SourceOrder {

  private final Map<Element, Integer> order = new HashMap<>();

  private SourceOrder() {}

  /** Returns the order of the top-level classes of some elements, and of all that is in them. */
  static SourceOrder of(Stream<Element> elements) {
    SourceOrder found = new SourceOrder();
    elements.map(SourceOrder::topLevel).forEach(found::number);
    return found;
  }

  /** Returns the place of an element; what has none comes last. */
  int position(Element element) {
    return order.getOrDefault(element, Integer.MAX_VALUE);
  }

  private void number(Element element) {
    if (order.putIfAbsent(element, order.size()) == null && !isPackageOrModule(element)) {
      if (element instanceof Parameterizable generic) {
        generic.getTypeParameters().forEach(each -> order.putIfAbsent(each, order.size()));
      }
      if (element instanceof ExecutableElement method) {
        method.getParameters().forEach(each -> order.putIfAbsent(each, order.size()));
      }
      // Compilers do not agree on the order of methods and nested classes, only within each.
      List<? extends Element> members = element.getEnclosedElements();
      members.stream().filter(each -> !isType(each)).forEach(this::number);
      members.stream().filter(SourceOrder::isType).forEach(this::number);
    }
  }

  private static boolean isType(Element element) {
    return element instanceof TypeElement;
  }

  /** Returns the top-level class of an element, or the package or module itself. */
  static Element topLevel(Element element) {
    Element each = element;
    while (each.getEnclosingElement() != null && !isPackageOrModule(each.getEnclosingElement())) {
      each = each.getEnclosingElement();
    }
    return each;
  }

  private static boolean isPackageOrModule(Element element) {
    return element.getKind() == ElementKind.PACKAGE || element.getKind() == ElementKind.MODULE;
  }
}
