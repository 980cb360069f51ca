package org.allowcredentials.processor;

import java.util.Objects;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;

/** The names of elements in messages. */
final class ElementNames {

  private ElementNames() {}

  /** Returns an element in words that do not differ between compilers. */
  static String describe(Element element) {
    if (element instanceof ExecutableElement method) {
      Element type = Objects.requireNonNull(method.getEnclosingElement());
      CharSequence name =
          method.getKind() == ElementKind.CONSTRUCTOR
              ? type.getSimpleName()
              : method.getSimpleName();
      String parameters =
          method.getParameters().stream()
              .map(parameter -> simpleName(parameter.asType().toString()))
              .collect(Collectors.joining(", ", "(", ")"));
      return describe(type) + "#" + name + parameters;
    }
    if (element instanceof TypeElement type) {
      return (type.getKind() == ElementKind.ANNOTATION_TYPE ? "@" : "") + type.getQualifiedName();
    }
    if (element instanceof PackageElement named) {
      return "package " + named.getQualifiedName();
    }
    if (element instanceof ModuleElement module) {
      return "module " + module.getQualifiedName();
    }
    String owner = describe(Objects.requireNonNull(element.getEnclosingElement()));
    return switch (element.getKind()) {
      case PARAMETER -> "parameter " + element.getSimpleName() + " of " + owner;
      case TYPE_PARAMETER -> "type parameter " + element.getSimpleName() + " of " + owner;
      default -> owner + "#" + element.getSimpleName();
    };
  }

  private static String simpleName(String type) {
    return type.replaceAll("@[\\w.]+(\\([^)]*\\))? ?", "").replaceAll("(\\w+\\.)+(?=\\w)", "");
  }
}
