package org.allowcredentials.processor;

import java.util.List;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import org.allowcredentials.finding.Finding;
import org.allowcredentials.finding.Rule;

/**
 * Micronaut, which takes the annotations of Jakarta REST for its own routes, and is no server of
 * Jakarta REST: it looks for no features, so nothing of ours would run.
 */
final class Micronaut {

  /** What {@code micronaut-jaxrs-server} brings: up to version 4, and from 5 on. */
  private static final List<String> ROUTES =
      List.of(
          "io.micronaut.jaxrs.runtime.core.JaxRsApplicationUriNamingStrategy",
          "io.micronaut.jaxrs.container.JaxRsApplicationUriNamingStrategy");

  /** One class of each server that our documents name. */
  private static final List<String> SERVERS =
      List.of(
          "org.glassfish.jersey.server.ResourceConfig",
          "org.jboss.resteasy.spi.ResteasyDeployment",
          "org.jboss.resteasy.reactive.server.core.Deployment",
          "org.apache.cxf.jaxrs.JAXRSServerFactoryBean");

  private boolean looked;

  /** Warns once, at the first class with a policy, if nothing on the class path applies any. */
  void check(TypeElement type, Elements elements, Reporter reporter) {
    if (!looked && servesAlone(elements)) {
      reporter.report(Located.on(type, finding()));
    }
    looked = true;
  }

  private static Finding finding() {
    return Finding.of(
        Rule.CORS320,
        "Micronaut creates its own routes from @Path and @GET, and does not register CorsFeature:"
            + " no preflight would be answered, no headers written, and the origin guard would not"
            + " run.",
        "Use micronaut.server.cors there, and remove the annotations; or serve the classes with"
            + " Jersey, RESTEasy, CXF or Quarkus.");
  }

  /** Returns whether it is on the class path, and no server of Jakarta REST is. */
  private static boolean servesAlone(Elements elements) {
    return isAny(ROUTES, elements) && !isAny(SERVERS, elements);
  }

  private static boolean isAny(List<String> names, Elements elements) {
    return names.stream().anyMatch(name -> elements.getTypeElement(name) != null);
  }
}
