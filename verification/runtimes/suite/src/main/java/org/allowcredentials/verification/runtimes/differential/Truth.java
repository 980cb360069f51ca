package org.allowcredentials.verification.runtimes.differential;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.allowcredentials.verification.runtimes.differential.App.Method;
import org.allowcredentials.verification.runtimes.differential.App.ResourceType;

/**
 * The policy of a method that ran, told by the application's model alone: nothing of the product
 * takes part.
 *
 * @param app the application
 */
record Truth(App app) {

  /** What separates the steps of a way; between class and method stands a {@code #}. */
  static final String STEP = "/";

  /**
   * Returns the policy.
   *
   * @param way the locators that ran and the method, such as {@code Orders#items/Items#list}
   * @return the policy of the method that the compiler knows; below a locator whose declared type
   *     has no endpoints that of the locator; empty if there is none
   */
  Optional<Policy> policy(String way) {
    String[] steps = way.split(STEP, -1);
    ResourceType known = app.type(className(steps[0])).orElseThrow();
    for (int i = 0; i < steps.length - 1; i++) {
      String locator = steps[i].substring(steps[i].indexOf('#') + 1);
      Optional<ResourceType> declared =
          app.type(app.declarations(known, locator).get(0).returns())
              .filter(type -> !type.thirdParty() && !app.served(type).isEmpty());
      if (declared.isEmpty()) {
        return nearest(known, locator);
      }
      known = declared.get();
    }
    String last = steps[steps.length - 1];
    return nearest(known, last.substring(last.indexOf('#') + 1));
  }

  private static String className(String step) {
    return step.substring(0, step.indexOf('#'));
  }

  /** Method, class, inherited method, inherited class. */
  private Optional<Policy> nearest(ResourceType type, String method) {
    List<Method> declarations = app.declarations(type, method);
    Stream<Optional<Policy>> inherited =
        declarations.get(0).isAnnotated()
            ? Stream.empty()
            : declarations.stream().skip(1).map(Method::policy);
    return Stream.of(
            Stream.of(declarations.get(0).policy(), type.policy()),
            inherited,
            app.lineage(type).stream().skip(1).map(ResourceType::policy))
        .flatMap(each -> each)
        .flatMap(Optional::stream)
        .findFirst()
        .filter(found -> !found.equals(Policy.SAME_ORIGIN_ONLY));
  }
}
