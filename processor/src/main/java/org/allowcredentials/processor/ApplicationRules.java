package org.allowcredentials.processor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import org.allowcredentials.finding.Finding;
import org.allowcredentials.finding.Rule;
import org.allowcredentials.overlap.Ambiguity;
import org.allowcredentials.overlap.OwnOptions;
import org.allowcredentials.overlap.ServedClass;
import org.allowcredentials.overlap.ServedEndpoint;
import org.allowcredentials.processor.ElementReader.IncompleteException;
import org.allowcredentials.resource.ClassView.TypeView;
import org.allowcredentials.resource.Inheritance;
import org.allowcredentials.table.Resource;

/**
 * The rules that need all classes of a compilation at once. They take them for one application:
 * which classes are deployed together is not known before start-up.
 */
final class ApplicationRules {

  private final Map<String, ServedClass> compiled = new LinkedHashMap<>();

  /** Remembers a class that is compiled now; a later reading replaces an earlier one. */
  void note(TypeElement type, ElementReader.Reading reading, Resource resource) {
    compiled.put(resource.name(), served(type, reading, resource));
  }

  /** Returns a class as it is served: interfaces and abstract classes only through locators. */
  static ServedClass served(TypeElement type, ElementReader.Reading reading, Resource resource) {
    boolean root = type.getKind().isClass() && !type.getModifiers().contains(Modifier.ABSTRACT);
    Set<String> supertypes =
        reading.view().types().stream()
            .map(TypeView::name)
            .filter(name -> !name.equals(resource.name()))
            .collect(Collectors.toSet());
    return ServedClass.of(resource, root, supertypes, Inheritance.media(reading.view()));
  }

  /**
   * Reports what is wrong between the classes.
   *
   * @param earlier classes of the same module that are not compiled now
   */
  void report(List<ServedClass> earlier, Elements elements, ElementReader reader, Reporter out) {
    Findings findings = new Findings(elements, reader, out, new HashMap<>());
    List<ServedClass> all = new ArrayList<>(earlier);
    all.addAll(compiled.values());
    findings.print(
        new Ambiguity()
            .add(all).stream()
                .map(clash ->
                    findings.isLater(clash.first(), clash.second()) ? clash.swapped() : clash)
                .map(clash -> new AtEndpoint(clash.second(), clash.finding(Rule.CORS305)))
                .toList());
    findings.print(
        OwnOptions.of(all).stream()
            .map(found -> new AtEndpoint(found.options(), found.finding()))
            .toList(),
        AnnotationReader::designator);
    findings.print(
        PreflightCache.leaks(all).stream()
            .map(leak -> new AtEndpoint(leak.target(), leak.finding()))
            .toList());
    findings.print(subtypes(all));
  }

  /**
   * Finds locators that are declared to return a class of which a subtype has another policy: a
   * preflight is answered for the class, and the request may run the subtype.
   */
  private static List<AtEndpoint> subtypes(List<ServedClass> all) {
    Map<String, ServedClass> byName = new HashMap<>();
    Map<String, List<ServedClass>> heirs = new HashMap<>();
    for (ServedClass each : all) {
      byName.putIfAbsent(each.name(), each);
      each.supertypes()
          .forEach(name -> heirs.computeIfAbsent(name, key -> new ArrayList<>()).add(each));
    }
    List<AtEndpoint> found = new ArrayList<>();
    for (ServedClass holder : all) {
      for (ServedClass.Item locator : holder.items()) {
        ServedClass declared = byName.get(locator.endpoint().subResource());
        if (declared != null) {
          heirs.getOrDefault(declared.name(), List.of()).stream()
              .flatMap(each -> messages(holder, locator, declared, each))
              .findFirst()
              .ifPresent(found::add);
        }
      }
    }
    return found;
  }

  private static Stream<AtEndpoint> messages(
      ServedClass holder, ServedClass.Item locator, ServedClass declared, ServedClass subtype) {
    return subtype.items().stream()
        .filter(item -> declared.items().stream().anyMatch(other -> differs(item, other)))
        .limit(1)
        .map(item -> {
          String method = item.endpoint().method();
          return new AtEndpoint(
              new ServedEndpoint(holder.name(), locator, locator.endpoint().path()),
              Finding.of(
                  Rule.CORS316,
                  "this locator may return "
                      + subtype.name()
                      + ", whose "
                      + method.substring(0, method.indexOf('('))
                      + "() has another policy",
                  "It is declared to return "
                      + declared.name()
                      + ", so preflights are answered with the policy of that class. The method that"
                      + " runs has the last word: if it is a method of "
                      + subtype.name()
                      + ", its own policy applies to the request, and a page that was promised more is"
                      + " refused.",
                  "Declare the class that is returned, or give both the same policy."));
        });
  }

  private static boolean differs(ServedClass.Item item, ServedClass.Item other) {
    return item.endpoint().method().equals(other.endpoint().method())
        && item.endpoint().verb().equals(other.endpoint().verb())
        && !item.endpoint().declaration().equals(other.endpoint().declaration());
  }

  /** A finding about an endpoint, whose element is not found yet. */
  private record AtEndpoint(ServedEndpoint endpoint, Finding finding) {}

  /** Finds the methods again: elements of an earlier round may be out of date. */
  private final class Findings {
    private final Elements elements;
    private final ElementReader reader;
    private final Reporter out;
    private final Map<String, Map<String, Element>> methods;

    Findings(
        Elements elements,
        ElementReader reader,
        Reporter out,
        Map<String, Map<String, Element>> methods) {
      this.elements = elements;
      this.reader = reader;
      this.out = out;
      this.methods = methods;
    }

    /** Prints findings at what gives each endpoint its path. */
    void print(List<AtEndpoint> findings) {
      print(findings, Findings::path);
    }

    /** Prints findings at an annotation on the method that is found by the verb. */
    void print(
        List<AtEndpoint> findings, BiFunction<Element, String, Optional<AnnotationMirror>> mark) {
      findings.stream()
          .filter(message -> compiled.containsKey(message.endpoint().resource()))
          .forEach(message -> {
            Element element = element(message.endpoint());
            String verb = message.endpoint().item().endpoint().verb();
            Optional<AnnotationMirror> place = mark.apply(element, verb);
            out.report(Located.on(element, place, message.finding()));
          });
    }

    /** Returns whether the first stands behind the second in the sources. */
    boolean isLater(ServedEndpoint first, ServedEndpoint second) {
      if (!compiled.containsKey(second.resource())) {
        return true;
      }
      return first.resource().equals(second.resource()) && position(first) > position(second);
    }

    /** Returns what gives the element its path: {@code @Path}, else {@code @GET} and its like. */
    private static Optional<AnnotationMirror> path(Element element, String verb) {
      return AnnotationReader.find(element, Names.PATH)
          .or(() -> AnnotationReader.designator(element, verb));
    }

    private int position(ServedEndpoint endpoint) {
      Element element = element(endpoint);
      return Optional.ofNullable(element.getEnclosingElement())
          .map(type -> type.getEnclosedElements().indexOf(element))
          .orElse(-1);
    }

    private TypeElement type(String name) {
      return Names.find(elements, name).orElseThrow();
    }

    /** Returns the method if the class declares it, else the class. */
    private Element element(ServedEndpoint endpoint) {
      TypeElement type = type(endpoint.resource());
      return methods
          .computeIfAbsent(endpoint.resource(), name -> methods(type))
          .getOrDefault(endpoint.item().endpoint().method(), type);
    }

    private Map<String, Element> methods(TypeElement type) {
      Map<String, Element> found = new HashMap<>();
      try {
        reader
            .read(type)
            .signatures()
            .forEach((method, signature) -> {
              if (type.equals(method.getEnclosingElement())) {
                found.put(signature, method);
              }
            });
      } catch (IncompleteException e) {
        return Map.of(); // The class then stands for its methods.
      }
      return found;
    }
  }
}
