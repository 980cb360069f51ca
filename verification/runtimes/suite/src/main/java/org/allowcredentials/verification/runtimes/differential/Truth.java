package org.allowcredentials.verification.runtimes.differential;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.allowcredentials.verification.runtimes.differential.App.Method;
import org.allowcredentials.verification.runtimes.differential.App.Module;
import org.allowcredentials.verification.runtimes.differential.App.ResourceType;
import org.allowcredentials.verification.runtimes.differential.App.Rewriting;

/**
 * The policy of a method that ran, told by the application's model alone: nothing of the product
 * takes part.
 *
 * @param app the application
 */
record Truth(App app) {

  /** What separates the steps of a way; between class and method stands a {@code #}. */
  static final String STEP = "/";

  /** A class that ran, and its method. */
  private record Ran(ResourceType type, String method) {}

  /**
   * Returns the policy.
   *
   * @param way the locators that ran and the method, such as {@code Orders#items/Items#list}
   * @return the nearest policy of the method in the class that ran; if there is none, that of the
   *     locator below which nobody knows what is served; then that of the application that serves
   */
  Optional<Policy> policy(String way) {
    List<Ran> steps = steps(way);
    Ran last = steps.get(steps.size() - 1);
    return nearest(last)
        .or(() ->
            steps.stream()
                .limit(steps.size() - 1L)
                .filter(locator -> declared(locator).isEmpty())
                .findFirst()
                .flatMap(this::nearest))
        .or(() -> app.setup().application());
  }

  /**
   * Returns whether a preflight can be answered for what ran: not where a filter of the application
   * changes paths or verbs, and not below a locator that returns something else than it declares.
   */
  boolean isForeseeable(String way) {
    List<Ran> steps = steps(way);
    for (int i = 0; i < steps.size() - 1; i++) {
      ResourceType ran = steps.get(i + 1).type();
      if (declared(steps.get(i)).filter(ran::equals).isEmpty()) {
        return false;
      }
    }
    return app.setup().rewriting() == Rewriting.NONE;
  }

  private List<Ran> steps(String way) {
    return Stream.of(way.split(STEP, -1))
        .map(step -> {
          int hash = step.indexOf('#');
          ResourceType type = app.type(step.substring(0, hash)).orElseThrow();
          return new Ran(type, step.substring(hash + 1));
        })
        .toList();
  }

  /** Returns the class that a locator declares, if it tells the compiler anything. */
  private Optional<ResourceType> declared(Ran locator) {
    String returns = app.declarations(locator.type(), locator.method()).get(0).returns();
    return app.type(returns)
        .filter(type -> type.module() != Module.LIBRARY && !app.served(type).isEmpty());
  }

  /** Method, class, inherited method, inherited class. */
  private Optional<Policy> nearest(Ran ran) {
    List<Method> declarations = app.declarations(ran.type(), ran.method());
    return Stream.of(
            Stream.of(declarations.get(0).policy(), ran.type().policy()),
            overridden(declarations).stream().map(Method::policy),
            app.lineage(ran.type()).stream().skip(1).map(ResourceType::policy))
        .flatMap(each -> each)
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** Returns what a method inherits annotations from: up to the first that has any. */
  private static List<Method> overridden(List<Method> declarations) {
    int last = 0;
    while (last < declarations.size() - 1 && !declarations.get(last).isAnnotated()) {
      last++;
    }
    return declarations.subList(1, last + 1);
  }
}
