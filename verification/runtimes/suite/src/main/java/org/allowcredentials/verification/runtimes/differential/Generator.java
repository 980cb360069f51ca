package org.allowcredentials.verification.runtimes.differential;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.allowcredentials.verification.runtimes.differential.App.Added;
import org.allowcredentials.verification.runtimes.differential.App.Generics;
import org.allowcredentials.verification.runtimes.differential.App.Kind;
import org.allowcredentials.verification.runtimes.differential.App.Media;
import org.allowcredentials.verification.runtimes.differential.App.Method;
import org.allowcredentials.verification.runtimes.differential.App.Module;
import org.allowcredentials.verification.runtimes.differential.App.ResourceType;
import org.allowcredentials.verification.runtimes.differential.App.Rewriting;
import org.allowcredentials.verification.runtimes.differential.App.Setup;
import org.allowcredentials.verification.runtimes.differential.App.Shape;
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

  /** What must be escaped in a request, what need not be, and parameters beside it. */
  private static final List<String> ODD =
      List.of(
          "",
          "{v}",
          "{v}",
          "ä",
          "a|b",
          "[x",
          "x]",
          "a b",
          "x^y",
          "ß",
          "日",
          "a+b",
          "a,b",
          "a=b",
          "a@b",
          "a'b",
          "%C3%A4",
          "%c3%a4",
          "a%20b",
          "a%7cb",
          "{v}/ä",
          "ä/{v}",
          "{v}/a b",
          "{x: a b}",
          "{x: [äö]+}",
          "{v}ä");

  private static final List<String> UNSAFE = List.of("POST", "PUT", "DELETE", "PATCH");

  private static final List<String> ARGUMENTS = List.of("String", "Integer", "Boolean", "Long");

  private final Style style;
  private final Random random;
  private final Map<String, ResourceType> types = new TreeMap<>();
  private final List<Policy> policies = new ArrayList<>();
  private int names;

  private Generator(Style style, long seed) {
    this.style = style;
    this.random = new Random(seed * 31 + style.name().charAt(0) - 'A');
    int count = 2 + random.nextInt(3);
    for (int id = 0; id < count; id++) {
      boolean credentials = chance(75);
      policies.add(new Policy(id, credentials, !credentials && chance(30)));
    }
  }

  static App app(Style style, long seed) {
    Generator generator = new Generator(style, seed);
    Setup setup = generator.make();
    return new App(style, seed, generator.types, generator.policies.size(), setup);
  }

  /** Makes the types, and returns what there is beside them. */
  private Setup make() {
    switch (style) {
      case A -> flat();
      case B -> versioned();
      case C -> locators();
      case D -> expressions();
      case E -> media();
      case F -> hierarchies();
      case G -> {
        return programmatic();
      }
      case H -> {
        return rewritten();
      }
      case I -> subclasses();
      case J -> oddLiterals();
      case K -> {
        return modules();
      }
    }
    return Setup.PLAIN;
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
    if (!style.isOfFirstProof()) {
      return any(25, 60);
    }
    return chance(25) ? Optional.empty() : Optional.of(pick(policies));
  }

  private Optional<Policy> onMethod() {
    if (!style.isOfFirstProof()) {
      return any(72, 14);
    }
    int dice = random.nextInt(100);
    return dice < 80
        ? Optional.empty()
        : Optional.of(dice < 94 ? pick(policies) : Policy.SAME_ORIGIN_ONLY);
  }

  /** Returns none, one of the policies, or in the rest of all cases one that names nobody. */
  private Optional<Policy> any(int none, int named) {
    int dice = random.nextInt(100);
    if (dice < none) {
      return Optional.empty();
    }
    if (dice < none + named) {
      return Optional.of(pick(policies));
    }
    return Optional.of(chance(60) ? Policy.SAME_ORIGIN_ONLY : Policy.CROSS_SITE_REQUESTS);
  }

  private ResourceType type(
      String name, Kind kind, Optional<String> path, Optional<Policy> policy, Media media) {
    return new ResourceType(
        name,
        kind,
        Module.MAIN,
        path,
        policy,
        media,
        Optional.empty(),
        List.of(),
        Generics.NONE,
        List.of());
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
              (method.isLocator()
                      ? "locator"
                      : method.verb().toUpperCase(Locale.ROOT) + method.media())
                  + " "
                  + path)) {
        kept.add(method);
      }
    }
    return kept;
  }

  /** Returns what is equal for paths that differ in names of parameters and escapes only. */
  private static String key(String path) {
    return path.replaceAll("^/", "")
        .replaceAll("\\{\\w+", "{")
        .replaceAll("(?i)%c3%a4", "ä")
        .replace("%20", " ")
        .replace("%7c", "|");
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
    return type.in(Module.LIBRARY).with(methods);
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
        type(sub.name(), Kind.CLASS, Optional.empty(), sub.policy(), Media.NONE)
            .below(Optional.empty(), List.of(name))
            .with(made(name).methods().stream().map(Method::bare).toList());
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
    Optional<String> ownPath = pathAbove ? Optional.empty() : path;
    String heir = name("C");
    ResourceType resource =
        type(heir, Kind.CLASS, ownPath, chance(50) ? onClass() : Optional.empty(), Media.NONE)
            .below(
                kind == Kind.INTERFACE ? Optional.empty() : Optional.of(name),
                kind == Kind.INTERFACE ? List.of(name) : List.of())
            .with(repeated);
    types.put(resource.name(), resource);
  }

  private void hierarchies() {
    int count = 2 + random.nextInt(3);
    for (int i = 0; i < count; i++) {
      String path = pick(NOUNS) + names;
      int dice = random.nextInt(5);
      if (dice < 2) {
        generic(Kind.INTERFACE, path);
      } else if (dice == 2) {
        generic(Kind.ABSTRACT_CLASS, path);
      } else if (dice == 3) {
        threeLevels(path);
      } else {
        List<Method> methods =
            crud().stream().map(each -> chance(40) ? madeStatic(each) : each).toList();
        root(path, methods);
      }
    }
  }

  private static Method madeStatic(Method method) {
    return method.with(new Shape(method.shape().javaName(), method.shape().parameter(), true));
  }

  private List<String> places() {
    List<String> places = new ArrayList<>();
    for (String verb : List.of("GET", "POST", "PUT", "DELETE")) {
      for (String path : List.of("", "{id}", "{id}/items", pick(ACTIONS))) {
        places.add(verb + " " + path);
      }
    }
    Collections.shuffle(places, random);
    return places;
  }

  private Method at(String place) {
    return method(place.substring(0, place.indexOf(' ')), place.substring(place.indexOf(' ') + 1));
  }

  /** A generic type, and a class with overloads of what it inherits from there. */
  private void generic(Kind kind, String path) {
    List<String> places = places();
    String name = name(kind == Kind.INTERFACE ? "Api" : "Base");
    List<Method> declared = new ArrayList<>();
    int count = 2 + random.nextInt(3);
    for (int i = 0; i < count; i++) {
      Method method = at(places.remove(0));
      declared.add(method.with(new Shape(method.name(), chance(80) ? "T" : "", false)));
    }
    ResourceType general =
        type(name, kind, Optional.empty(), onClass(), Media.NONE)
            .with(new Generics(true, ""))
            .with(declared);
    types.put(name, general);
    String argument = pick(ARGUMENTS);
    List<Method> own = new ArrayList<>();
    for (Method method : declared) {
      if (kind == Kind.INTERFACE || chance(60)) {
        own.add(overriding(method, argument, places));
      }
      if (chance(60)) {
        String other = pick(ARGUMENTS.stream().filter(each -> !each.equals(argument)).toList());
        Method overload = at(places.remove(0));
        own.add(overload.with(new Shape(method.shape().javaName(), other, chance(15))));
      }
    }
    ResourceType heir =
        type(name("C"), Kind.CLASS, Optional.of(path), chance(60) ? onClass() : none(), Media.NONE)
            .below(
                kind == Kind.INTERFACE ? Optional.empty() : Optional.of(name),
                kind == Kind.INTERFACE ? List.of(name) : List.of())
            .with(new Generics(false, argument))
            .with(own);
    types.put(heir.name(), heir);
  }

  private static Optional<Policy> none() {
    return Optional.empty();
  }

  /** What overrides a method: without annotations, with a policy only, or served elsewhere. */
  private Method overriding(Method method, String argument, List<String> places) {
    Shape shape = method.shape();
    String parameter = shape.parameter().equals("T") ? argument : shape.parameter();
    Shape specific = new Shape(shape.javaName(), parameter, false);
    if (chance(20)) {
      Method moved = at(places.remove(0));
      return new Method(
          method.name(), moved.verb(), moved.path(), moved.policy(), Media.NONE, "", "", specific);
    }
    return method.bare().with(specific).with(chance(30) ? onMethod() : none());
  }

  private void threeLevels(String path) {
    List<String> places = places();
    List<Method> declared = new ArrayList<>();
    int count = 3 + random.nextInt(3);
    for (int i = 0; i < count; i++) {
      declared.add(at(places.remove(0)));
    }
    boolean top = chance(50);
    Kind kind = top ? Kind.ABSTRACT_CLASS : Kind.INTERFACE;
    ResourceType first = type(name("Top"), kind, Optional.empty(), onClass(), Media.NONE);
    types.put(first.name(), first.with(declared));
    ResourceType second =
        type(name("Mid"), Kind.ABSTRACT_CLASS, Optional.empty(), onClassAtTimes(), Media.NONE)
            .below(
                top ? Optional.of(first.name()) : Optional.empty(),
                top ? List.of() : List.of(first.name()))
            .with(bare(declared, 40));
    types.put(second.name(), second);
    List<Method> last = new ArrayList<>(bare(declared, 40));
    if (!top) {
      Set<String> implemented = new HashSet<>();
      second.methods().forEach(each -> implemented.add(each.name()));
      last.forEach(each -> implemented.add(each.name()));
      declared.stream()
          .filter(each -> !implemented.contains(each.name()))
          .forEach(each -> last.add(each.bare()));
    }
    if (chance(50)) {
      Method overload = at(places.remove(0));
      last.add(overload.with(new Shape(declared.get(0).shape().javaName(), "String", chance(30))));
    }
    ResourceType third =
        type(name("C"), Kind.CLASS, Optional.of(path), onClassAtTimes(), Media.NONE)
            .below(Optional.of(second.name()), List.of())
            .with(last);
    types.put(third.name(), third);
  }

  private Optional<Policy> onClassAtTimes() {
    return chance(40) ? onClass() : Optional.empty();
  }

  /** Returns some of the methods as they are overridden, at times with a policy. */
  private List<Method> bare(List<Method> methods, int percent) {
    return methods.stream()
        .filter(each -> chance(percent))
        .map(each -> each.bare().with(chance(40) ? onMethod() : none()))
        .toList();
  }

  private Setup programmatic() {
    flat();
    List<ResourceType> roots = rootsSoFar();
    List<Added> added = new ArrayList<>();
    Set<String> taken = new HashSet<>();
    int count = 1 + random.nextInt(4);
    for (int i = 0; i < count; i++) {
      String root = chance(80) ? pick(roots).path().orElseThrow() : pick(NOUNS);
      String path = root.replaceAll("^/", "") + "/" + addedPath();
      Method method = Method.of(name("m"), "", "");
      String verb = chance(75) ? pick(UNSAFE) : "GET";
      if (taken.add(verb + key(path))) {
        ResourceType plain = type(name("Plain"), Kind.CLASS, Optional.empty(), none(), Media.NONE);
        types.put(plain.name(), plain.with(List.of(method)));
        added.add(new Added(path, verb, plain.name(), method.name(), chance(50)));
      }
    }
    Map<String, String> elsewhere = new TreeMap<>();
    if (chance(60)) {
      ResourceType moved = pick(roots);
      String path =
          chance(50)
              ? "v2/" + pick(NOUNS)
              : pick(roots).path().orElseThrow().replaceAll("^/", "") + "/" + pick(ACTIONS);
      elsewhere.put(moved.name(), path);
    }
    return Setup.withAdded(added, elsewhere);
  }

  private String addedPath() {
    return chance(60) ? pick(ACTIONS) : pick(List.of("{id}", "1", "{id}/" + pick(ACTIONS), "new"));
  }

  private List<ResourceType> rootsSoFar() {
    return List.copyOf(types.values());
  }

  private Setup rewritten() {
    int count = 2 + random.nextInt(3);
    for (int i = 0; i < count; i++) {
      List<Method> methods = crud();
      for (String path : List.of(pick(ACTIONS), "{id}", pick(ACTIONS))) {
        methods.add(method(pick(UNSAFE), path));
        methods.add(method(pick(UNSAFE), path));
      }
      root(pick(NOUNS), methods);
    }
    if (chance(50)) {
      root("{tenant}/" + pick(NOUNS), crud());
    }
    int dice = random.nextInt(4);
    if (dice < 2) {
      if (chance(30)) {
        root("files", List.of(method("GET", "{name}.json"), method("PUT", "export.json")));
      }
      return Setup.withSuffixes();
    }
    if (dice == 2) {
      if (chance(50)) {
        root("v1/" + pick(NOUNS), crud());
      }
      return Setup.of(Rewriting.PREFIX);
    }
    return Setup.of(Rewriting.VERB);
  }

  private void subclasses() {
    List<Method> below = new ArrayList<>();
    int count = 3 + random.nextInt(3);
    for (int i = 0; i < count; i++) {
      below.add(returning(below));
    }
    int roots = 1 + random.nextInt(2);
    for (int i = 0; i < roots; i++) {
      List<Method> methods = crud();
      below.stream().filter(each -> chance(70)).forEach(each -> methods.add(renamed(each)));
      root(pick(NOUNS), methods);
    }
  }

  /** Adds classes, and returns a locator that returns one of them. */
  private Method returning(List<Method> locators) {
    int dice = random.nextInt(9);
    if (dice == 8) {
      List<Method> known = new ArrayList<>();
      locator(known);
      return known.get(0);
    }
    boolean silent = dice == 6 || dice == 7;
    List<Method> methods = new ArrayList<>(crud());
    locators.stream().filter(each -> chance(15)).forEach(each -> methods.add(renamed(each)));
    ResourceType sub =
        type(name("Sub"), Kind.CLASS, Optional.empty(), silent ? none() : onClass(), classMedia());
    add(sub, silent ? silenced(methods) : methods);
    if (dice == 3) {
      return Method.locator("", "", sub.name(), sub.name());
    }
    if (dice == 4 || dice == 6) {
      return Method.locator("", "", "Object", sub.name());
    }
    if (dice == 7) {
      return Method.locator("", "", chance(50) ? sub.name() : "Object", subclass(sub, true));
    }
    return Method.locator("", "", chance(75) ? sub.name() : "Object", subclass(sub, false));
  }

  private static List<Method> silenced(List<Method> methods) {
    return methods.stream().map(each -> each.with(none())).toList();
  }

  /** Adds a subclass with other policies, and returns its name. */
  private String subclass(ResourceType sub, boolean silent) {
    List<Method> methods = new ArrayList<>();
    for (Method each : made(sub.name()).methods()) {
      if (!each.isLocator() && chance(50)) {
        methods.add(each.bare().with(silent || chance(40) ? none() : any(0, 50)));
      }
    }
    if (!silent && chance(40)) {
      methods.add(method(pick(UNSAFE), "own/" + pick(ACTIONS)));
    }
    ResourceType heir =
        type(
                name("Heir"),
                Kind.CLASS,
                Optional.empty(),
                silent || chance(50) ? none() : onClass(),
                Media.NONE)
            .below(Optional.of(sub.name()), List.of())
            .with(methods);
    types.put(heir.name(), heir);
    return heir.name();
  }

  private void oddLiterals() {
    int roots = 1 + random.nextInt(3);
    for (int i = 0; i < roots; i++) {
      List<Method> methods = new ArrayList<>();
      List<String> paths = new ArrayList<>();
      for (int k = 0; k < 4; k++) {
        paths.add(k == 0 && chance(80) ? "{v}" : pick(ODD));
      }
      int count = 4 + random.nextInt(6);
      for (int k = 0; k < count; k++) {
        String verb =
            chance(20)
                ? pick(List.of("put", "delete", "Patch", "report"))
                : pick(List.of("GET", "PUT", "POST", "DELETE"));
        methods.add(method(verb, pick(paths)));
      }
      root(chance(50) ? pick(NOUNS) : pick(ODD.subList(3, ODD.size())), methods);
    }
  }

  private Setup modules() {
    Policy policy =
        chance(20) ? Policy.SAME_ORIGIN_ONLY : policies.get(random.nextInt(policies.size()));
    Optional<Policy> other = chance(30) ? Optional.of(pick(policies)) : Optional.empty();
    int count = 3 + random.nextInt(3);
    for (int i = 0; i < count; i++) {
      Module module = pick(List.of(Module.LIBRARY, Module.FIRST, Module.FIRST, Module.MAIN));
      boolean silent = module == Module.LIBRARY || chance(60);
      List<Method> methods = silent ? silenced(crud()) : crud();
      String path = pick(NOUNS) + (chance(20) ? "/{part}" : "");
      Set<String> before = Set.copyOf(types.keySet());
      root(path, methods);
      types.keySet().stream()
          .filter(name -> !before.contains(name))
          .findFirst()
          .ifPresent(name -> {
            ResourceType made = made(name).in(module);
            types.put(name, silent ? made.with(none()) : made);
            if (chance(30)) {
              atRunTime(made(name));
            }
          });
    }
    if (chance(50)) {
      throughLocator();
    }
    return Setup.ofApplication(policy, other);
  }

  /** A subclass as proxies are: it says nothing. */
  private void atRunTime(ResourceType type) {
    List<Method> overridden =
        type.methods().stream()
            .filter(each -> !each.isLocator() && chance(60))
            .map(Method::bare)
            .toList();
    ResourceType proxy =
        type(type.name() + "Proxy", Kind.CLASS, Optional.empty(), none(), Media.NONE)
            .below(Optional.of(type.name()), List.of())
            .in(Module.RUN_TIME)
            .with(overridden);
    types.put(proxy.name(), proxy);
  }

  /** A root class of the last module with a locator that leads into the library. */
  private void throughLocator() {
    boolean silent = chance(60);
    ResourceType sub =
        type(name("Sub"), Kind.CLASS, Optional.empty(), silent ? none() : onClass(), Media.NONE);
    List<Method> methods = silent ? silenced(crud()) : crud();
    add(silent && chance(50) ? sub.in(Module.LIBRARY) : sub, methods);
    Method locator =
        Method.locator(name("m"), "{id}/parts", chance(50) ? sub.name() : "Object", sub.name());
    root("whole", List.of(method("GET", ""), locator.with(onMethod())));
  }
}
