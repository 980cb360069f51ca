package org.allowcredentials.deploy;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.HeaderParam;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.allowcredentials.resource.DerivedHeader;

/**
 * Reads the request headers that Jakarta REST injects, as the processor reads them. One reading;
 * not to be used twice.
 */
final class InjectionReader {

  private final Set<List<String>> beans = new HashSet<>();
  private final List<DerivedHeader> headers = new ArrayList<>();

  /** Returns what is injected into the members that a type itself declares. */
  List<DerivedHeader> ofMembers(ResolvedType type, boolean constructed) {
    members(type, constructed);
    return headers;
  }

  /**
   * Returns what is given to a method.
   *
   * @param annotations those of its parameters
   */
  List<DerivedHeader> ofParameters(ResolvedType type, Method method, Annotation[][] annotations) {
    for (int i = 0; i < annotations.length; i++) {
      for (Annotation annotation : annotations[i]) {
        if (annotation instanceof HeaderParam || annotation instanceof BeanParam) {
          parameter(type, method.getParameters()[i], "");
          break;
        }
      }
    }
    return headers;
  }

  private void members(ResolvedType type, boolean constructed) {
    String owner = " of " + type.raw().getSimpleName();
    for (Field field : type.raw().getDeclaredFields()) {
      if (isInjected(field)) {
        inject(type, field, field.getGenericType(), "field " + field.getName() + owner);
      }
    }
    for (Method property : type.raw().getDeclaredMethods()) {
      if (!property.isSynthetic() && isInjected(property)) {
        Type[] parameters = property.getGenericParameterTypes();
        Type bean = parameters.length == 0 ? property.getGenericReturnType() : parameters[0];
        inject(type, property, bean, property.getName() + "()" + owner);
      }
    }
    if (constructed) {
      for (Constructor<?> constructor : type.raw().getDeclaredConstructors()) {
        parameters(type, constructor, " of the constructor" + owner);
      }
    }
  }

  private void parameters(ResolvedType type, Executable executable, String owner) {
    for (Parameter each : executable.getParameters()) {
      parameter(type, each, owner);
    }
  }

  private void parameter(ResolvedType type, Parameter each, String owner) {
    inject(type, each, each.getParameterizedType(), "parameter " + each.getName() + owner);
  }

  private static boolean isInjected(AnnotatedElement element) {
    return element.isAnnotationPresent(HeaderParam.class)
        || element.isAnnotationPresent(BeanParam.class);
  }

  private void inject(ResolvedType type, AnnotatedElement element, Type injected, String target) {
    HeaderParam header = element.getDeclaredAnnotation(HeaderParam.class);
    if (header != null) {
      headers.add(DerivedHeader.injected(header.value(), target));
    }
    if (element.isAnnotationPresent(BeanParam.class)) {
      bean(type.resolve(injected));
    }
  }

  private void bean(ResolvedType bean) {
    if (bean.raw() != Object.class && !bean.raw().isArray() && beans.add(key(bean))) {
      bean.lineage().forEach(each -> members(each, each.raw() == bean.raw()));
    }
  }

  /** What tells one use of a generic bean from another; there are only so many, so cycles end. */
  private static List<String> key(ResolvedType bean) {
    List<String> key = new ArrayList<>(List.of(bean.raw().getName()));
    bean.variables().entrySet().stream()
        .map(variable -> variable.getKey() + "=" + variable.getValue().raw().getName())
        .sorted()
        .forEach(key::add);
    return key;
  }
}
