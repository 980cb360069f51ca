package org.allowcredentials.deploy;

import jakarta.ws.rs.NameBinding;
import jakarta.ws.rs.container.PreMatching;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.allowcredentials.ReadsHeaders;
import org.allowcredentials.policy.PolicyRules;
import org.allowcredentials.table.Place;
import org.allowcredentials.table.PolicyDraft;

/**
 * A registered class that says which request headers it reads.
 *
 * @param names the headers; without those that no policy may allow, which the compiler refuses
 * @param bindings the annotations that endpoints must have for it to apply; none for all endpoints
 * @param preMatching whether it runs before an endpoint is chosen, and so for any path
 */
record HeaderReader(
    List<String> names, Set<Class<? extends Annotation>> bindings, boolean preMatching) {

  /** Returns what a registered class says; empty if it says nothing. */
  static Optional<HeaderReader> of(Class<?> registered) {
    Class<?> type = registered;
    while (type.isSynthetic() && type.getSuperclass() != null) {
      type = type.getSuperclass(); // A proxy has no annotations but those that are inherited.
    }
    ReadsHeaders said = type.getAnnotation(ReadsHeaders.class);
    if (said == null) {
      return Optional.empty();
    }
    boolean preMatching = type.isAnnotationPresent(PreMatching.class);
    return Optional.of(
        new HeaderReader(
            Stream.of(said.value()).filter(HeaderReader::isAllowed).toList(),
            preMatching ? Set.of() : bindings(type),
            preMatching));
  }

  private static boolean isAllowed(String name) {
    return PolicyRules.verifyAllowedHeader(new PolicyDraft.Value(name, Place.whole())).isEmpty();
  }

  /** Returns the name bindings that stand on an element. */
  static Set<Class<? extends Annotation>> bindings(AnnotatedElement element) {
    Set<Class<? extends Annotation>> bindings = new HashSet<>();
    for (Annotation each : element.getAnnotations()) {
      if (each.annotationType().isAnnotationPresent(NameBinding.class)) {
        bindings.add(each.annotationType());
      }
    }
    return bindings;
  }
}
