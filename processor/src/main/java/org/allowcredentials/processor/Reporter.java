package org.allowcredentials.processor;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.annotation.processing.Messager;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;
import org.allowcredentials.finding.Finding;
import org.allowcredentials.finding.Rule;

/**
 * The only one who prints.
 *
 * <p>Keeps what is said until {@link #flush}, so that the findings of a class come in the order of
 * its source, and the tenth alike is counted instead of repeated.
 */
final class Reporter {

  private static final int MOST_SHOWN = 9;

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
      ValuePosition position) {}

  /** Reports findings about an annotation. */
  void report(Declared declared, List<Finding> findings) {
    for (Finding finding : findings) {
      messages.add(
          new Message(
              finding.rule(),
              finding.message(ElementNames.describe(declared.carrier())),
              Optional.of(declared.carrier()),
              Optional.of(declared.mirror()),
              ValuePosition.value(declared.mirror(), finding.place()),
              ValuePosition.of(declared.mirror(), finding.place())));
    }
  }

  /**
   * Reports findings about an annotation that a class inherits from one that is not compiled here.
   */
  void reportInherited(TypeElement heir, Declared declared, List<Finding> findings) {
    for (Finding finding : findings) {
      if (finding.rule().ruleClass().isError()) {
        String where =
            ElementNames.describe(declared.carrier())
                + ", inherited by "
                + ElementNames.describe(heir);
        add(finding.rule(), finding.message(where), heir, Optional.empty());
      }
    }
  }

  /** Reports a remark about an endpoint or a policy. */
  void report(Remark remark) {
    if (remark instanceof Remark.OnElement on) {
      report(on.rule(), on.summary(), on.details(), on.element(), on.mirror());
    } else if (remark instanceof Remark.OnMethod on) {
      add(
          on.rule(),
          on.finding().message(ElementNames.describe(on.element())),
          on.element(),
          on.designator());
    } else if (remark instanceof Remark.OnPolicy on) {
      report(on.declared(), List.of(on.finding()));
    }
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
            ValuePosition.NONE));
  }

  /** Reports something that has no place in the code. */
  void report(Rule rule, String summary, String details) {
    String text = "[" + rule + "] " + summary + "\n  " + details + "\n  " + rule.page();
    messages.add(
        new Message(
            rule, text, Optional.empty(), Optional.empty(), Optional.empty(), ValuePosition.NONE));
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
    Map<RuleInClass, Integer> counts = new HashMap<>();
    shown.forEach(message -> counts.merge(ruleInClass(message), 1, Integer::sum));
    Map<RuleInClass, Integer> printed = new HashMap<>();
    for (Message message : shown) {
      RuleInClass key = ruleInClass(message);
      int number = printed.merge(key, 1, Integer::sum);
      int all = counts.getOrDefault(key, 0);
      if (number <= MOST_SHOWN || all == MOST_SHOWN + 1) {
        print(message, message.text());
      } else if (number == MOST_SHOWN + 1) {
        print(message, more(message, all - MOST_SHOWN));
      }
    }
  }

  /** Findings of one rule in one top-level class. */
  private record RuleInClass(Rule rule, Optional<Element> topLevel) {}

  private static RuleInClass ruleInClass(Message message) {
    return new RuleInClass(message.rule(), message.element().map(SourceOrder::topLevel));
  }

  private static String more(Message message, int count) {
    return "["
        + message.rule()
        + "] and "
        + count
        + " more like these in "
        + message
            .element()
            .map(element -> ElementNames.describe(SourceOrder.topLevel(element)))
            .orElse("this compilation")
        + "\n  They are shown after those above are fixed.\n  "
        + message.rule().page();
  }

  /** Returns an order of messages: by element, then by annotation, then by value. */
  private Comparator<Message> inSourceOrder() {
    SourceOrder order =
        SourceOrder.of(messages.stream().flatMap(message -> message.element().stream()));
    return Comparator.<Message>comparingInt(
            message -> message.element().map(order::position).orElse(Integer.MAX_VALUE))
        .thenComparingInt(message ->
            message
                .mirror()
                .map(mirror ->
                    message.element().orElseThrow().getAnnotationMirrors().indexOf(mirror))
                .orElse(Integer.MAX_VALUE))
        .thenComparing(Message::position, ValuePosition.ORDER);
  }

  private void add(Rule rule, String text, Element element, Optional<AnnotationMirror> mirror) {
    messages.add(
        new Message(
            rule, text, Optional.of(element), mirror, Optional.empty(), ValuePosition.NONE));
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

  private static String place(Rule rule, Element element) {
    return "In " + ElementNames.describe(element) + ". " + rule.page();
  }
}
