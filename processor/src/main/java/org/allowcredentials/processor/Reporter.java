package org.allowcredentials.processor;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.annotation.processing.Messager;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;
import org.allowcredentials.policy.Finding;
import org.allowcredentials.policy.Place;
import org.allowcredentials.policy.Rule;

/**
 * The only one who prints. Turns the place of a finding into the position of a literal.
 *
 * <p>Keeps what is said until {@link #flush}, so that the findings of a class come in the order of
 * its source, and the tenth alike is counted instead of repeated.
 */
final class Reporter {

  private static final int ALIKE = 9;

  private final Messager messager;
  private final Options options;
  private final List<Message> messages = new ArrayList<>();

  Reporter(Messager messager, Options options) {
    this.messager = messager;
    this.options = options;
  }

  /** What is to be said, and where. */
  private record Message(
      Rule rule,
      String text,
      Optional<Element> element,
      Optional<AnnotationMirror> mirror,
      Optional<AnnotationValue> value,
      int position) {}

  /** Reports findings about an annotation. */
  void report(Declared declared, List<Finding> findings) {
    for (Finding finding : findings) {
      messages.add(
          new Message(
              finding.rule(),
              finding.message(describe(declared.carrier())),
              Optional.of(declared.carrier()),
              Optional.of(declared.mirror()),
              value(declared.mirror(), finding.place()),
              position(declared.mirror(), finding.place())));
    }
  }

  /**
   * Reports findings about an annotation that a class inherits from one that is not compiled here.
   */
  void reportInherited(TypeElement heir, Declared declared, List<Finding> findings) {
    for (Finding finding : findings) {
      if (finding.rule().ruleClass().isError()) {
        String where = describe(declared.carrier()) + ", inherited by " + describe(heir);
        add(finding.rule(), finding.message(where), heir, Optional.empty());
      }
    }
  }

  /** Reports a finding about an annotation of Jakarta REST. */
  void report(Element element, Optional<AnnotationMirror> mirror, Finding finding) {
    add(finding.rule(), finding.message(describe(element)), element, mirror);
  }

  /** Reports something about one of our annotations as a whole. */
  void report(Rule rule, String summary, String details, Declared declared) {
    report(rule, summary, details, declared.element(), Optional.of(declared.visible()));
  }

  /** Reports something about an element. */
  void report(Rule rule, String summary, String details, Element element) {
    report(rule, summary, details, element, Optional.empty());
  }

  /** Reports something about an annotation on an element. */
  void report(
      Rule rule,
      String summary,
      String details,
      Element element,
      Optional<AnnotationMirror> mirror) {
    String text = "[" + rule + "] " + summary + "\n  " + details + "\n  " + place(rule, element);
    add(rule, text, element, mirror);
  }

  /** Reports something that has no place in the code. */
  void report(Rule rule, String summary, String details) {
    String text = "[" + rule + "] " + summary + "\n  " + details + "\n  " + rule.page();
    messages.add(
        new Message(
            rule, text, Optional.empty(), Optional.empty(), Optional.empty(), Integer.MAX_VALUE));
  }

  /** Reports a defect of the processor itself: nothing may escape into the compiler. */
  void internalError(Element element, RuntimeException e) {
    report(
        Rule.CORS903,
        Rule.CORS903.headline(),
        "Please report this with the lines below; the other classes were checked.\n  " + trace(e),
        element);
  }

  /** Reports a defect of the processor that has no place in the code. */
  void internalError(RuntimeException e) {
    report(
        Rule.CORS903,
        Rule.CORS903.headline(),
        "Please report this with the lines below.\n  " + trace(e));
  }

  private static String trace(RuntimeException e) {
    StringWriter trace = new StringWriter();
    e.printStackTrace(new PrintWriter(trace));
    return trace.toString().strip().replace("\n", "\n  ");
  }

  /** Prints what was said since the last call, in the order of the sources. */
  void flush() {
    List<Message> shown =
        messages.stream()
            .filter(message -> options.severity(message.rule()) != Severity.OFF)
            .sorted(inSourceOrder())
            .toList();
    messages.clear();
    Map<Alike, Integer> counts = new HashMap<>();
    shown.forEach(message -> counts.merge(alike(message), 1, Integer::sum));
    Map<Alike, Integer> printed = new HashMap<>();
    for (Message message : shown) {
      Alike alike = alike(message);
      int number = printed.merge(alike, 1, Integer::sum);
      int all = counts.getOrDefault(alike, 0);
      if (number <= ALIKE || all == ALIKE + 1) {
        print(message, message.text());
      } else if (number == ALIKE + 1) {
        print(message, more(message, all - ALIKE));
      }
    }
  }

  /** Findings of one rule in one top-level class. */
  private record Alike(Rule rule, Optional<Element> topLevel) {}

  private static Alike alike(Message message) {
    return new Alike(message.rule(), message.element().map(Reporter::topLevel));
  }

  private static String more(Message message, int count) {
    return "["
        + message.rule()
        + "] and "
        + count
        + " more like these in "
        + message.element().map(element -> describe(topLevel(element))).orElse("this compilation")
        + "\n  They are shown once those above are corrected.\n  "
        + message.rule().page();
  }

  /** Classes keep the order in which they were read; within one its members are in order. */
  private Comparator<Message> inSourceOrder() {
    Map<Element, Integer> order = new HashMap<>();
    messages.stream()
        .flatMap(message -> message.element().stream())
        .map(Reporter::topLevel)
        .forEach(topLevel -> number(topLevel, order));
    return Comparator.<Message>comparingInt(message ->
            message
                .element()
                .map(element -> order.getOrDefault(element, Integer.MAX_VALUE))
                .orElse(Integer.MAX_VALUE))
        .thenComparingInt(message ->
            message
                .mirror()
                .map(mirror ->
                    message.element().orElseThrow().getAnnotationMirrors().indexOf(mirror))
                .orElse(Integer.MAX_VALUE))
        .thenComparingInt(Message::position);
  }

  private static void number(Element element, Map<Element, Integer> order) {
    if (order.putIfAbsent(element, order.size()) == null) {
      element.getEnclosedElements().forEach(enclosed -> number(enclosed, order));
    }
  }

  private static Element topLevel(Element element) {
    Element each = element;
    while (each.getEnclosingElement() != null
        && each.getEnclosingElement().getKind() != ElementKind.PACKAGE
        && each.getEnclosingElement().getKind() != ElementKind.MODULE) {
      each = each.getEnclosingElement();
    }
    return each;
  }

  private void add(Rule rule, String text, Element element, Optional<AnnotationMirror> mirror) {
    messages.add(
        new Message(rule, text, Optional.of(element), mirror, Optional.empty(), Integer.MAX_VALUE));
  }

  private void print(Message message, String text) {
    Diagnostic.Kind kind =
        switch (options.severity(message.rule())) {
          case ERROR -> Diagnostic.Kind.ERROR;
          case WARN -> Diagnostic.Kind.WARNING;
          default -> Diagnostic.Kind.NOTE;
        };
    if (message.element().isEmpty()) {
      messager.printMessage(kind, text);
    } else if (message.mirror().isEmpty()) {
      messager.printMessage(kind, text, message.element().get());
    } else if (message.value().isEmpty()) {
      messager.printMessage(kind, text, message.element().get(), message.mirror().get());
    } else {
      messager.printMessage(
          kind, text, message.element().get(), message.mirror().get(), message.value().get());
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
    return element instanceof ModuleElement module
        ? "module " + module.getQualifiedName()
        : element.toString();
  }

  private static String simpleName(String type) {
    return type.replaceAll("@[\\w.]+(\\([^)]*\\))? ?", "").replaceAll("(\\w+\\.)+(?=\\w)", "");
  }
}
