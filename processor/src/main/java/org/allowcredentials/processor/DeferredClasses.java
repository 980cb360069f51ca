package org.allowcredentials.processor;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import org.allowcredentials.finding.Finding;
import org.allowcredentials.finding.Rule;

/**
 * Top-level classes that depend on something which is not there yet: they are read again in the
 * next round, and what is still missing after the last one is reported.
 */
final class DeferredClasses {

  /** With the class that is incomplete: the class itself, or one that it depends on. */
  private final Map<String, String> incomplete = new LinkedHashMap<>();

  void add(TypeElement topLevel, TypeElement reason) {
    incomplete.put(topLevel.getQualifiedName().toString(), reason.getQualifiedName().toString());
  }

  boolean isEmpty() {
    return incomplete.isEmpty();
  }

  /** Returns the classes to read now, and forgets them. */
  List<TypeElement> takeAll(Elements elements) {
    List<TypeElement> types =
        incomplete.keySet().stream()
            .map(name -> Objects.requireNonNull(elements.getTypeElement(name)))
            .toList();
    incomplete.clear();
    return types;
  }

  /** Reports the classes that could not be read until the end. */
  void report(CompiledClasses compiled, Elements elements, Reporter reporter) {
    incomplete.forEach((name, reason) -> {
      if (!compiled.contains(reason)) {
        TypeElement type = Objects.requireNonNull(elements.getTypeElement(name));
        report(name, reason, type, reporter);
      }
    });
  }

  /**
   * CORS905: the compiler itself complains of what the sources miss, but not of what class files
   * do.
   */
  private static void report(String name, String incomplete, TypeElement type, Reporter reporter) {
    reporter.report(
        Located.on(
            type,
            Finding.of(
                Rule.CORS905,
                "the policies of " + name + " could not be verified",
                "It depends on "
                    + incomplete
                    + ", whose class file refers to a type or a constant that is not on the class"
                    + " path.",
                "Add the library that contains it.")));
  }
}
