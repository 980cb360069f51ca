package org.allowcredentials.processor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.allowcredentials.finding.Finding;
import org.allowcredentials.finding.Rule;
import org.allowcredentials.table.Declaration;
import org.allowcredentials.table.Endpoint;

/**
 * Whether the policy of a locator decides anything.
 *
 * @param isKnown tells whether the endpoints of a class are known, given its binary name
 */
record LocatorRules(EndpointElements source, Predicate<String> isKnown) {

  /** CORS304: where no class is known below a locator. */
  Optional<Located> unknown(Endpoint endpoint) {
    if (isKnown.test(endpoint.subResource()) || isToldElsewhere(endpoint)) {
      return Optional.empty();
    }
    return Optional.of(
        source.remark(
            Finding.of(
                Rule.CORS304,
                "the endpoints below "
                    + EndpointElements.name(endpoint)
                    + " are unknown to the compiler",
                "It is declared to return "
                    + endpoint.subResource()
                    + ", which has no endpoints of its own, so every preflight below the locator is"
                    + " answered with this policy. When a method runs there, its own policy decides,"
                    + " or that of its class; this one only if neither has one.",
                "Declare the" + " resource class that it returns, if there is one."),
            endpoint,
            AnnotationReader.find(source.element(endpoint), Names.PATH)));
  }

  /** An inherited locator whose policy is inherited too is told where both come from. */
  private boolean isToldElsewhere(Endpoint endpoint) {
    return source.element(endpoint).equals(source.type())
        && source.reading().declared().stream().anyMatch(each -> isPolicy(each.declaration()))
        && source.reading().declared().stream()
            .noneMatch(each -> each.element().equals(source.type()));
  }

  private static boolean isPolicy(Declaration declaration) {
    return declaration instanceof Declaration.Policy;
  }

  /** CORS315: below a locator whose class is known, that class and its methods decide. */
  List<Located> withoutEffect() {
    List<Located> remarks = new ArrayList<>();
    List<Endpoint> known =
        source.resource().endpoints().stream()
            .filter(endpoint ->
                endpoint.isLocator()
                    && endpoint.policy().isPresent()
                    && isKnown.test(endpoint.subResource()))
            .toList();
    boolean nothingElse = known.size() == source.resource().endpoints().size();
    for (Declared declared : source.reading().declared()) {
      if (!source.isOwn(declared.element())
          || !(declared.declaration() instanceof Declaration.Policy)) {
        continue;
      }
      known.stream()
          .filter(endpoint ->
              declared.element().equals(source.type())
                  ? nothingElse
                  : declared.element().equals(source.element(endpoint)))
          .findFirst()
          .ifPresent(endpoint ->
              remarks.add(
                  Located.on(
                      declared,
                      Finding.of(
                          Rule.CORS315,
                          EndpointElements.name(endpoint)
                              + " returns "
                              + endpoint.subResource()
                              + ", so the annotations of that class and of its methods decide; a method"
                              + " without any has the policy of the Application, or none, and then no origin"
                              + " guard.",
                          "Put the annotation on "
                              + endpoint.subResource()
                              + ", and remove it here."))));
    }
    return remarks;
  }
}
