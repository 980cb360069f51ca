package org.allowcredentials.verification.runtimes.differential;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.allowcredentials.verification.runtimes.differential.App.Method;
import org.allowcredentials.verification.runtimes.differential.App.ResourceType;

/**
 * Follows the advice of CORS305 and CORS505 for one application: endpoints that may be confused get
 * one policy, and no others do. What is left then has as many policies as the rule permits.
 */
final class Mending {

  private static final Pattern CLASH = Pattern.compile("app\\.(\\w+#\\w+)\\(\\) allows");

  private final Map<String, String> leaders = new TreeMap<>();
  private final Set<String> inherited = new HashSet<>();

  /** Returns the application as the messages ask for it, those of earlier calls included. */
  App mend(App app, List<String> messages) {
    for (String message : messages) {
      Matcher clash = CLASH.matcher(message);
      while (clash.find()) {
        String first = clash.group(1);
        if (clash.find()) {
          join(app, first, clash.group(1));
        }
      }
    }
    App mended = app;
    for (String endpoint : List.copyOf(leaders.keySet())) {
      String leader = leader(endpoint);
      if (!leader.equals(endpoint) || inherited.contains(className(endpoint))) {
        mended = withPolicy(mended, endpoint, new Truth(mended).policy(leader));
      }
    }
    return mended;
  }

  private void join(App app, String first, String second) {
    leaders.put(leader(key(app, second)), leader(key(app, first)));
  }

  private String leader(String endpoint) {
    String next = leaders.computeIfAbsent(endpoint, each -> each);
    return next.equals(endpoint) ? endpoint : leader(next);
  }

  /** All methods of a class that inherits go together: where a policy stands decides there. */
  private String key(App app, String endpoint) {
    String name = className(endpoint);
    ResourceType type = app.type(name).orElseThrow();
    if (app.lineage(type).size() == 1) {
      return endpoint;
    }
    inherited.add(name);
    return name + "#" + app.served(type).get(0).name();
  }

  private App withPolicy(App app, String endpoint, Optional<Policy> policy) {
    String name = className(endpoint);
    String method = endpoint.substring(endpoint.indexOf('#') + 1);
    Optional<Policy> written = Optional.of(policy.orElse(Policy.SAME_ORIGIN_ONLY));
    ResourceType type = app.type(name).orElseThrow();
    Map<String, ResourceType> types = new TreeMap<>(app.types());
    if (inherited.contains(name)) {
      for (ResourceType each : app.lineage(type)) {
        types.put(each.name(), each.with(plain(each.methods())).with(policy));
      }
    } else {
      List<Method> methods =
          type.methods().stream()
              .map(each -> each.name().equals(method) ? each.with(written) : each)
              .toList();
      types.put(name, type.with(methods));
    }
    return app.with(types);
  }

  private static String className(String endpoint) {
    return endpoint.substring(0, endpoint.indexOf('#'));
  }

  private static List<Method> plain(List<Method> methods) {
    return methods.stream().map(each -> each.with(Optional.<Policy>empty())).toList();
  }
}
