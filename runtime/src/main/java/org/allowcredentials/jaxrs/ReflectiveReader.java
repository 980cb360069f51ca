package org.allowcredentials.jaxrs;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
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
import org.allowcredentials.AllowOrigins;
import org.allowcredentials.DangerousOrigin;
import org.allowcredentials.SameOriginOnly;
import org.allowcredentials.policy.PolicyDraft;
import org.allowcredentials.resource.ClassView;
import org.allowcredentials.resource.ClassView.MethodView;
import org.allowcredentials.resource.ClassView.TypeView;
import org.allowcredentials.resource.Declaration;

/**
 * Reads a class as the processor reads it, through reflection. Runs at start-up only. It leaves out
 * the derived request headers, which only the compiled table knows.
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
    Map<Class<?>, Map<TypeVariable<?>, Type>> lineage = lineage(type);
    Map<String, List<MethodView>> methods = new LinkedHashMap<>();
    Map<Method, String> signatures = new HashMap<>();
    Map<String, Class<?>> returns = new HashMap<>();
    lineage.forEach((declaring, variables) ->
        methodsOf(declaring)
            .forEach(method -> {
              String signature = signature(method, variables);
              signatures.put(method, signature);
              if (!method.isBridge()) {
                returns.putIfAbsent(signature, erase(method.getGenericReturnType(), variables));
                methods
                    .computeIfAbsent(signature, s -> new ArrayList<>())
                    .add(view(method, signature, variables));
              }
            }));
    bridges(signatures);
    List<TypeView> types = lineage.keySet().stream().map(ReflectiveReader::view).toList();
    ClassView view = new ClassView(type.getName(), types, List.copyOf(methods.values()));
    return new Reading(view, Map.copyOf(signatures), Map.copyOf(returns));
  }

  /** Returns whether a class has a path, its own or inherited. */
  static boolean isRootResource(Class<?> type) {
    return lineageOf(type).stream().anyMatch(each -> each.isAnnotationPresent(Path.class));
  }

  /** Returns the class, its superclasses from near to far, then the interfaces. */
  static List<Class<?>> lineageOf(Class<?> type) {
    return List.copyOf(lineage(type).keySet());
  }

  /** A type, with what its type variables stand for; a variable never stands for a variable. */
  private record Seen(Class<?> type, Map<TypeVariable<?>, Type> variables) {}

  /** The class, its superclasses from near to far, then the interfaces; with what they call T. */
  private static Map<Class<?>, Map<TypeVariable<?>, Type>> lineage(Class<?> type) {
    Map<Class<?>, Map<TypeVariable<?>, Type>> lineage = new LinkedHashMap<>();
    List<Seen> interfaces = new ArrayList<>();
    Optional<Seen> current = Optional.of(new Seen(type, Map.of()));
    while (current.isPresent()) {
      Seen each = current.get();
      lineage.put(each.type(), each.variables());
      addInterfaces(each, interfaces);
      current =
          Optional.ofNullable(each.type().getGenericSuperclass())
              .filter(superclass -> superclass != Object.class)
              .map(superclass -> seen(superclass, each.variables()));
    }
    for (int i = 0; i < interfaces.size(); i++) {
      Seen each = interfaces.get(i);
      if (lineage.putIfAbsent(each.type(), each.variables()) == null) {
        addInterfaces(each, interfaces);
      }
    }
    return lineage;
  }

  private static void addInterfaces(Seen type, List<Seen> interfaces) {
    for (Type each : type.type().getGenericInterfaces()) {
      interfaces.add(seen(each, type.variables()));
    }
  }

  /** Returns a supertype as a class that has these variables sees it. */
  private static Seen seen(Type supertype, Map<TypeVariable<?>, Type> variables) {
    Class<?> raw = erase(supertype, variables);
    Map<TypeVariable<?>, Type> arguments = new HashMap<>();
    if (supertype instanceof ParameterizedType parameterized) {
      Type[] values = parameterized.getActualTypeArguments();
      for (int i = 0; i < values.length; i++) {
        Type value = values[i] instanceof TypeVariable<?> ? erase(values[i], variables) : values[i];
        arguments.put(raw.getTypeParameters()[i], value);
      }
    }
    return new Seen(raw, arguments);
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

  private static TypeView view(Class<?> type) {
    return new TypeView(
        type.getName(),
        Optional.ofNullable(type.getDeclaredAnnotation(Path.class)).map(Path::value),
        consumes(type),
        produces(type),
        declarations(type));
  }

  private static MethodView view(
      Method method, String signature, Map<TypeVariable<?>, Type> variables) {
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
        List.of(),
        erase(method.getGenericReturnType(), variables).getName(),
        declarations(method));
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
    return consumes == null ? List.of() : mediaTypes(consumes.value());
  }

  private static List<String> produces(AnnotatedElement element) {
    Produces produces = element.getDeclaredAnnotation(Produces.class);
    return produces == null ? List.of() : mediaTypes(produces.value());
  }

  private static List<String> mediaTypes(String[] values) {
    return Arrays.stream(values)
        .flatMap(value -> Arrays.stream(value.split(",")))
        .map(String::strip)
        .toList();
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
      } else if (!annotation.annotationType().getName().startsWith("java.")
          && seen.add(annotation.annotationType())) {
        collect(annotation.annotationType(), seen, found);
      }
    }
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

  private static String signature(Method method, Map<TypeVariable<?>, Type> variables) {
    return Arrays.stream(method.getGenericParameterTypes())
        .map(type -> name(erase(type, variables)))
        .collect(Collectors.joining(",", method.getName() + "(", ")"));
  }

  /** Returns the binary name; for an array that of its elements and brackets. */
  private static String name(Class<?> type) {
    return type.isArray() ? name(type.getComponentType()) + "[]" : type.getName();
  }

  private static Class<?> erase(Type type, Map<TypeVariable<?>, Type> variables) {
    if (type instanceof Class<?> raw) {
      return raw;
    }
    if (type instanceof ParameterizedType parameterized) {
      return erase(parameterized.getRawType(), variables);
    }
    if (type instanceof GenericArrayType array) {
      return erase(array.getGenericComponentType(), variables).arrayType();
    }
    if (type instanceof TypeVariable<?> variable) {
      Type value = variables.get(variable);
      return erase(value == null ? variable.getBounds()[0] : value, variables);
    }
    return Object.class;
  }
}
