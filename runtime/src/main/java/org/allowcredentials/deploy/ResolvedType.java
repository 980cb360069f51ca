package org.allowcredentials.deploy;

import java.lang.reflect.GenericArrayType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A class with what its type variables stand for, as javac sees it.
 *
 * @param raw the class
 * @param variables what each of its variables stands for; nothing for a raw type
 */
record ResolvedType(Class<?> raw, Map<TypeVariable<?>, ResolvedType> variables) {

  /** Returns a class as its own source sees it: a variable is its bound. */
  static ResolvedType declared(Class<?> type) {
    Map<TypeVariable<?>, ResolvedType> variables = new HashMap<>();
    for (TypeVariable<?> variable : type.getTypeParameters()) {
      variables.put(variable, raw(erase(variable)));
    }
    return new ResolvedType(type, Map.copyOf(variables));
  }

  private static ResolvedType raw(Class<?> type) {
    return new ResolvedType(type, Map.of());
  }

  /** Returns the class, its superclasses from near to far, then the interfaces; never Object. */
  List<ResolvedType> lineage() {
    Map<Class<?>, ResolvedType> lineage = new LinkedHashMap<>();
    List<ResolvedType> interfaces = new ArrayList<>();
    Optional<ResolvedType> current = Optional.of(this);
    while (current.isPresent()) {
      ResolvedType each = current.get();
      lineage.put(each.raw, each);
      each.interfaces().forEach(interfaces::add);
      current =
          Optional.ofNullable(each.raw.getGenericSuperclass())
              .filter(superclass -> superclass != Object.class)
              .map(each::resolve);
    }
    for (int i = 0; i < interfaces.size(); i++) {
      ResolvedType each = interfaces.get(i);
      if (lineage.putIfAbsent(each.raw, each) == null) {
        each.interfaces().forEach(interfaces::add);
      }
    }
    return List.copyOf(lineage.values());
  }

  /** Returns a type that the class inherits from, or is; Object too. */
  Optional<ResolvedType> as(Class<?> type) {
    return type == Object.class
        ? Optional.of(raw(type))
        : lineage().stream().filter(each -> each.raw == type).findFirst();
  }

  private Stream<ResolvedType> interfaces() {
    return Stream.of(raw.getGenericInterfaces()).map(this::resolve);
  }

  /** Returns a type that a declaration of this class names. */
  ResolvedType resolve(Type type) {
    boolean isRaw = variables.isEmpty() && raw.getTypeParameters().length > 0;
    if (type instanceof ParameterizedType parameterized && !isRaw) {
      return resolve(parameterized);
    }
    if (type instanceof GenericArrayType array) {
      return raw(resolve(array.getGenericComponentType()).raw.arrayType());
    }
    if (type instanceof WildcardType wildcard) {
      return resolve(wildcard.getUpperBounds()[0]);
    }
    if (type instanceof TypeVariable<?> variable) {
      ResolvedType value = variables.get(variable);
      return value == null ? raw(bound(variable)) : value;
    }
    return raw(erase(type));
  }

  /** The bound may be a variable of the class, or name the variable itself. */
  private Class<?> bound(TypeVariable<?> variable) {
    Type bound = variable.getBounds()[0];
    return bound instanceof TypeVariable<?> ? resolve(bound).raw : erase(bound);
  }

  private ResolvedType resolve(ParameterizedType type) {
    Class<?> generic = erase(type);
    Map<TypeVariable<?>, ResolvedType> arguments = new HashMap<>();
    if (type.getOwnerType() instanceof ParameterizedType owner) {
      arguments.putAll(resolve(owner).variables);
    }
    Type[] values = type.getActualTypeArguments();
    for (int i = 0; i < values.length; i++) {
      arguments.put(generic.getTypeParameters()[i], resolve(values[i]));
    }
    return new ResolvedType(generic, Map.copyOf(arguments));
  }

  private static Class<?> erase(Type type) {
    if (type instanceof Class<?> raw) {
      return raw;
    }
    if (type instanceof ParameterizedType parameterized) {
      return erase(parameterized.getRawType());
    }
    return type instanceof TypeVariable<?> variable ? erase(variable.getBounds()[0]) : Object.class;
  }
}
