package org.allowcredentials.processor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import org.allowcredentials.policy.Rule;
import org.allowcredentials.processor.ElementReader.IncompleteException;
import org.allowcredentials.resource.ClassView.TypeView;
import org.allowcredentials.resource.Inheritance;
import org.allowcredentials.resource.Resource;
import org.allowcredentials.table.Ambiguity;
import org.allowcredentials.table.Ambiguity.Clash;
import org.allowcredentials.table.ServedClass;
import org.allowcredentials.table.ServedEndpoint;
import org.allowcredentials.table.UrlCache;

/**
 * The rules that need all classes of a compilation at once. They take them for one application:
 * which classes are deployed together is not known before start-up.
 */
final class ApplicationRules {

  private final Map<String, ServedClass> compiled = new LinkedHashMap<>();
  private final Map<String, String> canonicalNames = new HashMap<>();

  /** Remembers a class that is compiled now; a later reading replaces an earlier one. */
  void note(TypeElement type, ElementReader.Reading reading, Resource resource) {
    compiled.put(resource.name(), served(type, reading, resource));
    canonicalNames.put(resource.name(), type.getQualifiedName().toString());
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
                .map(ApplicationRules::told)
                .toList());
    findings.print(UrlCache.leaks(all).stream().map(ApplicationRules::told).toList());
  }

  private record Told(Rule rule, ServedEndpoint where, String summary, String details) {}

  private static Told told(Clash clash) {
    return new Told(clash.rule(Rule.CORS305), clash.second(), clash.summary(), clash.details());
  }

  private static Told told(UrlCache.Leak leak) {
    return new Told(Rule.CORS313, leak.target(), leak.summary(), leak.details());
  }

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

    void print(List<Told> findings) {
      findings.stream()
          .filter(told -> compiled.containsKey(told.where().resource()))
          .forEach(told -> {
            Element element = element(told.where());
            Optional<AnnotationMirror> path = path(element, told.where().item().endpoint().verb());
            out.report(told.rule(), told.summary(), told.details(), element, path);
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
      return elements.getTypeElement(
          Optional.ofNullable(canonicalNames.get(name)).orElse(Names.canonical(name)));
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
