package org.allowcredentials.processor;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Types;
import org.allowcredentials.processor.AnnotationReader.UnresolvedException;
import org.allowcredentials.processor.ElementReader.IncompleteException;
import org.allowcredentials.resource.DerivedHeader;

/**
 * Reads the request headers that Jakarta REST injects: {@code @HeaderParam} of parameters, fields
 * and bean properties, and what {@code @BeanParam} leads to. Generous, because servers differ:
 * whatever the visibility of a member, and whichever constructor a server takes. One reading; not
 * to be used twice.
 */
final class InjectionReader {

  private final Types types;
  private final Set<List<String>> beans = new HashSet<>();
  private final List<DerivedHeader> headers = new ArrayList<>();

  InjectionReader(Types types) {
    this.types = types;
  }

  /** Returns what is injected into the members that a type itself declares. */
  List<DerivedHeader> ofMembers(DeclaredType type, boolean constructed)
      throws IncompleteException, UnresolvedException {
    members(type, constructed);
    return headers;
  }

  /** Returns what is given to a method. */
  List<DerivedHeader> ofParameters(DeclaredType type, ExecutableElement method)
      throws IncompleteException, UnresolvedException {
    parameters(type, method, "");
    return headers;
  }

  private void members(DeclaredType type, boolean constructed)
      throws IncompleteException, UnresolvedException {
    Element element = type.asElement();
    String owner = " of " + element.getSimpleName();
    for (VariableElement field : ElementFilter.fieldsIn(element.getEnclosedElements())) {
      String target = "field " + field.getSimpleName() + owner;
      if (injected(field, target)) {
        bean(types.asMemberOf(type, field));
      }
    }
    for (ExecutableElement property : ElementFilter.methodsIn(element.getEnclosedElements())) {
      if (injected(property, property.getSimpleName() + "()" + owner)) {
        ExecutableType seen = (ExecutableType) types.asMemberOf(type, property);
        bean(
            seen.getParameterTypes().isEmpty()
                ? seen.getReturnType()
                : seen.getParameterTypes().get(0));
      }
    }
    if (constructed) {
      for (Element constructor : ElementFilter.constructorsIn(element.getEnclosedElements())) {
        parameters(type, (ExecutableElement) constructor, " of the constructor" + owner);
      }
    }
  }

  private void parameters(DeclaredType type, ExecutableElement method, String owner)
      throws IncompleteException, UnresolvedException {
    for (int i = 0; i < method.getParameters().size(); i++) {
      VariableElement parameter = method.getParameters().get(i);
      if (injected(parameter, "parameter " + parameter.getSimpleName() + owner)) {
        bean(((ExecutableType) types.asMemberOf(type, method)).getParameterTypes().get(i));
      }
    }
  }

  /** Notes the header that is injected; returns whether a bean is. */
  private boolean injected(Element element, String target) throws UnresolvedException {
    Optional<AnnotationMirror> header = AnnotationReader.find(element, Names.HEADER_PARAM);
    if (header.isPresent()) {
      headers.add(DerivedHeader.injected(AnnotationReader.string(header.get(), "value"), target));
    }
    return AnnotationReader.find(element, Names.BEAN_PARAM).isPresent();
  }

  private void bean(TypeMirror type) throws IncompleteException, UnresolvedException {
    if (type.getKind() == TypeKind.ERROR) {
      throw new UnresolvedException(type.toString());
    }
    if (type instanceof WildcardType wildcard) {
      if (wildcard.getExtendsBound() != null) {
        bean(wildcard.getExtendsBound());
      }
      return;
    }
    TypeMirror bean = type.getKind() == TypeKind.DECLARED ? type : types.erasure(type);
    if (bean.getKind() == TypeKind.DECLARED
        && bean instanceof DeclaredType declared
        && beans.add(key(declared))) {
      for (DeclaredType each : Lineage.of(declared, types)) {
        try {
          members(each, each.asElement().equals(declared.asElement()));
        } catch (UnresolvedException e) {
          throw new IncompleteException((TypeElement) each.asElement(), e);
        }
      }
    }
  }

  /** What tells one use of a generic bean from another; there are only so many, so cycles end. */
  private List<String> key(DeclaredType type) {
    List<String> key = new ArrayList<>();
    key.add(types.erasure(type).toString());
    TypeMirror each = type;
    while (each instanceof DeclaredType declared) {
      declared.getTypeArguments().forEach(argument -> key.add(types.erasure(argument).toString()));
      each = declared.getEnclosingType();
    }
    return key;
  }
}
