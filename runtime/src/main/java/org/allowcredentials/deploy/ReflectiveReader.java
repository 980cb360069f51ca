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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.allowcredentials.AllowCredentials;
import org.allowcredentials.AllowCrossSiteRequests;
import org.allowcredentials.AllowOrigins;
import org.allowcredentials.DangerousOrigin;
import org.allowcredentials.SameOriginOnly;
import org.allowcredentials.policy.PolicyDraft;
import org.allowcredentials.resource.ClassView;
import org.allowcredentials.resource.ClassView.MethodView;
import org.allowcredentials.resource.ClassView.TypeView;
import org.allowcredentials.resource.Declaration;
import org.allowcredentials.resource.Derivation;

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
   * @param signatures for each method object (bridges, overridden and interface methods too) the
   *     signature in the view
   * @param returns for each signature the type a locator returns
   */
  record Reading(ClassView view, Map<Method, String> signatures, Map<String, Class<?>> returns) {}

  static Reading read(Class<?> type) {
    List<SeenType> lineage = SeenType.declared(type).lineage();
    Map<String, List<MethodView>> methods = new LinkedHashMap<>();
    Map<Method, String> signatures = new HashMap<>();
    Map<String, Class<?>> returns = new HashMap<>();
    for (SeenType declaring : lineage) {
      methodsOf(declaring.raw())
          .forEach(method -> {
            String signature = signature(method, declaring);
            signatures.put(method, signature);
            if (!method.isBridge()) {
              returns.putIfAbsent(signature, returned(method, declaring));
              methods
                  .computeIfAbsent(signature, s -> new ArrayList<>())
                  .add(view(method, signature, declaring));
            }
          });
    }
    bridges(signatures);
    List<TypeView> types = lineage.stream().map(each -> view(each, each.raw() == type)).toList();
    ClassView view = new ClassView(type.getName(), types, List.copyOf(methods.values()));
    return new Reading(view, Map.copyOf(signatures), Map.copyOf(returns));
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
    return SeenType.declared(type).lineage().stream().<Class<?>>map(SeenType::raw).toList();
  }

  private static Stream<Method> methodsOf(Class<?> type) {
    return Arrays.stream(type.getDeclaredMethods())
        .filter(method -> Modifier.isPublic(method.getModifiers()))
        .filter(method -> !Modifier.isStatic(method.getModifiers()))
        .filter(method -> method.isBridge() || !method.isSynthetic())
        .sorted(Comparator.comparing(Method::toString));
  }

  /** Gives each bridge the signature of the method it leads to. */
  private static void bridges(Map<Method, String> signatures) {
    List<Method> bridges = signatures.keySet().stream().filter(Method::isBridge).toList();
    for (Method bridge : bridges) {
      signatures.keySet().stream()
          .filter(method ->
              !method.isBridge()
                  && method.getDeclaringClass() == bridge.getDeclaringClass()
                  && method.getName().equals(bridge.getName())
                  && accepts(bridge, method))
          .findFirst()
          .ifPresent(method -> signatures.put(bridge, signatures.get(method)));
    }
  }

  private static boolean accepts(Method bridge, Method method) {
    Class<?>[] wide = bridge.getParameterTypes();
    Class<?>[] narrow = method.getParameterTypes();
    if (wide.length != narrow.length) {
      return false;
    }
    for (int i = 0; i < wide.length; i++) {
      if (!wide[i].isAssignableFrom(narrow[i])) {
        return false;
      }
    }
    return true;
  }

  private static TypeView view(SeenType type, boolean constructed) {
    return new TypeView(
        type.raw().getName(),
        Optional.ofNullable(type.raw().getDeclaredAnnotation(Path.class)).map(Path::value),
        consumes(type.raw()),
        produces(type.raw()),
        new InjectionReader().ofMembers(type, constructed),
        declarations(type.raw()));
  }

  private static MethodView view(Method method, String signature, SeenType declaring) {
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

  private static Class<?> returned(Method method, SeenType declaring) {
    return declaring.resolve(method.getGenericReturnType()).raw();
  }

  private static String signature(Method method, SeenType declaring) {
    return Arrays.stream(method.getGenericParameterTypes())
        .map(type -> name(declaring.resolve(type).raw()))
        .collect(Collectors.joining(",", method.getName() + "(", ")"));
  }

  /** Returns the binary name; for an array that of its elements and brackets. */
  private static String name(Class<?> type) {
    return type.isArray() ? name(type.getComponentType()) + "[]" : type.getName();
  }
}
