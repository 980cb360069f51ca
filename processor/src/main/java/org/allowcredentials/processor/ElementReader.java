package org.allowcredentials.processor;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
import org.allowcredentials.resource.Inheritance;
import org.allowcredentials.resource.MethodGroups;

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
   * @param bridged the same class with the methods instead that can be reached through a bridge
   *     only: CXF serves them, Jersey and RESTEasy do not
   * @param declared our annotations on it and on what it inherits from: types first, then methods
   * @param signatures the signature of each method declaration in both, nearest types first
   */
  record Reading(
      ClassView view,
      ClassView bridged,
      List<Declared> declared,
      Map<ExecutableElement, String> signatures) {

    /** Returns whether requests reach any of its methods, on some server at least. */
    boolean hasEndpoints() {
      return Stream.of(view, bridged)
          .flatMap(each -> each.methods().stream())
          .anyMatch(each -> Inheritance.effective(each).isPresent());
    }
  }

  /** A method, and its class as the one that is read sees it. */
  private record Seen(DeclaredType declaring, ExecutableElement method) {

    Element type() {
      return declaring.asElement();
    }
  }

  /** What the compiler tells of two methods. */
  private final class Overriding implements MethodGroups.Language<Seen> {

    @Override
    public String name(Seen method) {
      return method.method().getSimpleName().toString();
    }

    /** What a class overrides is settled where it is written, whatever a subclass makes of it. */
    @Override
    public boolean inherits(Seen near, Seen far) {
      if (near.type().equals(far.type())
          || near.method().getParameters().size() != far.method().getParameters().size()) {
        return false;
      }
      DeclaredType nearer = (DeclaredType) near.type().asType();
      boolean related = types.isSubtype(types.erasure(nearer), types.erasure(far.declaring()));
      return related
          ? signature(near.method(), nearer).equals(signature(far.method(), nearer))
          : signature(near.method(), near.declaring())
              .equals(signature(far.method(), far.declaring()));
    }

    @Override
    public boolean replaces(Seen near, Seen far) {
      return !far.method().getModifiers().contains(Modifier.STATIC)
          || binaryName(near.method().getReturnType())
              .equals(binaryName(far.method().getReturnType()));
    }
  }

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
    MethodGroups<Seen> groups = new MethodGroups<>(new Overriding());
    List<Seen> methods = new ArrayList<>();
    boolean belowPublic = false;
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
          Seen seen = new Seen(each, method);
          methods.add(seen);
          groups.add(
              seen,
              view(each, method, found),
              elements.getBinaryName(element) + "." + erasedSignature(method),
              belowPublic && isBridged(element, method));
        }
        belowPublic |= element.getModifiers().contains(Modifier.PUBLIC);
      } catch (UnresolvedException e) {
        throw new IncompleteException(element, e);
      }
    }
    Map<ExecutableElement, String> signatures = new LinkedHashMap<>();
    for (Seen seen : methods) {
      List<String> runs = groups.runs(seen);
      if (runs.size() == 1) {
        signatures.put(seen.method(), runs.get(0));
      }
    }
    String name = elements.getBinaryName(type).toString();
    return new Reading(
        new ClassView(name, typeViews, groups.served()),
        new ClassView(name, typeViews, groups.bridged()),
        List.copyOf(declared),
        Collections.unmodifiableMap(signatures));
  }

  /**
   * Returns whether the compiler bridges to a method in a public class below its own: calls by
   * reflection could not reach it otherwise.
   */
  private static boolean isBridged(TypeElement type, ExecutableElement method) {
    return !type.getKind().isInterface()
        && !type.getModifiers().contains(Modifier.PUBLIC)
        && Collections.disjoint(
            method.getModifiers(), Set.of(Modifier.ABSTRACT, Modifier.FINAL, Modifier.STATIC));
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

  /** Returns the public methods; a static method of an interface is not inherited. */
  private static List<ExecutableElement> publicMethods(Element type) {
    return ElementFilter.methodsIn(type.getEnclosedElements()).stream()
        .filter(method -> method.getModifiers().contains(Modifier.PUBLIC))
        .filter(method ->
            !method.getModifiers().contains(Modifier.STATIC) || !type.getKind().isInterface())
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
    boolean locator = path.isPresent() && verbs.isEmpty();
    if (annotated || !verbs.isEmpty() || !declared.isEmpty()) {
      for (TypeMirror parameter : seen.getParameterTypes()) {
        requireKnown(parameter);
      }
    }
    if (locator) {
      requireKnown(seen.getReturnType());
    }
    return new MethodView(
        signature(method, type),
        annotated || !verbs.isEmpty(),
        verbs,
        path,
        mediaTypes(method, Names.CONSUMES),
        mediaTypes(method, Names.PRODUCES),
        new InjectionReader(types).ofParameters(type, method),
        entity,
        locator ? binaryName(seen.getReturnType()) : "",
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

  private String signature(ExecutableElement method, DeclaredType seenFrom) {
    return signature(method, (ExecutableType) types.asMemberOf(seenFrom, method));
  }

  private String erasedSignature(ExecutableElement method) {
    return signature(method, (ExecutableType) method.asType());
  }

  private String signature(ExecutableElement method, ExecutableType seen) {
    return seen.getParameterTypes().stream()
        .map(this::binaryName)
        .collect(Collectors.joining(",", method.getSimpleName() + "(", ")"));
  }

  private void requireKnown(TypeMirror type) throws UnresolvedException {
    TypeMirror erased = types.erasure(type);
    if (erased.getKind() == TypeKind.ERROR) {
      throw new UnresolvedException(erased.toString());
    }
    if (erased instanceof ArrayType array) {
      requireKnown(array.getComponentType());
    }
  }

  /** Returns the binary name of the erased type. */
  private String binaryName(TypeMirror type) {
    TypeMirror erased = types.erasure(type);
    if (erased instanceof ArrayType array) {
      return binaryName(array.getComponentType()) + "[]";
    }
    return erased instanceof DeclaredType declared
            && declared.asElement() instanceof TypeElement element
        ? elements.getBinaryName(element).toString()
        : erased.getKind().isPrimitive() || erased.getKind() == TypeKind.VOID
            ? erased.getKind().name().toLowerCase(Locale.ROOT)
            : erased.toString();
  }
}
