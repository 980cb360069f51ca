package org.allowcredentials.deploy;

import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.allowcredentials.match.VerifiedEndpoint;

/**
 * What is registered for one deployment and says which request headers it reads. Servers register
 * in any order, so they are asked as late as possible: when the index is made.
 */
public final class HeaderReaders {

  private final List<Supplier<? extends Collection<Class<?>>>> everywhere = new ArrayList<>();
  private final List<Told> told = new ArrayList<>();
  private final Map<Runs, List<HeaderReader>> bound = new HashMap<>();
  private final Set<Class<? extends Annotation>> ofApplication = new HashSet<>();
  private volatile boolean changed;

  HeaderReaders() {}

  /** What is registered for a method. */
  private record Told(Runs runs, Supplier<? extends Collection<Class<?>>> registered) {}

  /**
   * Says what is registered for all endpoints.
   *
   * @param registered gives the classes, of instances too; asked later, and again
   */
  public synchronized void add(Supplier<? extends Collection<Class<?>>> registered) {
    everywhere.add(registered);
    changed = true;
  }

  /**
   * Says what is registered for a method, such as by dynamic features.
   *
   * @param type the class that is served
   * @param method its method, or one that it overrides or implements
   * @param registered gives the classes, of instances too; asked once, later. They may be joined by
   *     what is registered for all endpoints
   */
  public synchronized void bind(
      Class<?> type, Method method, Supplier<? extends Collection<Class<?>>> registered) {
    told.add(new Told(new Runs(type, method), registered));
    changed = true;
  }

  /** Says which {@code Application} is deployed: what it is bound to applies to all endpoints. */
  synchronized void serve(Optional<Class<?>> application) {
    application
        .flatMap(Applications::own)
        .ifPresent(type -> ofApplication.addAll(HeaderReader.bindings(type)));
  }

  /** Returns whether anything was said since the last look. */
  boolean haveChanged() {
    return changed;
  }

  /** Asks what is registered by now. */
  synchronized Registered look(DeployedClasses classes) {
    changed = false;
    Set<Class<?>> global = new HashSet<>();
    everywhere.forEach(each -> global.addAll(each.get()));
    for (Told each : told) {
      List<HeaderReader> own =
          readers(each.registered().get().stream().filter(type -> !global.contains(type)));
      if (!own.isEmpty()) {
        bound.computeIfAbsent(each.runs(), runs -> new ArrayList<>()).addAll(own);
      }
    }
    told.clear();
    Map<String, List<HeaderReader>> byEndpoint = new HashMap<>();
    bound.forEach((runs, readers) ->
        byEndpoint.computeIfAbsent(key(runs, classes), key -> new ArrayList<>()).addAll(readers));
    return new Registered(readers(global.stream()), byEndpoint, Set.copyOf(ofApplication), classes);
  }

  private static List<HeaderReader> readers(Stream<Class<?>> types) {
    return types.flatMap(type -> HeaderReader.of(type).stream()).toList();
  }

  private static String key(Runs runs, DeployedClasses classes) {
    return classes
        .find(runs.type())
        .flatMap(deployed -> deployed.running(runs.method()))
        .map(Registered::key)
        .orElseGet(() -> runs.type().getName() + "#" + runs.method().getName() + "()");
  }

  /**
   * What is registered.
   *
   * @param global what may apply to any endpoint
   * @param dynamic what dynamic features registered for a method, by its {@link #key}
   * @param ofApplication the name bindings of the application
   * @param classes the classes that are served
   */
  record Registered(
      List<HeaderReader> global,
      Map<String, List<HeaderReader>> dynamic,
      Set<Class<? extends Annotation>> ofApplication,
      DeployedClasses classes) {

    private static String key(VerifiedEndpoint endpoint) {
      return endpoint.resource() + "#" + endpoint.endpoint().method();
    }

    /** Returns the headers that are read whatever the path is. */
    List<String> ofAnyPath() {
      return names(global.stream().filter(HeaderReader::preMatching));
    }

    /** Returns an endpoint that allows what is read there as well, if it has a policy. */
    VerifiedEndpoint over(VerifiedEndpoint endpoint) {
      List<HeaderReader> own = dynamic.getOrDefault(key(endpoint), List.of());
      if (endpoint.policy().isEmpty() || (global.isEmpty() && own.isEmpty())) {
        return endpoint;
      }
      Set<Class<? extends Annotation>> bindings = new HashSet<>(ofApplication);
      if (global.stream().anyMatch(reader -> !reader.bindings().isEmpty())) {
        classes.named(endpoint.resource()).forEach(type -> add(type, endpoint, bindings));
      }
      return endpoint.with(
          names(
              Stream.concat(
                  global.stream().filter(reader -> bindings.containsAll(reader.bindings())),
                  own.stream())));
    }

    /** Generous: servers differ in whether what is inherited counts. */
    private void add(
        Class<?> type, VerifiedEndpoint endpoint, Set<Class<? extends Annotation>> bindings) {
      ReflectiveReader.lineageOf(type)
          .forEach(each -> bindings.addAll(HeaderReader.bindings(each)));
      classes
          .find(type)
          .ifPresent(served ->
              served
                  .signatures()
                  .forEach((method, signature) -> {
                    if (signature.equals(endpoint.endpoint().method())) {
                      bindings.addAll(HeaderReader.bindings(method));
                    }
                  }));
    }

    private static List<String> names(Stream<HeaderReader> readers) {
      return readers.flatMap(reader -> reader.names().stream()).distinct().sorted().toList();
    }
  }
}
