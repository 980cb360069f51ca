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
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.Parameterizable;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;
import org.allowcredentials.finding.Finding;
import org.allowcredentials.finding.Rule;
import org.allowcredentials.table.Place;

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
      Position position) {}

  /**
   * Where a value is written: the number of the attribute, of its element, and of the attribute of
   * that. What is not written has -1: it is reported at the "@", before the rest.
   */
  private record Position(int attribute, int element, int member) {
    private static final Position NONE = new Position(-1, -1, -1);
    private static final Comparator<Position> ORDER =
        Comparator.comparingInt(Position::attribute)
            .thenComparingInt(Position::element)
            .thenComparingInt(Position::member);
  }

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

  /** Reports something about one of our annotations inside another one. */
  void report(Rule rule, String summary, String details, EnclosedAnnotations.Enclosed enclosed) {
    Element element = enclosed.element();
    String text = "[" + rule + "] " + summary + "\n  " + details + "\n  " + place(rule, element);
    messages.add(
        new Message(
            rule,
            text,
            Optional.of(element),
            enclosed.outermost(),
            Optional.of(enclosed.value()),
            Position.NONE));
  }

  /** Reports something that has no place in the code. */
  void report(Rule rule, String summary, String details) {
    String text = "[" + rule + "] " + summary + "\n  " + details + "\n  " + rule.page();
    messages.add(
        new Message(
            rule, text, Optional.empty(), Optional.empty(), Optional.empty(), Position.NONE));
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
        + "\n  They are shown after those above are fixed.\n  "
        + message.rule().page();
  }

  /** Classes keep the order in which they were read; nested ones come after the methods. */
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
        .thenComparing(Message::position, Position.ORDER);
  }

  private static void number(Element element, Map<Element, Integer> order) {
    if (order.putIfAbsent(element, order.size()) == null && !isPackageOrModule(element)) {
      if (element instanceof Parameterizable generic) {
        generic.getTypeParameters().forEach(each -> order.putIfAbsent(each, order.size()));
      }
      if (element instanceof ExecutableElement method) {
        method.getParameters().forEach(each -> order.putIfAbsent(each, order.size()));
      }
      // Compilers do not agree on the order of methods and nested classes, only within each.
      List<? extends Element> members = element.getEnclosedElements();
      members.stream().filter(each -> !isType(each)).forEach(each -> number(each, order));
      members.stream().filter(Reporter::isType).forEach(each -> number(each, order));
    }
  }

  private static boolean isType(Element element) {
    return element instanceof TypeElement;
  }

  private static Element topLevel(Element element) {
    Element each = element;
    while (each.getEnclosingElement() != null && !isPackageOrModule(each.getEnclosingElement())) {
      each = each.getEnclosingElement();
    }
    return each;
  }

  private static boolean isPackageOrModule(Element element) {
    return element.getKind() == ElementKind.PACKAGE || element.getKind() == ElementKind.MODULE;
  }

  private void add(Rule rule, String text, Element element, Optional<AnnotationMirror> mirror) {
    messages.add(
        new Message(rule, text, Optional.of(element), mirror, Optional.empty(), Position.NONE));
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
    } else {
      print(kind, text, message.element().get(), message.mirror().get(), message.value());
    }
  }

  /** ECJ looks for the annotation, and fails on an empty array in another one on its way. */
  private void print(
      Diagnostic.Kind kind,
      String text,
      Element element,
      AnnotationMirror mirror,
      Optional<AnnotationValue> value) {
    try {
      if (value.isEmpty()) {
        messager.printMessage(kind, text, element, mirror);
      } else {
        messager.printMessage(kind, text, element, mirror, value.get());
      }
    } catch (NullPointerException e) {
      messager.printMessage(kind, text, element);
    }
  }

  private static Position position(AnnotationMirror mirror, Place place) {
    return place instanceof Place.Attribute attribute
        ? new Position(
            AnnotationReader.position(mirror, attribute.name()),
            attribute.index().orElse(-1),
            nested(mirror, attribute)
                .map(nested -> AnnotationReader.position(nested, attribute.member()))
                .orElse(-1))
        : Position.NONE;
  }

  private static Optional<AnnotationValue> value(AnnotationMirror mirror, Place place) {
    if (!(place instanceof Place.Attribute attribute)) {
      return Optional.empty();
    }
    return nested(mirror, attribute)
        .flatMap(nested -> AnnotationReader.value(nested, attribute.member()))
        .or(() -> element(mirror, attribute))
        .or(() -> AnnotationReader.value(mirror, attribute.name()));
  }

  private static Optional<AnnotationValue> element(
      AnnotationMirror mirror, Place.Attribute attribute) {
    return AnnotationReader.elements(AnnotationReader.value(mirror, attribute.name())).stream()
        .skip(attribute.index().orElse(Integer.MAX_VALUE))
        .findFirst();
  }

  /** Returns the annotation that is an element of the attribute. */
  private static Optional<AnnotationMirror> nested(
      AnnotationMirror mirror, Place.Attribute attribute) {
    return element(mirror, attribute)
        .map(AnnotationValue::getValue)
        .filter(AnnotationMirror.class::isInstance)
        .map(AnnotationMirror.class::cast);
  }

  private static String place(Rule rule, Element element) {
    return "In " + describe(element) + ". " + rule.page();
  }

  /** Returns an element in words that do not differ between compilers. */
  static String describe(Element element) {
    if (element instanceof ExecutableElement method) {
      Element type = Objects.requireNonNull(method.getEnclosingElement());
      CharSequence name =
          method.getKind() == ElementKind.CONSTRUCTOR
              ? type.getSimpleName()
              : method.getSimpleName();
      String parameters =
          method.getParameters().stream()
              .map(parameter -> simpleName(parameter.asType().toString()))
              .collect(Collectors.joining(", ", "(", ")"));
      return describe(type) + "#" + name + parameters;
    }
    if (element instanceof TypeElement type) {
      return (type.getKind() == ElementKind.ANNOTATION_TYPE ? "@" : "") + type.getQualifiedName();
    }
    if (element instanceof PackageElement named) {
      return "package " + named.getQualifiedName();
    }
    if (element instanceof ModuleElement module) {
      return "module " + module.getQualifiedName();
    }
    String owner = describe(Objects.requireNonNull(element.getEnclosingElement()));
    return switch (element.getKind()) {
      case PARAMETER -> "parameter " + element.getSimpleName() + " of " + owner;
      case TYPE_PARAMETER -> "type parameter " + element.getSimpleName() + " of " + owner;
      default -> owner + "#" + element.getSimpleName();
    };
  }

  private static String simpleName(String type) {
    return type.replaceAll("@[\\w.]+(\\([^)]*\\))? ?", "").replaceAll("(\\w+\\.)+(?=\\w)", "");
  }
}
