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
  private final List<Located> messages = new ArrayList<>();

  Reporter(Messager messager, Options options) {
    this.messager = messager;
    this.options = options;
  }

  /** Reports a finding, unless there is one too many of its kind. */
  void report(Located located) {
    messages.add(located);
  }

  /** Reports a defect of the processor itself: nothing may escape into the compiler. */
  void internalError(Element element, RuntimeException e) {
    report(
        Located.on(
            element,
            Finding.of(
                Rule.CORS903,
                "Please report this with the lines below; the other classes were checked.",
                trace(e))));
  }

  /** Reports a defect of the processor that has no place in the code. */
  void internalError(RuntimeException e) {
    report(
        Located.nowhere(
            Finding.of(Rule.CORS903, "Please report this with the lines below.", trace(e))));
  }

  private static String trace(RuntimeException e) {
    StringWriter trace = new StringWriter();
    e.printStackTrace(new PrintWriter(trace));
    return trace.toString().strip();
  }

  /** Prints what was said since the last call, in the order of the sources. */
  void flush() {
    List<Located> shown =
        messages.stream()
            .filter(message -> options.severity(message.rule()) != Severity.OFF)
            .sorted(inSourceOrder())
            .toList();
    messages.clear();
    Map<RuleInClass, Integer> counts = new HashMap<>();
    shown.forEach(message -> counts.merge(ruleInClass(message), 1, Integer::sum));
    Map<RuleInClass, Integer> printed = new HashMap<>();
    for (Located message : shown) {
      RuleInClass key = ruleInClass(message);
      int number = printed.merge(key, 1, Integer::sum);
      int all = counts.getOrDefault(key, 0);
      if (number <= MOST_SHOWN || all == MOST_SHOWN + 1) {
        print(message);
      } else if (number == MOST_SHOWN + 1) {
        print(message.with(more(message, all - MOST_SHOWN)));
      }
    }
  }

  /** Findings of one rule in one top-level class. */
  private record RuleInClass(Rule rule, Optional<Element> topLevel) {}

  private static RuleInClass ruleInClass(Located message) {
    return new RuleInClass(message.rule(), message.element().map(SourceOrder::topLevel));
  }

  private static Finding more(Located message, int count) {
    return Finding.more(
        message.rule(),
        count,
        message
            .element()
            .map(element -> ElementNames.describe(SourceOrder.topLevel(element)))
            .orElse("this compilation"));
  }

  /** Returns an order of messages: by element, then by annotation, then by value. */
  private Comparator<Located> inSourceOrder() {
    SourceOrder order =
        SourceOrder.of(messages.stream().flatMap(message -> message.element().stream()));
    return Comparator.<Located>comparingInt(
            message -> message.element().map(order::position).orElse(Integer.MAX_VALUE))
        .thenComparingInt(message ->
            message
                .mirror()
                .map(mirror ->
                    message.element().orElseThrow().getAnnotationMirrors().indexOf(mirror))
                .orElse(Integer.MAX_VALUE))
        .thenComparing(Located::position, ValuePosition.ORDER);
  }

  private void print(Located message) {
    String text = message.text();
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
}
