package org.allowcredentials.verification.runtimes.differential;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.allowcredentials.verification.runtimes.differential.App.Method;
import org.allowcredentials.verification.runtimes.differential.App.ResourceType;

/**
 * Follows the advice of CORS305 and CORS505 for one application: endpoints that may be confused get
 * one policy, and no others do. What is left then has as many policies as the rule permits.
 */
final class Mending {

  private static final Pattern CLASH =
      Pattern.compile("app\\.(\\w+)#(\\w+)\\(([\\w.$]*)\\) allows");

  private final Map<String, String> leaders = new TreeMap<>();
  private final Set<String> inherited = new HashSet<>();

  /** Types that may be confused with something that nobody can annotate. */
  private final Set<String> bare = new HashSet<>();

  /** Returns the application as the messages ask for it, those of earlier calls included. */
  App mend(App app, List<String> messages) {
    for (String message : messages) {
      Matcher clash = CLASH.matcher(message);
      while (clash.find()) {
        String first = endpoint(app, clash);
        if (clash.find()) {
          join(app, first, endpoint(app, clash));
        }
      }
    }
    App mended = app;
    for (String endpoint : List.copyOf(leaders.keySet())) {
      Policy policy = new Truth(mended).policy(leader(endpoint)).orElse(Policy.SAME_ORIGIN_ONLY);
      mended = withPolicy(mended, endpoint, policy);
    }
    Map<String, ResourceType> types = new TreeMap<>(mended.types());
    bare.forEach(name -> types.computeIfPresent(name, (key, type) -> plain(type)));
    return mended.with(types);
  }

  /** Returns the endpoint that a message names as Java does. */
  private static String endpoint(App app, MatchResult message) {
    ResourceType type = app.type(message.group(1)).orElseThrow();
    String parameter = message.group(3).replaceAll(".*\\.", "");
    List<Method> named =
        app.served(type).stream()
            .filter(method -> method.shape().javaName().equals(message.group(2)))
            .toList();
    return type.name()
        + "#"
        + named.stream()
            .filter(method -> method.shape().parameter().equals(parameter))
            .findFirst()
            .orElse(named.get(0))
            .name();
  }

  private void join(App app, String first, String second) {
    boolean firstToo = isMendable(app, first);
    boolean secondToo = isMendable(app, second);
    if (firstToo && secondToo) {
      leaders.put(leader(key(app, second)), leader(key(app, first)));
    } else if (firstToo || secondToo) {
      ResourceType type = app.type(className(firstToo ? first : second)).orElseThrow();
      app.lineage(type).forEach(each -> bare.add(each.name()));
    }
  }

  private static boolean isMendable(App app, String endpoint) {
    ResourceType type = app.type(className(endpoint)).orElseThrow();
    return app.setup().added().stream().noneMatch(each -> each.type().equals(type.name()))
        && app.lineage(type).stream().anyMatch(each -> each.module().isProcessed());
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

  private App withPolicy(App app, String endpoint, Policy policy) {
    String name = className(endpoint);
    String method = endpoint.substring(endpoint.indexOf('#') + 1);
    ResourceType type = app.type(name).orElseThrow();
    Map<String, ResourceType> types = new TreeMap<>(app.types());
    if (inherited.contains(name)) {
      app.lineage(type).stream()
          .filter(each -> each.module().isProcessed())
          .forEach(each -> types.put(each.name(), plain(each).with(Optional.of(policy))));
    } else {
      List<Method> methods =
          type.methods().stream()
              .map(each -> each.name().equals(method) ? each.with(Optional.of(policy)) : each)
              .toList();
      types.put(name, type.with(methods));
    }
    return app.with(types);
  }

  private static String className(String endpoint) {
    return endpoint.substring(0, endpoint.indexOf('#'));
  }

  private static ResourceType plain(ResourceType type) {
    List<Method> methods =
        type.methods().stream().map(each -> each.with(Optional.<Policy>empty())).toList();
    return type.with(Optional.<Policy>empty()).with(methods);
  }
}
