package org.allowcredentials.processor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import org.allowcredentials.finding.Finding;
import org.allowcredentials.finding.Rule;
import org.allowcredentials.policy.PolicyRules;
import org.allowcredentials.processor.AnnotationReader.UnresolvedException;
import org.allowcredentials.resource.DerivedHeader;
import org.allowcredentials.table.Endpoint;
import org.allowcredentials.table.Place;
import org.allowcredentials.table.PolicyDraft;

/**
 * The filters, interceptors and readers of a compilation that say which request headers they read.
 * Only for notes and comments: what is registered counts, and only the server knows that.
 */
final class ReaderClasses {

  /** What servers may register. */
  private static final Set<String> PROVIDERS =
      Set.of(
          "jakarta.ws.rs.container.ContainerRequestFilter",
          "jakarta.ws.rs.container.ContainerResponseFilter",
          "jakarta.ws.rs.ext.MessageBodyReader",
          "jakarta.ws.rs.ext.MessageBodyWriter",
          "jakarta.ws.rs.ext.ReaderInterceptor",
          "jakarta.ws.rs.ext.WriterInterceptor");

  private final Map<String, Reader> readers = new LinkedHashMap<>();

  /**
   * A class that reads headers.
   *
   * @param name its simple name
   * @param headers the names that the rules let pass
   * @param bindings the annotations that an endpoint needs for it to apply
   */
  private record Reader(String name, List<String> headers, Set<String> bindings) {

    private Stream<DerivedHeader> derived() {
      return headers.stream().map(each -> new DerivedHeader(each, "because " + name + " reads it"));
    }
  }

  /** Takes note of a class and of those in it, and reports what is wrong with what they say. */
  void note(TypeElement type, Reporter reporter) {
    Optional<AnnotationMirror> said = AnnotationReader.find(type, Names.READS_HEADERS);
    if (said.isPresent() && !readers.containsKey(type.getQualifiedName().toString())) {
      note(type, said.get(), reporter);
    }
    ElementFilter.typesIn(type.getEnclosedElements()).forEach(each -> note(each, reporter));
  }

  private void note(TypeElement type, AnnotationMirror said, Reporter reporter) {
    List<String> names;
    try {
      names = AnnotationReader.strings(said, "value");
    } catch (UnresolvedException e) {
      return; // The compiler says so, or it is known in the next round.
    }
    List<String> allowed = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      Place place = Place.attribute("value", i);
      List<Finding> findings =
          PolicyRules.verifyAllowedHeader(new PolicyDraft.Value(names.get(i), place));
      findings.forEach(finding -> reporter.report(Located.at(type, said, finding)));
      if (findings.isEmpty()) {
        allowed.add(names.get(i));
      }
    }
    List<TypeElement> lineage = lineage(type);
    if (lineage.stream().noneMatch(each -> PROVIDERS.contains(name(each)))
        && lineage.stream().noneMatch(ReaderClasses::isIncomplete)) {
      reporter.report(Located.on(type, Optional.of(said), withoutEffect()));
    }
    boolean preMatching = AnnotationReader.find(type, Names.PRE_MATCHING).isPresent();
    readers.put(
        name(type),
        new Reader(
            type.getSimpleName().toString(),
            List.copyOf(allowed),
            preMatching ? Set.of() : bindings(type)));
  }

  private static Finding withoutEffect() {
    return Finding.of(
        Rule.CORS301,
        "the annotation has no effect: this is not a filter, interceptor or reader",
        "No server asks this class to read the headers of a request.",
        "Move it to the ContainerRequestFilter, interceptor or MessageBodyReader that reads them.");
  }

  /**
   * Returns the headers that endpoints read, with those that the classes read which apply to them.
   *
   * @param derived what the code of each method shows, by signature
   */
  Map<String, List<DerivedHeader>> over(
      Map<String, List<DerivedHeader>> derived, EndpointElements source) {
    if (readers.isEmpty()) {
      return derived;
    }
    Map<String, List<DerivedHeader>> all = new TreeMap<>(derived);
    Set<String> ofClass = new HashSet<>();
    lineage(source.type()).forEach(each -> ofClass.addAll(bindings(each)));
    for (Endpoint endpoint : source.resource().endpoints()) {
      Set<String> bindings = new HashSet<>(ofClass);
      source.declarations(endpoint).forEach(each -> bindings.addAll(bindings(each)));
      Map<String, DerivedHeader> distinct = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
      Stream.concat(
              derived.getOrDefault(endpoint.method(), List.of()).stream(),
              readers.values().stream()
                  .filter(reader -> bindings.containsAll(reader.bindings()))
                  .sorted(Comparator.comparing(Reader::name))
                  .flatMap(Reader::derived))
          .forEachOrdered(header -> distinct.putIfAbsent(header.name(), header));
      all.put(endpoint.method(), List.copyOf(distinct.values()));
    }
    return all;
  }

  /** Returns the name bindings on an element. */
  private static Set<String> bindings(Element element) {
    Set<String> bindings = new HashSet<>();
    for (AnnotationMirror each : element.getAnnotationMirrors()) {
      if (AnnotationReader.find(each.getAnnotationType().asElement(), Names.NAME_BINDING)
          .isPresent()) {
        bindings.add(AnnotationReader.name(each));
      }
    }
    return bindings;
  }

  private static String name(TypeElement type) {
    return type.getQualifiedName().toString();
  }

  /** Returns a class and all that it inherits from. */
  private static List<TypeElement> lineage(TypeElement type) {
    Map<String, TypeElement> found = new LinkedHashMap<>();
    collect(type, found);
    return List.copyOf(found.values());
  }

  private static void collect(TypeElement type, Map<String, TypeElement> found) {
    if (found.putIfAbsent(name(type), type) == null) {
      supertypes(type)
          .forEach(each -> {
            if (each instanceof DeclaredType declared
                && declared.asElement() instanceof TypeElement element) {
              collect(element, found);
            }
          });
    }
  }

  private static Stream<TypeMirror> supertypes(TypeElement type) {
    return Stream.concat(Stream.of(type.getSuperclass()), type.getInterfaces().stream());
  }

  private static boolean isIncomplete(TypeElement type) {
    return supertypes(type).anyMatch(each -> each.getKind() == TypeKind.ERROR);
  }
}
