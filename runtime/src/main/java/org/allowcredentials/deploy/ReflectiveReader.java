package org.allowcredentials.deploy;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.allowcredentials.finding.Finding;
import org.allowcredentials.finding.Rule;
import org.allowcredentials.resource.ClassView;
import org.allowcredentials.resource.ClassView.MethodView;
import org.allowcredentials.resource.ClassView.TypeView;
import org.allowcredentials.resource.Derivation;
import org.allowcredentials.resource.MethodGroups;
import org.allowcredentials.table.Declaration;

/**
 * Reads a class as the processor reads it, through reflection, derived request headers included: so
 * a table that lacks one is found out. Runs at start-up only.
 */
final class ReflectiveReader {

  private final AnnotationTypes annotations = new AnnotationTypes();

  /** Reads the classes of one application. */
  ReflectiveReader() {}

  /**
   * A class as read.
   *
   * @param view the class
   * @param bridged the same class with the methods instead that can be reached through a bridge
   *     only: CXF serves them, Jersey and RESTEasy do not
   * @param signatures for each method object (bridges, overridden and interface methods too) the
   *     signature of the method that runs
   * @param returns for each signature the type a locator returns
   * @param problems why the class cannot be served
   */
  record Reading(
      ClassView view,
      ClassView bridged,
      Map<Method, String> signatures,
      Map<String, Class<?>> returns,
      List<Finding> problems) {}

  /** A method, and its class as the one that is read sees it. */
  private record Seen(ResolvedType declaring, Method method) {}

  /** What reflection tells of two methods. */
  private static final class Overriding implements MethodGroups.Language<Seen> {

    @Override
    public String name(Seen method) {
      return method.method().getName();
    }

    /** What a class overrides is settled where it is written, whatever a subclass makes of it. */
    @Override
    public boolean inherits(Seen near, Seen far) {
      Class<?> nearer = near.declaring().raw();
      Class<?> farther = far.declaring().raw();
      if (nearer == farther
          || near.method().getParameterCount() != far.method().getParameterCount()) {
        return false;
      }
      return ResolvedType.declared(nearer)
          .as(farther)
          .map(inherited ->
              signature(near.method(), ResolvedType.declared(nearer))
                  .equals(signature(far.method(), inherited)))
          .orElseGet(() ->
              signature(near.method(), near.declaring())
                  .equals(signature(far.method(), far.declaring())));
    }

    @Override
    public boolean replaces(Seen near, Seen far) {
      return !Modifier.isStatic(far.method().getModifiers())
          || near.method().getReturnType() == far.method().getReturnType();
    }
  }

  /** Returns a class as read. */
  Reading read(Class<?> type) {
    List<ResolvedType> lineage = ResolvedType.declared(type).lineage();
    MethodGroups<Seen> groups = new MethodGroups<>(new Overriding());
    List<Seen> found = new ArrayList<>();
    List<Seen> bridges = new ArrayList<>();
    boolean belowPublic = false;
    for (ResolvedType declaring : lineage) {
      for (Method method : methodsOf(declaring.raw())) {
        Seen seen = new Seen(declaring, method);
        if (method.isBridge()) {
          bridges.add(seen);
        } else {
          found.add(seen);
          groups.add(
              seen,
              view(method, signature(method, declaring), declaring),
              declaring.raw().getName() + "." + erasedSignature(method),
              belowPublic && isBridged(method));
        }
      }
      belowPublic |= Modifier.isPublic(declaring.raw().getModifiers());
    }
    Map<Method, String> signatures = new HashMap<>();
    Map<String, Class<?>> returns = new HashMap<>();
    for (Seen seen : found) {
      List<String> runs = groups.runs(seen);
      if (runs.size() == 1) {
        signatures.put(seen.method(), runs.get(0));
        returns.putIfAbsent(runs.get(0), returned(seen.method(), seen.declaring()));
      }
    }
    List<Finding> problems = new ArrayList<>();
    for (Seen bridge : bridges) {
      Set<String> targets = targets(bridge, lineage, groups);
      if (targets.size() == 1) {
        signatures.put(bridge.method(), targets.iterator().next());
      } else if (targets.size() > 1) {
        problems.add(ambiguous(type, bridge.method(), targets));
      }
    }
    List<TypeView> types = new ArrayList<>();
    for (ResolvedType each : lineage) {
      types.add(view(each, each.raw() == type));
    }
    return new Reading(
        new ClassView(type.getName(), types, groups.served()),
        new ClassView(type.getName(), types, groups.bridged()),
        Map.copyOf(signatures),
        Map.copyOf(returns),
        List.copyOf(problems));
  }

  /**
   * Returns whether the compiler bridges to a method in a public class below its own: calls by
   * reflection could not reach it otherwise.
   */
  private static boolean isBridged(Method method) {
    return !method.getDeclaringClass().isInterface()
        && !Modifier.isPublic(method.getDeclaringClass().getModifiers())
        && (method.getModifiers() & (Modifier.ABSTRACT | Modifier.FINAL | Modifier.STATIC)) == 0;
  }

  /**
   * Returns the signatures of what a bridge may lead to: whatever runs where the methods that it
   * overrides are called. It overrides those with its own erased signature, whatever their access.
   */
  private static Set<String> targets(
      Seen bridge, List<ResolvedType> lineage, MethodGroups<Seen> groups) {
    Class<?> declaring = bridge.declaring().raw();
    Set<String> targets = new TreeSet<>();
    Stream.concat(lineage.stream(), Stream.of(ResolvedType.declared(Object.class)))
        .filter(each -> each.raw() != declaring && each.raw().isAssignableFrom(declaring))
        .forEach(each ->
            Arrays.stream(each.raw().getDeclaredMethods())
                .filter(method -> isOverriddenBy(bridge.method(), method))
                .forEach(method -> targets.addAll(groups.runs(new Seen(each, method)))));
    return targets;
  }

  private static boolean isOverriddenBy(Method bridge, Method method) {
    return !method.isBridge()
        && (method.getModifiers() & (Modifier.PRIVATE | Modifier.STATIC)) == 0
        && method.getName().equals(bridge.getName())
        && method.getReturnType() == bridge.getReturnType()
        && Arrays.equals(method.getParameterTypes(), bridge.getParameterTypes());
  }

  private static Finding ambiguous(Class<?> type, Method bridge, Set<String> targets) {
    return Finding.of(
        Rule.CORS502,
        "it is unclear which method of " + type.getName() + " runs",
        "The compiler generated "
            + bridge.getDeclaringClass().getName()
            + "."
            + erasedSignature(bridge)
            + " as a bridge to another method, which may be "
            + String.join(" or ", targets)
            + ": the class, or one that it inherits from, was changed since then.",
        "Recompile the module from scratch (mvn clean verify, gradle clean build).");
  }

  /** Returns whether a class has a path, its own or inherited. */
  static boolean isRootResource(Class<?> type) {
    return pathOwner(type).isPresent();
  }

  /** Returns the nearest type that has the path which counts for a class. */
  static Optional<Class<?>> pathOwner(Class<?> type) {
    return lineageOf(type).stream()
        .filter(each -> each.isAnnotationPresent(Path.class))
        .findFirst();
  }

  /** Returns the class, its superclasses from near to far, then the interfaces. */
  static List<Class<?>> lineageOf(Class<?> type) {
    return ResolvedType.declared(type).lineage().stream().<Class<?>>map(ResolvedType::raw).toList();
  }

  /** Returns the public methods, bridges too; a static method of an interface is not inherited. */
  private static List<Method> methodsOf(Class<?> type) {
    List<Method> methods = new ArrayList<>();
    for (Method method : type.getDeclaredMethods()) {
      int modifiers = method.getModifiers();
      if (Modifier.isPublic(modifiers)
          && (!Modifier.isStatic(modifiers) || !type.isInterface())
          && (method.isBridge() || !method.isSynthetic())) {
        methods.add(method);
      }
    }
    methods.sort(Comparator.comparing(Method::getName).thenComparing(Method::toString));
    return methods;
  }

  private TypeView view(ResolvedType type, boolean constructed) {
    Class<?> raw = type.raw();
    return new TypeView(
        raw.getName(),
        Optional.ofNullable(raw.getDeclaredAnnotation(Path.class)).map(Path::value),
        consumes(raw),
        produces(raw),
        new InjectionReader().ofMembers(type, constructed),
        declarations(raw));
  }

  private MethodView view(Method method, String signature, ResolvedType declaring) {
    // Each call parses all of them anew.
    Annotation[][] onParameters =
        method.getParameterCount() == 0 ? new Annotation[0][] : method.getParameterAnnotations();
    List<String> verbs = new ArrayList<>();
    boolean annotated = false;
    for (Annotation annotation : method.getDeclaredAnnotations()) {
      AnnotationTypes.Meaning meaning = annotations.of(annotation);
      meaning.verb().ifPresent(verbs::add);
      annotated |= meaning.isJakarta();
    }
    for (Annotation[] ofOne : onParameters) {
      for (Annotation annotation : ofOne) {
        annotated |= annotations.of(annotation).isJakarta();
      }
    }
    return new MethodView(
        signature,
        annotated,
        verbs,
        Optional.ofNullable(method.getDeclaredAnnotation(Path.class)).map(Path::value),
        consumes(method),
        produces(method),
        new InjectionReader().ofParameters(declaring, method, onParameters),
        entity(method, onParameters),
        name(returned(method, declaring)),
        declarations(method));
  }

  /** Returns what our annotations on an element say, if it has any that can. */
  private List<Declaration> declarations(AnnotatedElement element) {
    for (Annotation annotation : element.getDeclaredAnnotations()) {
      if (annotations.of(annotation).carries()) {
        return DeclarationReader.read(element);
      }
    }
    return List.of();
  }

  private static Optional<String> entity(Method method, Annotation[][] onParameters) {
    for (int i = 0; i < onParameters.length; i++) {
      List<String> names = new ArrayList<>();
      for (Annotation annotation : onParameters[i]) {
        names.add(annotation.annotationType().getName());
      }
      if (Derivation.isEntity(names, method.getParameterTypes()[i].getName())) {
        return Optional.of(method.getParameters()[i].getName());
      }
    }
    return Optional.empty();
  }

  private static List<String> consumes(AnnotatedElement element) {
    Consumes consumes = element.getDeclaredAnnotation(Consumes.class);
    return consumes == null ? List.of() : types(consumes.value());
  }

  private static List<String> produces(AnnotatedElement element) {
    Produces produces = element.getDeclaredAnnotation(Produces.class);
    return produces == null ? List.of() : types(produces.value());
  }

  private static List<String> types(String[] values) {
    return values.length == 0 ? List.of("*/*") : List.of(values);
  }

  private static Class<?> returned(Method method, ResolvedType declaring) {
    Type type = method.getGenericReturnType();
    return type instanceof Class<?> raw ? raw : declaring.resolve(type).raw();
  }

  private static String signature(Method method, ResolvedType declaring) {
    StringJoiner signature = new StringJoiner(",", method.getName() + "(", ")");
    for (Type type : method.getGenericParameterTypes()) {
      signature.add(name(type instanceof Class<?> raw ? raw : declaring.resolve(type).raw()));
    }
    return signature.toString();
  }

  private static String erasedSignature(Method method) {
    StringJoiner signature = new StringJoiner(",", method.getName() + "(", ")");
    for (Class<?> type : method.getParameterTypes()) {
      signature.add(name(type));
    }
    return signature.toString();
  }

  /** Returns the binary name; for an array that of its elements and brackets. */
  private static String name(Class<?> type) {
    return type.isArray() ? name(type.getComponentType()) + "[]" : type.getName();
  }
}
