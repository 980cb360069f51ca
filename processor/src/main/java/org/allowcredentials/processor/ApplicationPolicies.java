package org.allowcredentials.processor;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import org.allowcredentials.processor.AnnotationReader.UnresolvedException;
import org.allowcredentials.table.ApplicationPolicy;
import org.allowcredentials.table.Resource;

/** What the Application classes of a compilation say of all that they serve. */
final class ApplicationPolicies {

  private final Map<String, ApplicationPolicy> policies = new TreeMap<>();

  /** Remembers what a class says, if it is an Application class. */
  void note(TypeElement type, ElementReader reader, Elements elements) {
    try {
      if (reader.isSubclass(type, Names.APPLICATION)) {
        of(AnnotationReader.declared(type), type, elements)
            .ifPresent(policy -> policies.put(policy.name(), policy));
      }
    } catch (UnresolvedException e) {
      return; // The class is read again for its rules, and put off.
    }
  }

  /** Returns what the annotations on an Application class say. */
  static Optional<ApplicationPolicy> of(
      List<Declared> declared, TypeElement type, Elements elements) {
    String name = elements.getBinaryName(type).toString();
    return declared.isEmpty()
        ? Optional.empty()
        : Optional.of(
            ApplicationPolicy.of(name, declared.stream().map(Declared::declaration).toList()));
  }

  /**
   * Returns a class as the only Application of the compilation that has a policy serves it. Where
   * there are several, which of them it is turns out when they are deployed.
   */
  Resource asServed(Resource resource) {
    return policies.size() == 1 ? policies.values().iterator().next().over(resource) : resource;
  }
}
