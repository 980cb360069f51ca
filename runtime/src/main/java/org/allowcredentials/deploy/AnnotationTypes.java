package org.allowcredentials.deploy;

import jakarta.ws.rs.HttpMethod;
import java.lang.annotation.Annotation;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What the types of annotations say, each looked at once: an application has few of them, and uses
 * them on every method. Not thread-safe.
 */
final class AnnotationTypes {

  private final Map<Class<? extends Annotation>, Meaning> known = new HashMap<>();

  /**
   * What a type of annotation says.
   *
   * @param verb the request method, if it is a designator
   * @param isJakarta whether it is one of Jakarta REST, or a designator
   * @param carries whether it is, or carries, one of ours
   */
  record Meaning(Optional<String> verb, boolean isJakarta, boolean carries) {}

  /** Returns what the type of an annotation says. */
  Meaning of(Annotation annotation) {
    Class<? extends Annotation> type = annotation.annotationType();
    Meaning meaning = known.get(type);
    if (meaning == null) {
      meaning = read(type);
      known.put(type, meaning);
    }
    return meaning;
  }

  private static Meaning read(Class<? extends Annotation> type) {
    HttpMethod designator = type.getAnnotation(HttpMethod.class);
    return new Meaning(
        Optional.ofNullable(designator).map(HttpMethod::value),
        designator != null || type.getName().startsWith("jakarta.ws.rs."),
        DeclarationReader.isOurs(type) || !DeclarationReader.read(type).isEmpty());
  }
}
