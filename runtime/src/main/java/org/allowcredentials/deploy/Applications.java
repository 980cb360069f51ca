package org.allowcredentials.deploy;

import jakarta.ws.rs.core.Application;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.allowcredentials.config.SettingKey;
import org.allowcredentials.finding.Finding;
import org.allowcredentials.finding.Problems;
import org.allowcredentials.finding.Rule;
import org.allowcredentials.table.ApplicationPolicy;
import org.allowcredentials.table.Declaration;
import org.allowcredentials.table.Resource;

/**
 * Finds the policy of all that an application serves: that of the {@code Application} class which
 * is deployed, or of a class that was named for one which has none of its own.
 */
final class Applications {

  private static final System.Logger LOG = System.getLogger("org.allowcredentials");

  /** Where servers keep the {@code Application} classes that they make themselves. */
  private static final List<String> SERVERS =
      List.of(
          "jakarta.",
          "com.ibm.",
          "com.sun.",
          "io.dropwizard.",
          "io.helidon.",
          "io.openliberty.",
          "io.quarkus.",
          "org.apache.cxf.",
          "org.glassfish.",
          "org.jboss.");

  private final Tables tables;

  Applications(Tables tables) {
    this.tables = tables;
  }

  /**
   * Returns the class that the application itself has, without proxies and what a server makes.
   *
   * @param deployed the class of what is deployed
   * @return empty if it has none
   */
  static Optional<Class<?>> own(Class<?> deployed) {
    return lineage(deployed).filter(type -> !type.isSynthetic()).findFirst();
  }

  /** Returns whether a class is one of the server itself, such as its answer to OPTIONS. */
  static boolean isOfServer(Class<?> type) {
    return own(type).isEmpty();
  }

  /** Returns a class and what it inherits from, up to what a server brings. */
  private static Stream<Class<?>> lineage(Class<?> type) {
    return Stream.<Class<?>>iterate(
        type,
        each -> each != null && SERVERS.stream().noneMatch(each.getName()::startsWith),
        Class::getSuperclass);
  }

  /**
   * Returns the policy that applies to what says nothing itself.
   *
   * @param deployed the class of the {@code Application} that is deployed, if it is known
   * @param named classes that carry a policy for this deployment
   * @param problems takes why none can be told
   * @return empty if there is none
   */
  Optional<ApplicationPolicy> find(
      Optional<Class<?>> deployed, Set<Class<?>> named, Problems problems) {
    Optional<Class<?>> own = deployed.flatMap(Applications::own);
    Map<String, ApplicationPolicy> found = new TreeMap<>();
    own.flatMap(type -> policy(type, problems)).ifPresent(each -> found.put(each.name(), each));
    for (Class<?> type : named) {
      policy(type, problems)
          .ifPresentOrElse(
              each -> found.put(each.name(), each), () -> problems.add(saysNothing(type)));
    }
    if (!found.isEmpty() || !named.isEmpty()) {
      if (found.values().stream().map(Applications::unnamed).distinct().count() > 1) {
        problems.add(several(found.keySet()));
      }
      return found.values().stream().findFirst();
    }
    return recorded(own, problems);
  }

  private static ApplicationPolicy unnamed(ApplicationPolicy policy) {
    return new ApplicationPolicy("", policy.declaration(), policy.crossSite());
  }

  /** Returns what the nearest class says that says anything. */
  private Optional<ApplicationPolicy> policy(Class<?> type, Problems problems) {
    for (Class<?> each : (Iterable<Class<?>>) lineage(type)::iterator) {
      Optional<ApplicationPolicy> said = read(each);
      Optional<Resource> table = tables.find(each);
      if (said.isPresent() || table.flatMap(Resource::application).isPresent()) {
        ApplicationPolicy now =
            said.orElseGet(() -> new ApplicationPolicy(each.getName(), Optional.empty(), Map.of()));
        problems.addAll(tables.problems(each));
        if (tables.problems(each).isEmpty() && table.isEmpty()) {
          TableCheck.addNotCompiled(each, problems);
        }
        table.ifPresent(compiled -> TableCheck.compare(each, compiled, now, problems));
        return Optional.of(now);
      }
    }
    return Optional.empty();
  }

  /**
   * Returns what our annotations on an {@code Application} class say.
   *
   * @param type the class
   * @return empty if there are none
   */
  static Optional<ApplicationPolicy> read(Class<?> type) {
    List<Declaration> said = DeclarationReader.read(type);
    if (said.isEmpty() || !Application.class.isAssignableFrom(type)) {
      return Optional.empty();
    }
    return Optional.of(ApplicationPolicy.of(type.getName(), said));
  }

  /** Returns whether an {@code Application} class says anything of what it serves. */
  static boolean hasPolicy(Class<?> deployed) {
    return lineage(deployed).anyMatch(type -> read(type).isPresent());
  }

  /** Returns what the tables record where nobody says which policy applies. */
  private Optional<ApplicationPolicy> recorded(Optional<Class<?>> own, Problems problems) {
    Map<String, ApplicationPolicy> recorded = tables.applications();
    if (recorded.isEmpty()) {
      return Optional.empty();
    }
    if (own.isPresent()) {
      problems.add(silent(own.get(), recorded.keySet()));
      return Optional.empty();
    }
    if (recorded.size() > 1) {
      problems.add(nobodySays(recorded.keySet()));
      return Optional.empty();
    }
    ApplicationPolicy only = recorded.values().iterator().next();
    Optional<ApplicationPolicy> now =
        tables.type(only.name()).flatMap(type -> policy(type, problems));
    if (now.isEmpty()) {
      problems.add(lost(only.name()));
      return Optional.empty();
    }
    LOG.log(
        System.Logger.Level.INFO,
        "CORS: the deployment has no Application class of its own, so the policy of "
            + only.name()
            + " applies: it is the only one that was compiled.");
    return now;
  }

  private static String listed(Set<String> names) {
    return names.stream().sorted().collect(Collectors.joining(", "));
  }

  private static final String HOW_TO_NAME =
      "name it: register CorsFeature.of(ThatApplication.class), or set "
          + SettingKey.APPLICATION
          + " to the name of the class";

  private static Finding silent(Class<?> own, Set<String> recorded) {
    return Finding.of(
        Rule.CORS508,
        own.getName() + " has no CORS annotation, but another Application class has a policy",
        "The policy of "
            + listed(recorded)
            + " was compiled together with the classes that are served here. If it applied to them,"
            + " they would be open to its origins; if it did not, they would have neither headers"
            + " nor the origin guard. It is unclear which is intended.",
        "Annotate "
            + own.getSimpleName()
            + " with its own policy (@SameOriginOnly, if no other origin needs access); or, if the"
            + " other one applies, "
            + HOW_TO_NAME
            + ".");
  }

  private static Finding nobodySays(Set<String> recorded) {
    return Finding.of(
        Rule.CORS508,
        "several Application classes have a policy, and none of them is deployed",
        "They are "
            + listed(recorded)
            + "; this deployment has no Application class of its own, so it is unclear whose policy"
            + " applies.",
        "Deploy one of them, or " + HOW_TO_NAME + ".");
  }

  private static Finding several(Set<String> names) {
    return Finding.of(
        Rule.CORS508,
        "two policies are named for one application",
        "They are those of " + listed(names) + ", and they differ.",
        "Keep only one: the annotation of the deployed Application, CorsFeature.of(...), or the"
            + " setting "
            + SettingKey.APPLICATION
            + ".");
  }

  private static Finding saysNothing(Class<?> type) {
    return Finding.of(
        Rule.CORS508,
        type.getName() + " was named as the class that carries the policy, but has none",
        "It has no annotation and no compiled table, so everything would be served without headers"
            + " and without the origin guard.",
        "Annotate it, for example with @SameOriginOnly or @AllowCredentials(origins ="
            + " \"https://app.example.com\"), and compile it with the annotation processor.");
  }

  private static Finding lost(String name) {
    return Finding.of(
        Rule.CORS502,
        "the compiled table of " + name + " no longer has a class",
        "The class was deleted, lost its annotation, or is not visible to the class loader of the"
            + " application, and its policy may apply to everything that is served.",
        "Recompile the module from scratch (mvn clean verify, gradle clean build), or deploy the"
            + " class with its table.");
  }
}
