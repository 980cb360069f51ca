package org.allowcredentials.deploy;

import jakarta.ws.rs.core.Application;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.allowcredentials.finding.Finding;
import org.allowcredentials.finding.Rule;

/** Policies that are served and that nobody applies: the server did not register the feature. */
public final class Unapplied {

  private static final String FEATURE = "org.allowcredentials.jaxrs.CorsFeature";
  private static final String RESOURCE_CONFIG = "org.glassfish.jersey.server.ResourceConfig";

  private Unapplied() {}

  /**
   * Says which policies an application without the feature would serve.
   *
   * @param servlet the name of its servlet
   * @param application its {@code Application} class, if it has one
   * @param served the classes that it serves, or all that may be
   * @return the finding, with what is to be pasted; empty if there is no policy
   */
  public static Optional<Finding> problem(
      String servlet, Optional<Class<?>> application, Collection<Class<?>> served) {
    List<String> unguarded = ListedClasses.withPolicies(application, served);
    return unguarded.isEmpty()
        ? Optional.empty()
        : Optional.of(problem(servlet, application, served, unguarded));
  }

  private static Finding problem(
      String servlet,
      Optional<Class<?>> application,
      Collection<Class<?>> served,
      List<String> unguarded) {
    String name = application.map(Class::getName).orElse("the servlet " + servlet);
    return Finding.of(
        Rule.CORS509,
        name + " is served without CorsFeature",
        "No headers would be written, and the origin guard would not run, for "
            + String.join(", ", unguarded)
            + ". So every request of this application is answered with 503.\n"
            + "The server did not register the feature: jakarta.ws.rs.loadServices is false,"
            + " jersey.config.disableMetainfServicesLookup is true, or its class loader does not"
            + " see the jar of allow-credentials-runtime.",
        "Register it in "
            + application.map(Class::getSimpleName).orElse("an Application class")
            + ":\n"
            + (application.filter(Unapplied::isResourceConfig).isPresent()
                ? "  register(" + FEATURE + ".class);"
                : list(served)));
  }

  /** Returns whether an application is of Jersey's own kind, which has its list by itself. */
  private static boolean isResourceConfig(Class<?> application) {
    return Stream.<Class<?>>iterate(application, each -> each != null, Class::getSuperclass)
        .anyMatch(each -> each.getName().equals(RESOURCE_CONFIG));
  }

  /** Returns the method to paste: with all that is served, because a list replaces the search. */
  private static String list(Collection<Class<?>> served) {
    List<String> names =
        new ArrayList<>(
            served.stream()
                .filter(type -> !Application.class.isAssignableFrom(type))
                .filter(type -> !Modifier.isAbstract(type.getModifiers()))
                .map(Class::getCanonicalName)
                .flatMap(Stream::ofNullable)
                .sorted()
                .toList());
    names.add(FEATURE);
    return names.stream()
        .map(each -> "        " + each + ".class")
        .collect(
            Collectors.joining(
                ",\n",
                """
                  @Override
                  public Set<Class<?>> getClasses() {
                    return Set.of(
                """,
                ");\n  }"));
  }
}
