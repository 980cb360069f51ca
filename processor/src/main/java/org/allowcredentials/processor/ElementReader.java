package org.allowcredentials.processor;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.allowcredentials.processor.AnnotationReader.UnresolvedException;
import org.allowcredentials.resource.ClassView;
import org.allowcredentials.resource.ClassView.MethodView;
import org.allowcredentials.resource.ClassView.TypeView;
import org.allowcredentials.resource.Derivation;

/** Reads a class and all it inherits from, in any state that a compiler can show it. */
final class ElementReader {

  private final Elements elements;
  private final Types types;

  ElementReader(Elements elements, Types types) {
    this.elements = elements;
    this.types = types;
  }

  /**
   * A class as read.
   *
   * @param view the class
   * @param declared our annotations on it and on what it inherits from: types first, then methods
   * @param signatures the signature of each method declaration in the view, nearest types first
   */
  record Reading(
      ClassView view, List<Declared> declared, Map<ExecutableElement, String> signatures) {}

  /** Says that a class names something which is not there, perhaps not yet. */
  static final class IncompleteException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient TypeElement type;

    IncompleteException(TypeElement type, UnresolvedException cause) {
      super(cause.getMessage(), cause);
      this.type = type;
    }

    /** Returns the class that is incomplete: the one that is read, or one that it inherits from. */
    TypeElement type() {
      return type;
    }
  }

  /** Reads a class. */
  Reading read(TypeElement type) throws IncompleteException {
    List<TypeView> typeViews = new ArrayList<>();
    List<Declared> declared = new ArrayList<>();
    Map<String, List<MethodView>> methods = new LinkedHashMap<>();
    Map<ExecutableElement, String> signatures = new LinkedHashMap<>();
    List<DeclaredType> lineage = Lineage.of((DeclaredType) type.asType(), types);
    for (DeclaredType each : lineage) {
      TypeElement element = (TypeElement) each.asElement();
      try {
        List<Declared> found = AnnotationReader.declared(element);
        declared.addAll(found);
        typeViews.add(view(each, element.equals(type), found));
      } catch (UnresolvedException e) {
        throw new IncompleteException(element, e);
      }
    }
    for (DeclaredType each : lineage) {
      TypeElement element = (TypeElement) each.asElement();
      try {
        for (ExecutableElement method : publicMethods(element)) {
          List<Declared> found = AnnotationReader.declared(method);
          declared.addAll(found);
          MethodView view = view(each, method, found);
          signatures.put(method, view.signature());
          methods.computeIfAbsent(view.signature(), s -> new ArrayList<>()).add(view);
        }
      } catch (UnresolvedException e) {
        throw new IncompleteException(element, e);
      }
    }
    String name = elements.getBinaryName(type).toString();
    ClassView view = new ClassView(name, typeViews, List.copyOf(methods.values()));
    return new Reading(view, List.copyOf(declared), Collections.unmodifiableMap(signatures));
  }

  /**
   * Returns our annotations on a class and then on each of its methods, those included that no
   * request can reach.
   */
  List<List<Declared>> declarations(TypeElement type) throws IncompleteException {
    List<List<Declared>> declarations = new ArrayList<>();
    try {
      declarations.add(AnnotationReader.declared(type));
      for (ExecutableElement method : ElementFilter.methodsIn(type.getEnclosedElements())) {
        declarations.add(AnnotationReader.declared(method));
      }
      return declarations;
    } catch (UnresolvedException e) {
      throw new IncompleteException(type, e);
    }
  }

  /** Returns whether a class is a subclass of another, named one. */
  boolean isSubclass(TypeElement type, String ancestor) {
    TypeElement element = elements.getTypeElement(ancestor);
    return element != null && types.isSubtype(types.erasure(type.asType()), element.asType());
  }

  private static List<ExecutableElement> publicMethods(Element type) {
    return ElementFilter.methodsIn(type.getEnclosedElements()).stream()
        .filter(method -> method.getModifiers().contains(Modifier.PUBLIC))
        .filter(method -> !method.getModifiers().contains(Modifier.STATIC))
        .toList();
  }

  private TypeView view(DeclaredType type, boolean constructed, List<Declared> declared)
      throws IncompleteException, UnresolvedException {
    TypeElement element = (TypeElement) type.asElement();
    return new TypeView(
        elements.getBinaryName(element).toString(),
        path(element),
        mediaTypes(element, Names.CONSUMES),
        mediaTypes(element, Names.PRODUCES),
        new InjectionReader(types).ofMembers(type, constructed),
        declared.stream().map(Declared::declaration).toList());
  }

  private MethodView view(DeclaredType type, ExecutableElement method, List<Declared> declared)
      throws IncompleteException, UnresolvedException {
    List<String> verbs = new ArrayList<>();
    boolean annotated = isJakartaRest(method);
    for (AnnotationMirror httpMethod : AnnotationReader.designators(method).values()) {
      verbs.add(AnnotationReader.string(httpMethod, "value"));
    }
    Optional<String> entity = Optional.empty();
    for (VariableElement parameter : method.getParameters()) {
      annotated |= isJakartaRest(parameter);
      if (entity.isEmpty() && isEntity(parameter)) {
        entity = Optional.of(parameter.getSimpleName().toString());
      }
    }
    Optional<String> path = path(method);
    ExecutableType seen = (ExecutableType) types.asMemberOf(type, method);
    boolean matters = annotated || !verbs.isEmpty() || !declared.isEmpty();
    return new MethodView(
        signature(method, seen, matters),
        annotated || !verbs.isEmpty(),
        verbs,
        path,
        mediaTypes(method, Names.CONSUMES),
        mediaTypes(method, Names.PRODUCES),
        new InjectionReader(types).ofParameters(type, method),
        entity,
        path.isPresent() && verbs.isEmpty() ? name(seen.getReturnType(), true) : "",
        declared.stream().map(Declared::declaration).toList());
  }

  private boolean isEntity(VariableElement parameter) {
    List<String> annotations =
        parameter.getAnnotationMirrors().stream().map(AnnotationReader::name).toList();
    return Derivation.isEntity(annotations, types.erasure(parameter.asType()).toString());
  }

  private static boolean isJakartaRest(Element element) {
    return element.getAnnotationMirrors().stream()
        .anyMatch(mirror -> AnnotationReader.name(mirror).startsWith(Names.JAKARTA_REST));
  }

  private static Optional<String> path(Element element) throws UnresolvedException {
    Optional<AnnotationMirror> path = AnnotationReader.find(element, Names.PATH);
    return path.isPresent()
        ? Optional.of(AnnotationReader.string(path.get(), "value"))
        : Optional.empty();
  }

  /** Returns the values of {@code @Consumes} or {@code @Produces}. */
  private static List<String> mediaTypes(Element element, String annotation)
      throws UnresolvedException {
    Optional<AnnotationMirror> types = AnnotationReader.find(element, annotation);
    if (types.isEmpty()) {
      return List.of();
    }
    List<String> values = AnnotationReader.strings(types.get(), "value");
    return values.isEmpty() ? List.of("*/*") : values;
  }

  private String signature(ExecutableElement method, ExecutableType seen, boolean matters)
      throws UnresolvedException {
    StringBuilder out = new StringBuilder(method.getSimpleName()).append('(');
    String comma = "";
    for (TypeMirror parameter : seen.getParameterTypes()) {
      out.append(comma).append(name(parameter, matters));
      comma = ",";
    }
    return out.append(')').toString();
  }

  /** Returns the binary name of the erased type. */
  private String name(TypeMirror type, boolean matters) throws UnresolvedException {
    TypeMirror erased = types.erasure(type);
    if (erased.getKind() == TypeKind.ERROR && matters) {
      throw new UnresolvedException(erased.toString());
    }
    if (erased instanceof ArrayType array) {
      return name(array.getComponentType(), matters) + "[]";
    }
    return erased instanceof DeclaredType declared
            && declared.asElement() instanceof TypeElement element
        ? elements.getBinaryName(element).toString()
        : erased.getKind().isPrimitive() || erased.getKind() == TypeKind.VOID
            ? erased.getKind().name().toLowerCase(Locale.ROOT)
            : erased.toString();
  }
}
