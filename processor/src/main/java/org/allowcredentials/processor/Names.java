package org.allowcredentials.processor;

import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** The names that the processor looks for; it never loads the annotations themselves. */
final class Names {

  static final String ALLOW_CREDENTIALS = "org.allowcredentials.AllowCredentials";
  static final String ALLOW_ORIGINS = "org.allowcredentials.AllowOrigins";
  static final String SAME_ORIGIN_ONLY = "org.allowcredentials.SameOriginOnly";
  static final String READS_HEADERS = "org.allowcredentials.ReadsHeaders";
  static final String DANGEROUS_ORIGIN = "org.allowcredentials.DangerousOrigin";

  /** The package of all of them, with the dot. */
  static final String OURS = "org.allowcredentials.";

  static final String RETENTION = "java.lang.annotation.Retention";

  static final String ALLOW_CROSS_SITE_REQUESTS = "org.allowcredentials.AllowCrossSiteRequests";
  static final String ALLOW_CROSS_SITE_REQUESTS_LIST = ALLOW_CROSS_SITE_REQUESTS + ".List";
  static final String JAKARTA_REST = "jakarta.ws.rs.";
  static final String PATH = "jakarta.ws.rs.Path";
  static final String CONSUMES = "jakarta.ws.rs.Consumes";
  static final String PRODUCES = "jakarta.ws.rs.Produces";
  static final String HEADER_PARAM = "jakarta.ws.rs.HeaderParam";
  static final String COOKIE_PARAM = "jakarta.ws.rs.CookieParam";
  static final String SECURITY_CONTEXT = "jakarta.ws.rs.core.SecurityContext";
  static final String ROLES_ALLOWED = "jakarta.annotation.security.RolesAllowed";
  static final String PERMIT_ALL = "jakarta.annotation.security.PermitAll";
  static final String BEAN_PARAM = "jakarta.ws.rs.BeanParam";
  static final String HTTP_METHOD = "jakarta.ws.rs.HttpMethod";
  static final String NAME_BINDING = "jakarta.ws.rs.NameBinding";
  static final String PRE_MATCHING = "jakarta.ws.rs.container.PreMatching";
  static final String APPLICATION = "jakarta.ws.rs.core.Application";

  /** What makes javac call the processor. Not "*": Gradle would then reprocess every class. */
  static final Set<String> TRIGGERS =
      Set.of(
          ALLOW_CREDENTIALS,
          ALLOW_ORIGINS,
          SAME_ORIGIN_ONLY,
          READS_HEADERS,
          ALLOW_CROSS_SITE_REQUESTS,
          ALLOW_CROSS_SITE_REQUESTS_LIST,
          PATH,
          HTTP_METHOD,
          "jakarta.ws.rs.GET",
          "jakarta.ws.rs.POST",
          "jakarta.ws.rs.PUT",
          "jakarta.ws.rs.DELETE",
          "jakarta.ws.rs.PATCH",
          "jakarta.ws.rs.HEAD",
          "jakarta.ws.rs.OPTIONS");

  private Names() {}

  /**
   * Returns the class of a binary name. A dollar in it parts a class from one inside it, or belongs
   * to a name: only the class itself can tell.
   */
  static Optional<TypeElement> find(Elements elements, String binaryName) {
    int start = binaryName.lastIndexOf('.') + 1;
    for (int end = start + 1; end <= binaryName.length(); end++) {
      if (end == binaryName.length() || binaryName.charAt(end) == '$') {
        Optional<TypeElement> found =
            Optional.ofNullable(elements.getTypeElement(binaryName.substring(0, end)))
                .flatMap(type -> find(elements, type, binaryName));
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<TypeElement> find(
      Elements elements, TypeElement type, String binaryName) {
    String name = elements.getBinaryName(type).toString();
    if (name.equals(binaryName)) {
      return Optional.of(type);
    }
    return binaryName.startsWith(name + "$")
        ? ElementFilter.typesIn(type.getEnclosedElements()).stream()
            .flatMap(nested -> find(elements, nested, binaryName).stream())
            .findFirst()
        : Optional.empty();
  }
}
