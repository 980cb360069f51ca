package org.allowcredentials.deploy;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.allowcredentials.AllowCredentials;
import org.allowcredentials.AllowCrossSiteRequests;
import org.allowcredentials.AllowOrigins;
import org.allowcredentials.DangerousOrigin;
import org.allowcredentials.SameOriginOnly;
import org.allowcredentials.finding.Finding;
import org.allowcredentials.finding.Rule;
import org.allowcredentials.resource.ClassView;
import org.allowcredentials.resource.ClassView.MethodView;
import org.allowcredentials.resource.ClassView.TypeView;
import org.allowcredentials.resource.Derivation;
import org.allowcredentials.resource.MethodGroups;
import org.allowcredentials.table.Declaration;
import org.allowcredentials.table.PolicyDraft;

/**
 * Reads a class as the processor reads it, through reflection, derived request headers included: so
 * a table that lacks one is found out. Runs at start-up only.
 */
final class ReflectiveReader {

  private ReflectiveReader() {}

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

  static Reading read(Class<?> type) {
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
    List<TypeView> types = lineage.stream().map(each -> view(each, each.raw() == type)).toList();
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
    return Arrays.stream(type.getDeclaredMethods())
        .filter(method -> Modifier.isPublic(method.getModifiers()))
        .filter(method -> !Modifier.isStatic(method.getModifiers()) || !type.isInterface())
        .filter(method -> method.isBridge() || !method.isSynthetic())
        .sorted(Comparator.comparing(Method::toString))
        .toList();
  }

  private static TypeView view(ResolvedType type, boolean constructed) {
    return new TypeView(
        type.raw().getName(),
        Optional.ofNullable(type.raw().getDeclaredAnnotation(Path.class)).map(Path::value),
        consumes(type.raw()),
        produces(type.raw()),
        new InjectionReader().ofMembers(type, constructed),
        declarations(type.raw()));
  }

  private static MethodView view(Method method, String signature, ResolvedType declaring) {
    List<String> verbs =
        Arrays.stream(method.getDeclaredAnnotations())
            .map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class))
            .flatMap(Stream::ofNullable)
            .map(HttpMethod::value)
            .toList();
    return new MethodView(
        signature,
        isAnnotated(method),
        verbs,
        Optional.ofNullable(method.getDeclaredAnnotation(Path.class)).map(Path::value),
        consumes(method),
        produces(method),
        new InjectionReader().ofParameters(declaring, method),
        entity(method),
        name(returned(method, declaring)),
        declarations(method));
  }

  private static Optional<String> entity(Method method) {
    return Arrays.stream(method.getParameters())
        .filter(parameter ->
            Derivation.isEntity(
                Arrays.stream(parameter.getAnnotations())
                    .map(annotation -> annotation.annotationType().getName())
                    .toList(),
                parameter.getType().getName()))
        .map(Parameter::getName)
        .findFirst();
  }

  private static boolean isAnnotated(Method method) {
    return Stream.concat(
            Arrays.stream(method.getDeclaredAnnotations()),
            Arrays.stream(method.getParameterAnnotations()).flatMap(Arrays::stream))
        .map(Annotation::annotationType)
        .anyMatch(type ->
            type.getName().startsWith("jakarta.ws.rs.")
                || type.isAnnotationPresent(HttpMethod.class));
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

  /** Returns what our annotations on an element say, those on its annotations included. */
  static List<Declaration> declarations(AnnotatedElement element) {
    List<Declaration> found = new ArrayList<>();
    collect(element, new HashSet<>(), found);
    return found;
  }

  private static void collect(
      AnnotatedElement element, Set<Class<?>> seen, List<Declaration> found) {
    for (Annotation annotation : element.getDeclaredAnnotations()) {
      if (annotation instanceof AllowCredentials allow) {
        found.add(new Declaration.Policy(draft(allow)));
      } else if (annotation instanceof AllowOrigins allow) {
        found.add(new Declaration.Policy(draft(allow)));
      } else if (annotation instanceof SameOriginOnly) {
        found.add(new Declaration.SameOrigin());
      } else if (annotation instanceof AllowCrossSiteRequests allow) {
        found.add(crossSite(allow));
      } else if (annotation instanceof AllowCrossSiteRequests.List several) {
        Arrays.stream(several.value()).map(ReflectiveReader::crossSite).forEach(found::add);
      } else if (!annotation.annotationType().getName().startsWith("java.")
          && seen.add(annotation.annotationType())) {
        collect(annotation.annotationType(), seen, found);
      }
    }
  }

  private static Declaration crossSite(AllowCrossSiteRequests allow) {
    String of = allow.of() == void.class ? "" : allow.of().getName();
    return new Declaration.CrossSite(allow.reason(), of);
  }

  private static PolicyDraft draft(AllowCredentials allow) {
    PolicyDraft.Builder draft =
        PolicyDraft.allowCredentials(allow.origins())
            .allowedHeaders(allow.allowedHeaders())
            .exposedHeaders(allow.exposedHeaders())
            .maxAge(allow.maxAge());
    for (DangerousOrigin dangerous : allow.dangerousOrigins()) {
      draft.dangerousOrigin(dangerous.value(), dangerous.reason());
    }
    return draft.build();
  }

  private static PolicyDraft draft(AllowOrigins allow) {
    return PolicyDraft.allowOrigins(allow.value())
        .allowedHeaders(allow.allowedHeaders())
        .exposedHeaders(allow.exposedHeaders())
        .maxAge(allow.maxAge())
        .build();
  }

  private static Class<?> returned(Method method, ResolvedType declaring) {
    return declaring.resolve(method.getGenericReturnType()).raw();
  }

  private static String signature(Method method, ResolvedType declaring) {
    return Arrays.stream(method.getGenericParameterTypes())
        .map(type -> name(declaring.resolve(type).raw()))
        .collect(Collectors.joining(",", method.getName() + "(", ")"));
  }

  private static String erasedSignature(Method method) {
    return Arrays.stream(method.getParameterTypes())
        .map(ReflectiveReader::name)
        .collect(Collectors.joining(",", method.getName() + "(", ")"));
  }

  /** Returns the binary name; for an array that of its elements and brackets. */
  private static String name(Class<?> type) {
    return type.isArray() ? name(type.getComponentType()) + "[]" : type.getName();
  }
}
