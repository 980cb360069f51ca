package org.allowcredentials.deploy;

import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.allowcredentials.AllowCredentials;
import org.allowcredentials.AllowCrossSiteRequests;
import org.allowcredentials.AllowOrigins;
import org.allowcredentials.DangerousOrigin;
import org.allowcredentials.SameOriginOnly;
import org.allowcredentials.table.Declaration;
import org.allowcredentials.table.PolicyDraft;

/** Reads our annotations by reflection. Runs at start-up only. */
final class DeclarationReader {

  private static final Set<Class<?>> OURS =
      Set.of(
          AllowCredentials.class,
          AllowCrossSiteRequests.class,
          AllowCrossSiteRequests.List.class,
          AllowOrigins.class,
          SameOriginOnly.class);

  private DeclarationReader() {}

  /** Returns whether a type of annotation is one of ours. */
  static boolean isOurs(Class<?> type) {
    return OURS.contains(type);
  }

  /** Returns what our annotations on an element say, those on its annotations included. */
  static List<Declaration> read(AnnotatedElement element) {
    List<Declaration> found = new ArrayList<>();
    collect(element, new HashSet<>(), found);
    return found;
  }

  private static void collect(
      AnnotatedElement element, Set<Class<?>> seen, List<Declaration> found) {
    for (Annotation annotation : element.getDeclaredAnnotations()) {
      if (annotation instanceof AllowCredentials allow) {
        found.add(new Declaration.Policy(draft(allow)));
      } else if (annotation instanceof AllowOrigins allow) {
        found.add(new Declaration.Policy(draft(allow)));
      } else if (annotation instanceof SameOriginOnly) {
        found.add(new Declaration.SameOrigin());
      } else if (annotation instanceof AllowCrossSiteRequests allow) {
        found.add(crossSite(allow));
      } else if (annotation instanceof AllowCrossSiteRequests.List several) {
        Arrays.stream(several.value()).map(DeclarationReader::crossSite).forEach(found::add);
      } else if (!annotation.annotationType().getName().startsWith("java.")
          && seen.add(annotation.annotationType())) {
        collect(annotation.annotationType(), seen, found);
      }
    }
  }

  private static Declaration crossSite(AllowCrossSiteRequests allow) {
    String of = allow.of() == void.class ? "" : allow.of().getName();
    return new Declaration.CrossSite(allow.reason(), of);
  }

  private static PolicyDraft draft(AllowCredentials allow) {
    PolicyDraft.Builder draft =
        PolicyDraft.allowCredentials(allow.origins())
            .allowedHeaders(allow.allowedHeaders())
            .exposedHeaders(allow.exposedHeaders())
            .maxAge(allow.maxAge());
    for (DangerousOrigin dangerous : allow.dangerousOrigins()) {
      draft.dangerousOrigin(dangerous.value(), dangerous.reason());
    }
    return draft.build();
  }

  private static PolicyDraft draft(AllowOrigins allow) {
    return PolicyDraft.allowOrigins(allow.value())
        .allowedHeaders(allow.allowedHeaders())
        .exposedHeaders(allow.exposedHeaders())
        .maxAge(allow.maxAge())
        .build();
  }
}
