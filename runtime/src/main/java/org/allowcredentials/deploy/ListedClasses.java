package org.allowcredentials.deploy;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.allowcredentials.CorsDeploymentException;
import org.allowcredentials.config.Setting;
import org.allowcredentials.config.SettingKey;
import org.allowcredentials.config.Settings;
import org.allowcredentials.finding.Finding;
import org.allowcredentials.finding.Problems;
import org.allowcredentials.finding.Rule;
import org.allowcredentials.resource.Inheritance;
import org.allowcredentials.table.Endpoint;
import org.allowcredentials.table.Resource;

/**
 * What an {@code Application} lists, for a server that registers that and nothing else: then the
 * policies are applied if the feature is listed, and only then.
 */
public final class ListedClasses {

  private final ReflectiveReader reader = new ReflectiveReader();
  private final Tables tables;
  private final Set<Class<?>> seen = new HashSet<>();

  private ListedClasses(Tables tables) {
    this.tables = tables;
  }

  /**
   * Looks whether somebody applies the policies of what is listed.
   *
   * @param application the {@code Application} class
   * @param listed its classes, and those of its singletons
   * @param features the classes one of which must be among them
   * @param properties those of the application, which may name the class that carries the policy
   * @throws CorsDeploymentException if there are policies and none of the features (CORS506)
   */
  public static void check(
      Class<?> application,
      Set<Class<?>> listed,
      Set<Class<?>> features,
      Map<String, Object> properties) {
    if (!Collections.disjoint(listed, features)) {
      return;
    }
    Settings settings = Settings.of(key -> Optional.ofNullable(properties.get(key)));
    Setting named = settings.find(SettingKey.APPLICATION.key(), Tables.loader(application));
    boolean covered = Applications.hasPolicy(application) || !(named instanceof Setting.Missing);
    List<String> unguarded = withPolicies(covered, listed);
    if (!unguarded.isEmpty()) {
      throw Problems.stop(problem(application.getName(), unguarded));
    }
  }

  /**
   * Returns the root classes that have policies, their own, one of the {@code Application}, or one
   * below their locators.
   *
   * @param application the {@code Application} class, if there is one
   * @param types classes; those that are no root resources are passed over
   * @return their names, sorted
   */
  public static List<String> withPolicies(
      Optional<Class<?>> application, Collection<Class<?>> types) {
    return withPolicies(application.filter(Applications::hasPolicy).isPresent(), types);
  }

  private static List<String> withPolicies(boolean covered, Collection<Class<?>> types) {
    Tables tables = new Tables();
    return types.stream()
        .sorted(Comparator.comparing(Class::getName))
        .filter(type -> isRootWithPolicies(type, covered, tables))
        .map(Class::getName)
        .toList();
  }

  private static boolean isRootWithPolicies(Class<?> type, boolean covered, Tables tables) {
    try {
      return ReflectiveReader.isRootResource(type)
          && (covered || new ListedClasses(tables).hasPolicies(type));
    } catch (LinkageError e) {
      return false; // It cannot be served either.
    }
  }

  /** Returns whether a class says anything of its endpoints, or of what its locators return. */
  private boolean hasPolicies(Class<?> type) {
    if (!seen.add(type)) {
      return false;
    }
    ReflectiveReader.Reading reading = reader.read(type);
    Resource resource = Inheritance.resolve(reading.view());
    Resource bridged = Inheritance.resolve(reading.bridged());
    return Stream.concat(Stream.of(resource, bridged), tables.find(type).stream())
            .flatMap(each -> each.endpoints().stream())
            .anyMatch(endpoint -> endpoint.declaration().isPresent())
        || resource.endpoints().stream()
            .filter(Endpoint::isLocator)
            .flatMap(locator -> Stream.ofNullable(reading.returns().get(locator.method())))
            .anyMatch(this::hasPolicies);
  }

  private static Finding problem(String application, List<String> unguarded) {
    return Finding.of(
        Rule.CORS506,
        application + " lists its classes, but not CorsFeature",
        "This server registers only what an Application lists: no headers would be written, and the"
            + " origin guard would not run, for "
            + String.join(", ", unguarded)
            + ".",
        "Add org.allowcredentials.jaxrs.CorsFeature.class to the result of getClasses(); or list"
            + " nothing, then the server finds all classes automatically.");
  }
}
