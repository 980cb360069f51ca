package org.allowcredentials.processor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;
import org.allowcredentials.processor.AnnotationReader.UnresolvedException;
import org.allowcredentials.processor.ElementReader.IncompleteException;

/** A class and what it inherits from, with its type arguments. */
final class Lineage {

  private Lineage() {}

  /** Returns the class, its superclasses from near to far, then the interfaces; never Object. */
  static List<DeclaredType> of(DeclaredType type, Types types) throws IncompleteException {
    List<DeclaredType> lineage = new ArrayList<>();
    List<DeclaredType> interfaces = new ArrayList<>();
    Optional<DeclaredType> current = Optional.of(type);
    while (current.isPresent()) {
      DeclaredType each = current.get();
      current = Optional.empty();
      lineage.add(each);
      for (DeclaredType supertype : supertypes(each, types)) {
        if (supertype.asElement().getKind().isInterface()) {
          interfaces.add(supertype);
        } else if (!isObject(supertype)) {
          current = Optional.of(supertype);
        }
      }
    }
    for (int i = 0; i < interfaces.size(); i++) {
      DeclaredType each = interfaces.get(i);
      if (lineage.stream().noneMatch(known -> known.asElement().equals(each.asElement()))) {
        lineage.add(each);
        supertypes(each, types).stream()
            .filter(supertype -> !isObject(supertype))
            .forEach(interfaces::add);
      }
    }
    return lineage;
  }

  private static List<DeclaredType> supertypes(DeclaredType type, Types types)
      throws IncompleteException {
    List<DeclaredType> supertypes = new ArrayList<>();
    for (TypeMirror parent : types.directSupertypes(type)) {
      if (parent.getKind() == TypeKind.DECLARED && parent instanceof DeclaredType declared) {
        supertypes.add(declared);
      } else {
        throw new IncompleteException(
            (TypeElement) type.asElement(), new UnresolvedException(parent.toString()));
      }
    }
    return supertypes;
  }

  private static boolean isObject(DeclaredType type) {
    return type.asElement() instanceof TypeElement element
        && element.getQualifiedName().contentEquals("java.lang.Object");
  }
}
