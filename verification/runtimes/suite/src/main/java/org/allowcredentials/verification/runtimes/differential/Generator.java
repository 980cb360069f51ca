package org.allowcredentials.verification.runtimes.differential;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.allowcredentials.verification.runtimes.differential.App.Kind;
import org.allowcredentials.verification.runtimes.differential.App.Media;
import org.allowcredentials.verification.runtimes.differential.App.Method;
import org.allowcredentials.verification.runtimes.differential.App.ResourceType;
import org.allowcredentials.verification.runtimes.differential.App.Style;

/** Makes applications. The same seed makes the same one. */
final class Generator {

  private static final List<String> NOUNS =
      List.of("orders", "customers", "items", "users", "products", "invoices", "carts", "reports");
  private static final List<String> ACTIONS =
      List.of("export", "search", "count", "recent", "stats", "active");
  private static final List<String> PREFIXES =
      List.of("v1/", "v2/", "api/v1/", "api/v2/", "internal/", "{tenant}/", "{version: v[0-9]+}/");
  private static final List<String> OVERLAPPING_ROOTS =
      List.of("a", "b", "{x}", "a/b", "{p: .*}", "{q: .+}", "a{x}", "{x: [a-z]+}", "x/{y: .+}", "");
  private static final List<String> OVERLAPPING =
      List.of(
          "",
          "{x}",
          "{x: .*}",
          "{x: .+}",
          "a{x}",
          "{x}b",
          "{x}-{y}",
          "{x}.{y}",
          "{id: [0-9]+}",
          "{id: \\d{2,4}}",
          "{w: [a-z]+}",
          "b/{x: .+}",
          "{x}/c",
          "{x: [^/]+}",
          "{x}/{y}",
          "{x: (a|b)}",
          "{x: (a|b)/?}c",
          "{x: .+}/c",
          "ab",
          "abc",
          "a-b",
          "12");
  private static final List<String> OWN_VERBS = List.of("REPORT", "PROPFIND");

  private final Random random;
  private final Map<String, ResourceType> types = new TreeMap<>();
  private final List<Policy> policies = new ArrayList<>();
  private int names;

  private Generator(Style style, long seed) {
    this.random = new Random(seed * 31 + style.name().charAt(0) - 'A');
    int count = 2 + random.nextInt(3);
    for (int id = 0; id < count; id++) {
      boolean credentials = chance(75);
      policies.add(new Policy(id, credentials, !credentials && chance(30)));
    }
  }

  static App app(Style style, long seed) {
    Generator generator = new Generator(style, seed);
    switch (style) {
      case A -> generator.flat();
      case B -> generator.versioned();
      case C -> generator.locators();
      case D -> generator.expressions();
      case E -> generator.media();
    }
    return new App(style, seed, generator.types, generator.policies.size());
  }

  private boolean chance(int percent) {
    return random.nextInt(100) < percent;
  }

  private <T> T pick(List<T> from) {
    return from.get(random.nextInt(from.size()));
  }

  private String name(String prefix) {
    return prefix + names++;
  }

  private Optional<Policy> onClass() {
    return chance(25) ? Optional.empty() : Optional.of(pick(policies));
  }

  private Optional<Policy> onMethod() {
    int dice = random.nextInt(100);
    return dice < 80
        ? Optional.empty()
        : Optional.of(dice < 94 ? pick(policies) : Policy.SAME_ORIGIN_ONLY);
  }

  private ResourceType type(
      String name, Kind kind, Optional<String> path, Optional<Policy> policy, Media media) {
    return new ResourceType(
        name, kind, false, path, policy, media, Optional.empty(), List.of(), List.of());
  }

  private void add(ResourceType type, List<Method> methods) {
    types.put(type.name(), type.with(distinct(methods)));
  }

  /** Drops what no server deploys: two methods that nothing tells apart. */
  private static List<Method> distinct(List<Method> methods) {
    List<Method> kept = new ArrayList<>();
    Set<String> keys = new HashSet<>();
    for (Method method : methods) {
      String path = key(method.path());
      boolean clashes =
          method.isLocator()
              ? keys.stream().anyMatch(key -> key.endsWith(" " + path))
              : keys.contains("locator " + path);
      if (!clashes
          && keys.add(
              (method.isLocator() ? "locator" : method.verb() + method.media()) + " " + path)) {
        kept.add(method);
      }
    }
    return kept;
  }

  /** Returns what is equal for paths that differ in names of parameters only. */
  private static String key(String path) {
    return path.replaceAll("^/", "").replaceAll("\\{\\w+", "{");
  }

  private Method method(String verb, String path) {
    return Method.of(name("m"), verb, path).with(onMethod());
  }

  /** The methods that most resources have. */
  private List<Method> crud() {
    List<Method> methods = new ArrayList<>();
    String id = chance(20) ? "{id: [0-9]+}" : "{id}";
    String noun = pick(NOUNS);
    String action = pick(ACTIONS);
    String other = pick(ACTIONS);
    List<Method> all =
        List.of(
            method("GET", ""),
            method("POST", ""),
            method("GET", id),
            method("PUT", id),
            method("DELETE", id),
            method("PATCH", id),
            method("GET", action),
            method("POST", other),
            method("POST", id + "/" + other),
            method("GET", id + "/" + noun),
            method("POST", id + "/" + noun),
            method("GET", id + "/" + noun + "/{sub}"),
            method("PUT", id + "/" + noun + "/{sub}"),
            method("DELETE", action + "/{key}"));
    for (Method method : all) {
      if (chance(60)) {
        methods.add(chance(6) ? method.with(new Media("", "text/csv")) : method);
      }
    }
    return methods;
  }

  private Media classMedia() {
    int dice = random.nextInt(10);
    return dice < 3 ? Media.NONE : dice < 9 ? Media.JSON : new Media("", Media.JSON.produces());
  }

  private void root(String path, List<Method> methods) {
    boolean taken =
        types.values().stream()
            .flatMap(each -> each.path().stream())
            .anyMatch(each -> key(each).equals(key(path)));
    if (!taken) {
      add(type(name("C"), Kind.CLASS, Optional.of(path), onClass(), classMedia()), methods);
    }
  }

  private void flat() {
    int count = 3 + random.nextInt(4);
    for (int i = 0; i < count; i++) {
      root((chance(30) ? "/" : "") + pick(NOUNS), crud());
    }
  }

  private void versioned() {
    int count = 4 + random.nextInt(5);
    for (int i = 0; i < count; i++) {
      root(pick(PREFIXES) + pick(NOUNS), crud());
    }
    if (chance(50)) {
      root("", List.of(method("GET", "health"), method("GET", "version"), method("GET", "{page}")));
    }
    if (chance(50)) {
      root("v1/" + pick(NOUNS) + "/{id}/" + pick(NOUNS), crud());
    }
    if (chance(40)) {
      ResourceType third =
          type(name("Third"), Kind.CLASS, Optional.of("v1/metrics"), Optional.empty(), Media.NONE);
      List<Method> methods = List.of(Method.of("t0", "GET", ""), Method.of("t1", "GET", "{name}"));
      types.put(third.name(), thirdParty(third, methods));
    }
  }

  private static ResourceType thirdParty(ResourceType type, List<Method> methods) {
    return new ResourceType(
        type.name(),
        type.kind(),
        true,
        type.path(),
        type.policy(),
        type.media(),
        type.superclass(),
        type.interfaces(),
        methods);
  }

  private void locators() {
    List<Method> below = new ArrayList<>();
    int count = 2 + random.nextInt(4);
    for (int i = 0; i < count; i++) {
      locator(below);
    }
    int roots = 2 + random.nextInt(2);
    for (int i = 0; i < roots; i++) {
      List<Method> methods = crud();
      below.stream().filter(each -> chance(60)).forEach(each -> methods.add(renamed(each)));
      root(pick(NOUNS), methods);
    }
  }

  private Method renamed(Method locator) {
    String path = (chance(70) ? "{id}/" : "") + pick(NOUNS) + (chance(15) ? "/{part}" : "");
    return Method.locator(name("m"), path, locator.returns(), locator.creates()).with(onMethod());
  }

  /** Adds a class, and a locator that leads to it. */
  private void locator(List<Method> locators) {
    String name = name("Sub");
    List<Method> methods = crud();
    locators.stream().filter(each -> chance(25)).forEach(each -> methods.add(renamed(each)));
    int dice = random.nextInt(8);
    if (dice == 7) {
      ResourceType third = type(name, Kind.CLASS, Optional.empty(), Optional.empty(), Media.NONE);
      List<Method> plain =
          List.of(
              Method.of("t0", "GET", ""),
              Method.of("t1", "POST", "{name}"),
              Method.of("t2", "GET", "{name}/" + pick(ACTIONS)));
      types.put(name, thirdParty(third, plain));
      locators.add(Method.locator("", "", chance(50) ? name : "Object", name));
      return;
    }
    boolean declared = dice != 3 && dice != 5;
    Optional<Policy> policy = declared ? onClass() : Optional.empty();
    ResourceType sub = type(name, Kind.CLASS, Optional.empty(), policy, classMedia());
    List<Method> own =
        declared
            ? methods
            : methods.stream().map(each -> each.with(Optional.<Policy>empty())).toList();
    if (dice == 6) {
      throughInterface(sub, own, locators);
      return;
    }
    if (dice == 2) {
      List<Method> recursive = new ArrayList<>(own);
      recursive.add(Method.locator(name("m"), "children/{child}", name, name).with(onMethod()));
      add(sub, recursive);
    } else {
      add(sub, own);
    }
    locators.add(Method.locator("", "", dice == 4 || dice == 5 ? "Object" : name, name));
  }

  /** An interface with annotations, whose implementation may have a policy of its own. */
  private void throughInterface(ResourceType sub, List<Method> methods, List<Method> locators) {
    String name = name("Api");
    List<Method> plain = methods.stream().filter(each -> !each.isLocator()).toList();
    add(type(name, Kind.INTERFACE, Optional.empty(), onClass(), sub.media()), plain);
    ResourceType implementation =
        new ResourceType(
            sub.name(),
            Kind.CLASS,
            false,
            Optional.empty(),
            sub.policy(),
            Media.NONE,
            Optional.empty(),
            List.of(name),
            made(name).methods().stream().map(Method::bare).toList());
    types.put(sub.name(), implementation);
    locators.add(Method.locator("", "", name, sub.name()));
  }

  private void expressions() {
    int roots = 1 + random.nextInt(3);
    for (int i = 0; i < roots; i++) {
      List<Method> methods = new ArrayList<>();
      int count = 3 + random.nextInt(5);
      for (int k = 0; k < count; k++) {
        methods.add(method(pick(List.of("GET", "GET", "PUT", "POST")), pick(OVERLAPPING)));
      }
      if (chance(30)) {
        ResourceType sub = type(name("Sub"), Kind.CLASS, Optional.empty(), onClass(), Media.NONE);
        add(sub, List.of(method("GET", pick(OVERLAPPING)), method("PUT", pick(OVERLAPPING))));
        methods.add(
            Method.locator(name("m"), pick(OVERLAPPING.subList(1, 10)), sub.name(), sub.name()));
      }
      root(pick(OVERLAPPING_ROOTS), methods);
    }
  }

  private void media() {
    int roots = 2 + random.nextInt(3);
    for (int i = 0; i < roots; i++) {
      List<Method> methods = siblings();
      int dice = random.nextInt(4);
      if (dice == 0) {
        inherited(Kind.INTERFACE, methods);
      } else if (dice == 1) {
        inherited(Kind.ABSTRACT_CLASS, methods);
      } else {
        root(pick(NOUNS), methods);
      }
    }
  }

  private List<Method> siblings() {
    List<Method> methods = new ArrayList<>();
    List<String> types = List.of("application/json", "application/xml", "text/plain");
    String action = pick(ACTIONS);
    for (String path : List.of("", "{id}", action)) {
      if (chance(50)) {
        methods.add(method("POST", path).with(new Media(types.get(0), "")));
        methods.add(method("POST", path).with(new Media(types.get(1), "")));
      }
      if (chance(40)) {
        methods.add(method("GET", path).with(new Media("", types.get(0))));
        methods.add(method("GET", path).with(new Media("", types.get(2))));
      } else {
        methods.add(method("GET", path));
      }
      if (chance(30)) {
        methods.add(method("HEAD", path));
      }
      if (chance(30)) {
        methods.add(method(pick(OWN_VERBS), path));
      }
      if (chance(30)) {
        methods.add(method("PUT", path).with(new Media(pick(types), pick(types))));
      }
      if (chance(10)) {
        methods.add(method("OPTIONS", path));
      }
    }
    return methods;
  }

  private ResourceType made(String name) {
    return Optional.ofNullable(types.get(name)).orElseThrow();
  }

  /** Puts methods into a type that a resource class inherits from. */
  private void inherited(Kind kind, List<Method> methods) {
    String name = name(kind == Kind.INTERFACE ? "Api" : "Base");
    Optional<String> path = Optional.of(pick(NOUNS) + names);
    boolean pathAbove = chance(40);
    add(type(name, kind, pathAbove ? path : Optional.empty(), onClass(), Media.NONE), methods);
    List<Method> declared = made(name).methods();
    List<Method> repeated =
        declared.stream()
            .filter(each -> kind == Kind.INTERFACE || chance(40))
            .map(Method::bare)
            .toList();
    ResourceType resource =
        new ResourceType(
            name("C"),
            Kind.CLASS,
            false,
            pathAbove ? Optional.empty() : path,
            chance(50) ? onClass() : Optional.empty(),
            Media.NONE,
            kind == Kind.INTERFACE ? Optional.empty() : Optional.of(name),
            kind == Kind.INTERFACE ? List.of(name) : List.of(),
            repeated);
    types.put(resource.name(), resource);
  }
}
