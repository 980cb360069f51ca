package org.allowcredentials.processor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import org.allowcredentials.finding.Finding;
import org.allowcredentials.finding.Rule;
import org.allowcredentials.match.OddPath;
import org.allowcredentials.policy.PolicyRules;
import org.allowcredentials.resource.Inheritance;
import org.allowcredentials.table.Declaration;
import org.allowcredentials.table.Endpoint;

/** Whether requests reach the endpoints for which a class has policies. */
record ReachabilityRules(EndpointElements source) {

  /** CORS202 and CORS203. */
  Optional<Located> method(Endpoint endpoint) {
    Element element = source.element(endpoint);
    return PolicyRules.verifyMethod(endpoint.verb())
        .map(finding ->
            Located.on(element, AnnotationReader.designator(element, endpoint.verb()), finding));
  }

  /** CORS322: the path of an endpoint that has a policy, and that of the class. */
  List<Located> paths() {
    List<Endpoint> promised =
        source.resource().endpoints().stream().filter(each -> each.policy().isPresent()).toList();
    if (promised.isEmpty()) {
      return List.of();
    }
    return Stream.concat(
            source.resource().path().stream().map(path -> path(path, source.type())),
            promised.stream().map(endpoint -> path(endpoint.path(), source.element(endpoint))))
        .flatMap(Optional::stream)
        .toList();
  }

  private static Optional<Located> path(String template, Element element) {
    return OddPath.of(template)
        .map(odd ->
            Located.on(
                element,
                AnnotationReader.find(element, Names.PATH),
                Finding.of(Rule.CORS322, odd.why(), odd.remedy())));
  }

  /** CORS319. */
  List<Located> bridged() {
    if (source.reading().declared().isEmpty()
        && source.resource().endpoints().stream().allMatch(each -> each.declaration().isEmpty())) {
      return List.of();
    }
    Map<TypeElement, Set<String>> methods = new LinkedHashMap<>();
    for (Endpoint endpoint : Inheritance.resolve(source.reading().bridged()).endpoints()) {
      TypeElement base = (TypeElement) source.declarations(endpoint).get(0).getEnclosingElement();
      methods
          .computeIfAbsent(base, each -> new LinkedHashSet<>())
          .add(EndpointElements.name(endpoint));
    }
    List<Located> remarks = new ArrayList<>();
    methods.forEach((base, names) ->
        remarks.add(
            Located.on(
                source.type(),
                source.policyOrPath(),
                Finding.of(
                    Rule.CORS319,
                    "not every server serves "
                        + String.join(", ", names)
                        + " here: "
                        + base.getSimpleName()
                        + " is not public",
                    "If a public class inherits from one that is not, the compiler adds bridges."
                        + " Jersey and RESTEasy skip them, so a request is answered with 404, or runs"
                        + " another method of its path; CXF runs the method. Its policy is not used for"
                        + " preflights.",
                    "Declare " + base.getQualifiedName() + " public."))));
    return remarks;
  }

  /** CORS312; what others inherit may have an effect there. */
  List<Located> withoutEndpoint() {
    TypeElement type = source.type();
    if (type.getKind().isInterface() || type.getModifiers().contains(Modifier.ABSTRACT)) {
      return List.of();
    }
    List<Located> remarks = new ArrayList<>();
    for (Declared declared : source.reading().declared()) {
      if (declared.element().equals(type)
          && !(declared.declaration() instanceof Declaration.SameOrigin)
          && !source.reading().hasEndpoints()
          && Inheritance.path(source.reading().view()).isPresent()) {
        remarks.add(
            Located.on(
                declared,
                Finding.of(
                    Rule.CORS312,
                    type.getSimpleName() + " has a policy but no endpoint",
                    "None of its public methods has @GET or another request method designator, or"
                        + " a @Path, so the policy has no effect.",
                    "Add the missing method, or remove the annotation.")));
      }
    }
    return remarks;
  }
}
