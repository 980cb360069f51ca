package org.allowcredentials.processor;

import java.util.HashSet;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** The classes and modules that this compilation compiles, in whichever round they came. */
final class CompiledClasses {

  private final Set<String> types = new HashSet<>();
  private final Set<String> modules = new HashSet<>();

  /** Adds a class with the classes in it. */
  void add(TypeElement type) {
    types.add(type.getQualifiedName().toString());
    ElementFilter.typesIn(type.getEnclosedElements()).forEach(this::add);
  }

  void addModule(ModuleElement module) {
    modules.add(module.getQualifiedName().toString());
  }

  boolean contains(String type) {
    return types.contains(type);
  }

  /** Returns whether a class is one of these, or the class that a method is a member of. */
  boolean contains(Element element) {
    Element type = element instanceof TypeElement ? element : element.getEnclosingElement();
    return type instanceof TypeElement named && contains(named.getQualifiedName().toString());
  }

  boolean containsModule(ModuleElement module) {
    return modules.contains(module.getQualifiedName().toString());
  }
}
