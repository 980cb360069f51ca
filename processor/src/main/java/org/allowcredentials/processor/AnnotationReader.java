package org.allowcredentials.processor;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.NoType;
import javax.lang.model.type.TypeKind;
import org.allowcredentials.table.Declaration;
import org.allowcredentials.table.PolicyDraft;

/** Reads annotations through their mirrors. */
final class AnnotationReader {

  /** What javac and ECJ give for a constant that they cannot resolve, perhaps not yet. */
  private static final String ERROR = "<error>";

  private AnnotationReader() {}

  /** Says that a name is not known in this round. */
  static final class UnresolvedException extends Exception {
    private static final long serialVersionUID = 1L;

    UnresolvedException(String what) {
      super(what);
    }
  }

  /** Returns our annotations on an element, those on its annotations included. */
  static List<Declared> declared(Element element) throws UnresolvedException {
    List<Declared> found = new ArrayList<>();
    collect(element, element, List.of(), new HashSet<>(), found);
    return found;
  }

  private static void collect(
      Element element,
      Element carrier,
      List<AnnotationMirror> chain,
      Set<String> seen,
      List<Declared> found)
      throws UnresolvedException {
    for (AnnotationMirror mirror : carrier.getAnnotationMirrors()) {
      String name = name(mirror);
      Optional<Declaration> declaration = declaration(name, mirror);
      if (name.equals(Names.ALLOW_CROSS_SITE_REQUESTS_LIST)) {
        for (AnnotationValue each : elements(value(mirror, "value"))) {
          if (!(each.getValue() instanceof AnnotationMirror one)) {
            throw new UnresolvedException("value");
          }
          found.add(new Declared(crossSite(one), element, carrier, one, chain));
        }
      } else if (declaration.isPresent()) {
        found.add(new Declared(declaration.get(), element, carrier, mirror, chain));
      } else if (!name.startsWith("java.") && seen.add(name)) {
        List<AnnotationMirror> longer = new ArrayList<>(chain);
        longer.add(mirror);
        collect(element, mirror.getAnnotationType().asElement(), longer, seen, found);
      }
    }
  }

  private static Optional<Declaration> declaration(String name, AnnotationMirror mirror)
      throws UnresolvedException {
    return switch (name) {
      case Names.ALLOW_CREDENTIALS ->
          Optional.of(new Declaration.Policy(draft(mirror, "origins", true)));
      case Names.ALLOW_ORIGINS ->
          Optional.of(new Declaration.Policy(draft(mirror, "value", false)));
      case Names.SAME_ORIGIN_ONLY -> Optional.of(new Declaration.SameOrigin());
      case Names.ALLOW_CROSS_SITE_REQUESTS -> Optional.of(crossSite(mirror));
      default -> Optional.empty();
    };
  }

  private static Declaration crossSite(AnnotationMirror mirror) throws UnresolvedException {
    Optional<AnnotationValue> of = value(mirror, "of");
    if (of.isEmpty() || of.get().getValue() instanceof NoType) {
      return new Declaration.CrossSite(string(mirror, "reason"), "");
    }
    if (of.get().getValue() instanceof DeclaredType declared
        && declared.getKind() != TypeKind.ERROR
        && declared.asElement() instanceof TypeElement type) {
      return new Declaration.CrossSite(string(mirror, "reason"), binaryName(type));
    }
    throw new UnresolvedException("of");
  }

  private static String binaryName(TypeElement type) {
    return type.getEnclosingElement() instanceof TypeElement outer
        ? binaryName(outer) + "$" + type.getSimpleName()
        : type.getQualifiedName().toString();
  }

  private static PolicyDraft draft(AnnotationMirror mirror, String origins, boolean credentials)
      throws UnresolvedException {
    String[] listed = strings(mirror, origins).toArray(String[]::new);
    PolicyDraft.Builder draft =
        credentials ? PolicyDraft.allowCredentials(listed) : PolicyDraft.allowOrigins(listed);
    draft.allowedHeaders(strings(mirror, "allowedHeaders").toArray(String[]::new));
    draft.exposedHeaders(strings(mirror, "exposedHeaders").toArray(String[]::new));
    Optional<AnnotationValue> maxAge = value(mirror, "maxAge");
    if (maxAge.isPresent()) {
      if (!(maxAge.get().getValue() instanceof Integer seconds)) {
        throw new UnresolvedException("maxAge");
      }
      draft.maxAge(seconds);
    }
    for (AnnotationValue nested : elements(value(mirror, "dangerousOrigins"))) {
      if (!(nested.getValue() instanceof AnnotationMirror dangerous)) {
        throw new UnresolvedException("dangerousOrigins");
      }
      draft.dangerousOrigin(string(dangerous, "value"), string(dangerous, "reason"));
    }
    return draft.build();
  }

  /** Returns the strings of an attribute that is an array, or of one that is a single string. */
  static List<String> strings(AnnotationMirror mirror, String attribute)
      throws UnresolvedException {
    List<String> strings = new ArrayList<>();
    for (AnnotationValue element : elements(value(mirror, attribute))) {
      strings.add(string(element, attribute));
    }
    return strings;
  }

  /** Returns the string of an attribute; the empty string where the compiler misses it. */
  static String string(AnnotationMirror mirror, String attribute) throws UnresolvedException {
    Optional<AnnotationValue> value = value(mirror, attribute);
    if (value.isEmpty()) {
      throw new UnresolvedException(attribute);
    }
    return string(value.get(), attribute);
  }

  private static String string(AnnotationValue value, String attribute) throws UnresolvedException {
    if (value.getValue() instanceof String text && !text.equals(ERROR)) {
      return text;
    }
    throw new UnresolvedException(attribute);
  }

  /** Returns the value of an attribute as it is written; empty where the default applies. */
  static Optional<AnnotationValue> value(AnnotationMirror mirror, String attribute) {
    for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> entry :
        mirror.getElementValues().entrySet()) {
      if (entry.getKey().getSimpleName().contentEquals(attribute)) {
        return Optional.of(entry.getValue());
      }
    }
    return Optional.empty();
  }

  /** Returns the elements of an array. */
  static List<AnnotationValue> elements(Optional<AnnotationValue> array) {
    if (array.isEmpty()) {
      return List.of();
    }
    if (array.get().getValue() instanceof List<?> list) {
      List<AnnotationValue> values = new ArrayList<>();
      for (Object each : list) {
        if (each instanceof AnnotationValue value) {
          values.add(value);
        }
      }
      return values;
    }
    return List.of(array.get());
  }

  /** Returns the place of an attribute among those written, from 0; -1 if it is not written. */
  static int position(AnnotationMirror mirror, String attribute) {
    return mirror.getElementValues().keySet().stream()
        .map(written -> written.getSimpleName().toString())
        .toList()
        .indexOf(attribute);
  }

  /**
   * Returns whether annotations of this type are there at run time. Where {@code @Retention} itself
   * is wrong the compiler says so, and this returns true.
   */
  static boolean isKept(Element annotationType) {
    return find(annotationType, Names.RETENTION)
        .filter(retention ->
            value(retention, "value")
                .filter(value ->
                    value.getValue() instanceof VariableElement policy
                        && !policy.getSimpleName().contentEquals("RUNTIME"))
                .isEmpty())
        .isPresent();
  }

  /**
   * Returns the request method designators of a method, such as {@code @GET}, each with the
   * {@code @HttpMethod} that makes it one. Those that are gone at run time are none.
   */
  static Map<AnnotationMirror, AnnotationMirror> designators(Element element) {
    Map<AnnotationMirror, AnnotationMirror> designators = new LinkedHashMap<>();
    for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
      Element type = mirror.getAnnotationType().asElement();
      find(type, Names.HTTP_METHOD)
          .filter(method -> isKept(type))
          .ifPresent(method -> designators.put(mirror, method));
    }
    return designators;
  }

  /** Returns the designator of a request method, if an element has it. */
  static Optional<AnnotationMirror> designator(Element element, String verb) {
    return designators(element).entrySet().stream()
        .filter(each ->
            value(each.getValue(), "value")
                .filter(value -> verb.equals(value.getValue()))
                .isPresent())
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /** Returns the annotation of this type on an element. */
  static Optional<AnnotationMirror> find(Element element, String annotation) {
    for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
      if (name(mirror).equals(annotation)) {
        return Optional.of(mirror);
      }
    }
    return Optional.empty();
  }

  /** Returns the qualified name of an annotation's type. */
  static String name(AnnotationMirror mirror) {
    DeclaredType type = mirror.getAnnotationType();
    if (type.getKind() == TypeKind.ERROR) {
      return "";
    }
    return type.asElement() instanceof TypeElement element
        ? element.getQualifiedName().toString()
        : "";
  }
}
