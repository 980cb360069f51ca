package org.allowcredentials.processor;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.annotation.processing.Messager;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;
import org.allowcredentials.policy.Finding;
import org.allowcredentials.policy.Place;
import org.allowcredentials.policy.Rule;
import org.allowcredentials.policy.RuleClass;

/** The only one who prints. Turns the place of a finding into the position of a literal. */
final class Reporter {

  private final Messager messager;

  Reporter(Messager messager) {
    this.messager = messager;
  }

  /** Reports findings about an annotation, in the order in which its attributes are written. */
  void report(Declared declared, List<Finding> findings) {
    AnnotationMirror mirror = declared.mirror();
    findings.stream()
        .filter(finding -> finding.rule().ruleClass() != RuleClass.NOTE)
        .sorted(Comparator.comparingInt(finding -> position(mirror, finding.place())))
        .forEach(finding ->
            print(
                finding.rule().ruleClass().isError()
                    ? Diagnostic.Kind.ERROR
                    : Diagnostic.Kind.WARNING,
                finding.message(describe(declared.carrier())),
                declared.carrier(),
                Optional.of(mirror),
                value(mirror, finding.place())));
  }

  /**
   * Reports findings about an annotation that a class inherits from one that is not compiled here.
   */
  void reportInherited(TypeElement heir, Declared declared, List<Finding> findings) {
    for (Finding finding : findings) {
      if (finding.rule().ruleClass().isError()) {
        String where = describe(declared.carrier()) + ", inherited by " + describe(heir);
        print(
            Diagnostic.Kind.ERROR,
            finding.message(where),
            heir,
            Optional.empty(),
            Optional.empty());
      }
    }
  }

  /** Reports an error about an annotation as a whole. */
  void error(Rule rule, String summary, String details, Declared declared) {
    print(
        Diagnostic.Kind.ERROR,
        "[" + rule + "] " + summary + "\n  " + details + "\n  " + place(rule, declared.element()),
        declared.element(),
        Optional.of(declared.visible()),
        Optional.empty());
  }

  /** Reports an error about an element. */
  void error(Rule rule, String summary, String details, Element element) {
    print(
        Diagnostic.Kind.ERROR,
        "[" + rule + "] " + summary + "\n  " + details + "\n  " + place(rule, element),
        element,
        Optional.empty(),
        Optional.empty());
  }

  /**
   * Reports a finding about an element, as grave as its rule is.
   *
   * @param mirror the annotation of the element that it is about, if there is one
   */
  void report(
      Rule rule,
      String summary,
      String details,
      Element element,
      Optional<AnnotationMirror> mirror) {
    print(
        rule.ruleClass().isError() ? Diagnostic.Kind.ERROR : Diagnostic.Kind.WARNING,
        "[" + rule + "] " + summary + "\n  " + details + "\n  " + place(rule, element),
        element,
        mirror,
        Optional.empty());
  }

  /** Reports an error that has no place in the code. */
  void error(Rule rule, String summary, String details) {
    messager.printMessage(
        Diagnostic.Kind.ERROR,
        "[" + rule + "] " + summary + "\n  " + details + "\n  " + rule.page());
  }

  /** Reports a defect of the processor itself: nothing may escape into the compiler. */
  void internalError(Element element, RuntimeException e) {
    error(
        Rule.CORS903,
        Rule.CORS903.headline(),
        "Please report this with the lines below; the other classes were checked.\n  " + trace(e),
        element);
  }

  /** Reports a defect of the processor that has no place in the code. */
  void internalError(RuntimeException e) {
    error(
        Rule.CORS903,
        Rule.CORS903.headline(),
        "Please report this with the lines below.\n  " + trace(e));
  }

  private static String trace(RuntimeException e) {
    StringWriter trace = new StringWriter();
    e.printStackTrace(new PrintWriter(trace));
    return trace.toString().strip().replace("\n", "\n  ");
  }

  private void print(
      Diagnostic.Kind kind,
      String message,
      Element element,
      Optional<AnnotationMirror> mirror,
      Optional<AnnotationValue> value) {
    if (mirror.isEmpty()) {
      messager.printMessage(kind, message, element);
    } else if (value.isEmpty()) {
      messager.printMessage(kind, message, element, mirror.get());
    } else {
      messager.printMessage(kind, message, element, mirror.get(), value.get());
    }
  }

  private static int position(AnnotationMirror mirror, Place place) {
    return place instanceof Place.Attribute attribute
        ? AnnotationReader.position(mirror, attribute.name())
        : Integer.MAX_VALUE;
  }

  private static Optional<AnnotationValue> value(AnnotationMirror mirror, Place place) {
    if (!(place instanceof Place.Attribute attribute)) {
      return Optional.empty();
    }
    Optional<AnnotationValue> whole = AnnotationReader.value(mirror, attribute.name());
    if (attribute.index().isEmpty()) {
      return whole;
    }
    List<AnnotationValue> elements = AnnotationReader.elements(whole);
    int index = attribute.index().getAsInt();
    if (index >= elements.size()) {
      return whole;
    }
    AnnotationValue element = elements.get(index);
    if (!attribute.member().isEmpty() && element.getValue() instanceof AnnotationMirror nested) {
      return AnnotationReader.value(nested, attribute.member()).or(() -> Optional.of(element));
    }
    return Optional.of(element);
  }

  private static String place(Rule rule, Element element) {
    return "In " + describe(element) + ". " + rule.page();
  }

  /** Returns an element in words that do not differ between compilers. */
  static String describe(Element element) {
    if (element instanceof ExecutableElement method) {
      String parameters =
          method.getParameters().stream()
              .map(parameter -> simpleName(parameter.asType().toString()))
              .collect(Collectors.joining(", ", "(", ")"));
      return describe(Objects.requireNonNull(method.getEnclosingElement()))
          + "#"
          + method.getSimpleName()
          + parameters;
    }
    if (element instanceof TypeElement type) {
      return (type.getKind() == ElementKind.ANNOTATION_TYPE ? "@" : "") + type.getQualifiedName();
    }
    return element.toString();
  }

  private static String simpleName(String type) {
    return type.replaceAll("@[\\w.]+(\\([^)]*\\))? ?", "").replaceAll("(\\w+\\.)+(?=\\w)", "");
  }
}
