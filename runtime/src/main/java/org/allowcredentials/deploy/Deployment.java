package org.allowcredentials.deploy;

import jakarta.ws.rs.core.Application;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.allowcredentials.CorsDeploymentException;
import org.allowcredentials.config.Settings;
import org.allowcredentials.finding.Rule;
import org.allowcredentials.match.EndpointIndex;
import org.allowcredentials.match.Matching;
import org.allowcredentials.match.Slashes;
import org.allowcredentials.match.VerifiedEndpoint;
import org.allowcredentials.overlap.Ambiguity;
import org.allowcredentials.overlap.Clash;
import org.allowcredentials.overlap.ServedClass;
import org.allowcredentials.policy.CorsPolicy;
import org.allowcredentials.policy.Terms;
import org.allowcredentials.resource.ClassView;
import org.allowcredentials.resource.Inheritance;
import org.allowcredentials.resource.Media;
import org.allowcredentials.table.ApplicationPolicy;
import org.allowcredentials.table.Endpoint;
import org.allowcredentials.table.Resource;
import org.allowcredentials.text.Quote;

/**
 * The resource classes of one application with their verified policies. Servers add classes while
 * they start, and some (those that locators return) later; requests see an immutable index.
 */
public final class Deployment {

  private static final System.Logger LOG = System.getLogger("org.allowcredentials");

  /** The property of a server in which a second feature finds what the first one made. */
  public static final String PROPERTY = "org.allowcredentials.deployment";

  /** Names the class that carries the policy of an application without one of its own. */
  public static final String APPLICATION = "cors.application";

  private final Settings settings;
  private final DeploymentSettings choices;
  private final Verifier verifier;
  private final Tables tables = new Tables();
  private final Map<Class<?>, DeployedClass> classes = new LinkedHashMap<>();
  private final Set<Class<?>> namedPolicies = new LinkedHashSet<>();
  private final Map<Runs, Running> running = new ConcurrentHashMap<>();
  private final Set<String> strangers = ConcurrentHashMap.newKeySet();
  private final Ambiguity ambiguity = new Ambiguity();
  private final List<Uncompared> notCompared = new ArrayList<>();

  /** What servers may confuse and nobody was stopped for: no preflight is answered by it. */
  private final Set<String> unpredictable = new HashSet<>();

  private volatile Optional<EndpointIndex> index = Optional.empty();

  /**
   * The root classes that the server names while it starts; if there are any, there are no others.
   */
  private Set<Class<?>> named = Set.of();

  /** What the server itself says that it serves; nothing until it does. */
  private List<Served> model = List.of();

  private volatile UnaryOperator<String> rewriting = UnaryOperator.identity();
  private volatile Matching matching = Matching.STANDARD;
  private volatile boolean speakingLocators;
  private volatile boolean settled;

  /** Why it could not be settled; it will not be any more. */
  private Optional<CorsDeploymentException> failure = Optional.empty();

  private volatile ApplicationTerms application = ApplicationTerms.NONE;
  private volatile boolean serving;
  private volatile boolean announced;
  private int compiledTables;

  private Deployment(Settings settings, DeploymentSettings choices) {
    this.settings = settings;
    this.choices = choices;
    this.verifier = new Verifier(settings, choices);
  }

  /**
   * Returns the deployment of what is known at start-up, so that all problems are told at once.
   *
   * @param settings the configuration
   * @param types classes; those that are no root resources are passed over
   * @return the deployment
   * @throws CorsDeploymentException if one of them has a policy that cannot be applied
   */
  public static Deployment of(Settings settings, Collection<Class<?>> types) {
    List<String> problems = new ArrayList<>();
    Deployment deployment = new Deployment(settings, DeploymentSettings.read(settings, problems));
    List<Class<?>> roots =
        types.stream()
            .filter(ReflectiveReader::isRootResource)
            .sorted(Comparator.comparing(Class::getName))
            .toList();
    deployment.named = Set.copyOf(roots);
    roots.forEach(type -> tell(problems, () -> deployment.add(type)));
    Tables.contextLoader()
        .ifPresent(loader -> tell(problems, () -> deployment.addLocators(loader)));
    if (!problems.isEmpty()) {
      throw new CorsDeploymentException(problems);
    }
    return deployment;
  }

  private static void tell(List<String> problems, Runnable addition) {
    try {
      addition.run();
    } catch (CorsDeploymentException e) {
      problems.addAll(e.problems());
    }
  }

  /**
   * A class that is served.
   *
   * @param resource its endpoints
   * @param endpoints the same, verified, in the same order
   * @param bridged those that some servers pass over: in no index, but bound where one runs
   * @param signatures the signature of each of its method objects
   * @param declared whether it says anything of CORS
   * @param heirs the classes that inherit from it for which it stands: RESTEasy names the type that
   *     has the {@code @Path}
   * @param known whether the index follows paths into it
   */
  private record DeployedClass(
      Resource resource,
      List<VerifiedEndpoint> endpoints,
      List<VerifiedEndpoint> bridged,
      Map<Method, String> signatures,
      boolean declared,
      List<Class<?>> heirs,
      boolean known) {

    boolean standsIn() {
      return !heirs.isEmpty();
    }

    /** Returns the endpoints among these that a method object is; several if it has many verbs. */
    Stream<VerifiedEndpoint> of(Method method, List<VerifiedEndpoint> among) {
      Optional<String> signature = Optional.ofNullable(signatures.get(method));
      return among.stream().filter(each -> signature.equals(Optional.of(each.endpoint().method())));
    }
  }

  /**
   * A method of a class, as a server names it.
   *
   * @param type the class that is served
   * @param method its method, or one that it overrides or implements
   */
  private record Runs(Class<?> type, Method method) {}

  /**
   * A method that runs.
   *
   * @param type the class that is served
   * @param endpoint the method, on the terms that apply
   * @param says whether the method or its class says something itself; else a locator that leads to
   *     it speaks for it, if there is one whose class nobody knows
   * @param isStranger whether no class declares it for requests, and it is none of the server's own
   */
  public record Running(
      Class<?> type, VerifiedEndpoint endpoint, boolean says, boolean isStranger) {}

  /**
   * Adds a class, unless it is there already, and what its locators return; then compares its
   * endpoints with those of the others (CORS505).
   *
   * <p>Once requests are served, endpoints that may be confused are only logged: a class that a
   * server finds so late must not break the request that leads to it.
   *
   * @param type the class
   * @throws CorsDeploymentException if its policy is not compiled, stale or refused, or if servers
   *     may confuse one of its endpoints with one that has another policy
   */
  public synchronized void add(Class<?> type) {
    if (classes.containsKey(type)) {
      return;
    }
    read(type);
    addUntold(Tables.loader(type));
    compare();
  }

  /**
   * Adds the root classes that have locators only, unless the server names its classes: RESTEasy
   * tells of no method of theirs. That they have a table must do.
   *
   * @param loader the class loader of the application
   */
  private synchronized void addLocators(ClassLoader loader) {
    addUntold(loader);
    compare();
  }

  private void addUntold(ClassLoader loader) {
    if (named.isEmpty()) {
      tables.rootsWithLocatorsOnly(loader).forEach(this::read);
    }
  }

  /** A class whose endpoints are not compared yet with those of the others. */
  private record Uncompared(
      Resource resource, List<VerifiedEndpoint> endpoints, Map<String, Media> media) {

    ServedClass served(ApplicationTerms application) {
      return ServedClass.of(resource, endpoints.stream().map(application::over).toList(), media);
    }
  }

  /** Waits until it is known which policy applies to what says nothing itself. */
  private void compare() {
    if (!settled) {
      return;
    }
    List<ServedClass> added =
        notCompared.stream()
            .filter(each -> isServed(each.resource()))
            .map(each -> each.served(application))
            .toList();
    List<Clash> clashes = ambiguity.add(added);
    notCompared.clear();
    if (clashes.isEmpty()) {
      return;
    }
    if (!serving) {
      throw new CorsDeploymentException(clashes.stream().map(Deployment::confused).toList());
    }
    clashes.forEach(clash -> LOG.log(System.Logger.Level.ERROR, confused(clash)));
    clashes.stream()
        .flatMap(clash -> Stream.of(clash.first(), clash.second()))
        .map(each -> name(each.resource(), each.item().endpoint()))
        .forEach(unpredictable::add);
    index = Optional.empty();
  }

  /** Returns whether the server says that it serves a class, or says nothing. */
  private boolean isServed(Resource resource) {
    return model.isEmpty()
        || resource.path().isEmpty()
        || model.stream()
            .flatMap(root -> root.methods().stream())
            .anyMatch(each -> each.type().getName().equals(resource.name()));
  }

  private static String name(String resource, Endpoint endpoint) {
    return resource + "#" + endpoint.method();
  }

  private static String confused(Clash clash) {
    Rule rule = clash.rule(Rule.CORS505);
    return "[" + rule + "] " + clash.summary() + "\n  " + clash.details() + "\n  " + rule.page();
  }

  private void read(Class<?> type) {
    if (!classes.containsKey(type)) {
      read(type, ReflectiveReader.read(type));
    }
  }

  private void read(Class<?> type, ReflectiveReader.Reading reading) {
    List<String> problems = new ArrayList<>(tables.problems(type));
    problems.addAll(reading.problems());
    boolean declared = isDeclared(reading);
    Optional<Resource> table = tables.find(type);
    Resource resource =
        table.isPresent() || !declared
            ? table.orElseGet(() -> Inheritance.resolve(reading.view()))
            : fromSupertypes(type, reading, problems);
    table.flatMap(compiled -> Fit.problem(type, compiled, reading.view())).ifPresent(problems::add);
    List<VerifiedEndpoint> endpoints = verifier.endpoints(type, resource, problems);
    List<VerifiedEndpoint> bridged =
        verifier.endpoints(type, Inheritance.resolve(reading.bridged()), problems);
    if (!problems.isEmpty()) {
      throw new CorsDeploymentException(problems);
    }
    List<Class<?>> heirs = resource.path().isPresent() ? heirs(type) : List.of();
    boolean mayBeKnown = declared || resource.path().isPresent() || table.isPresent();
    boolean known = mayBeKnown && heirs.isEmpty();
    classes.put(
        type,
        new DeployedClass(
            resource, endpoints, bridged, reading.signatures(), declared, heirs, known));
    heirs.forEach(this::read);
    if (known) {
      notCompared.add(new Uncompared(resource, endpoints, Inheritance.media(reading.view())));
    }
    compiledTables += table.isPresent() ? 1 : 0;
    index = Optional.empty();
    addReturned(resource, reading);
  }

  /**
   * Returns the classes for which a type stands that the server has not named: those of them that
   * inherit its path; where it names none, those with a table, if the type itself cannot be served.
   */
  private List<Class<?>> heirs(Class<?> type) {
    Stream<Class<?>> others = Stream.of();
    if (named.isEmpty() && Modifier.isAbstract(type.getModifiers())) {
      others = tables.implementors(type).stream();
    } else if (!named.contains(type)) {
      others = named.stream().filter(type::isAssignableFrom);
    }
    return others
        .filter(each -> ReflectiveReader.pathOwner(each).equals(Optional.of(type)))
        .sorted(Comparator.comparing(Class::getName))
        .toList();
  }

  /**
   * Returns whether a type stands for the classes that inherit from it, so that only the object
   * tells which of them runs.
   *
   * @param type the class as the server names it
   * @return true where RESTEasy names the type that has the {@code @Path}
   */
  public synchronized boolean standsIn(Class<?> type) {
    return Optional.ofNullable(classes.get(type)).filter(DeployedClass::standsIn).isPresent();
  }

  /**
   * Returns a method that runs, on the terms of the nearest annotation, else of the {@code
   * Application}. One that no class declares for requests, such as a method of the server or of a
   * programmatic resource, says nothing itself.
   *
   * @param type the class that is served
   * @param method its method, or one that it overrides or implements
   * @return what runs
   * @throws CorsDeploymentException if the class has a policy that cannot be applied
   */
  public Running running(Class<?> type, Method method) {
    settle(Optional.empty());
    return running.computeIfAbsent(new Runs(type, method), this::find);
  }

  private synchronized Running find(Runs runs) {
    add(runs.type());
    DeployedClass deployed = Objects.requireNonNull(classes.get(runs.type()));
    return Stream.of(deployed.endpoints(), deployed.bridged())
        .flatMap(endpoints -> deployed.of(runs.method(), endpoints))
        .findFirst()
        .map(own ->
            new Running(
                runs.type(), application.over(own), !own.terms().equals(Terms.none()), false))
        .orElseGet(() -> unknown(runs));
  }

  private Running unknown(Runs runs) {
    String name = runs.type().getName();
    VerifiedEndpoint endpoint =
        VerifiedEndpoint.of(name, named(runs.method()), application.of(name));
    return new Running(runs.type(), endpoint, false, !isOfServer(runs.type()));
  }

  /**
   * Says, once for each method, that it has no policy although others have one (CORS507).
   *
   * @param stranger a method that no class declares for requests
   */
  public void tellOfStranger(VerifiedEndpoint stranger) {
    String method = stranger.endpoint().method();
    String name = stranger.resource() + "#" + method.substring(0, method.indexOf('('));
    if (!strangers.add(name) || !hasPolicies()) {
      return;
    }
    LOG.log(
        System.Logger.Level.WARNING,
        "[CORS507] "
            + name
            + " runs, and no table knows it: it has no CORS policy\n  It was registered with the"
            + " server's own API, or is served in a way that the class does not show, so no other"
            + " origin may read it, and the origin guard does not stand before it.\n  Annotate"
            + " the Application, whose policy covers whatever it serves. Told once for each"
            + " method.\n  "
            + Rule.CORS507.page());
  }

  /**
   * Returns a method of a class whose policy cannot be applied, so that nobody may read what the
   * server says of it.
   *
   * @param type the class
   * @param method its method
   * @return the method, for the same origin only
   */
  public VerifiedEndpoint unservable(Class<?> type, Method method) {
    return VerifiedEndpoint.of(type.getName(), named(method), Terms.sameOriginOnly());
  }

  private static Endpoint named(Method method) {
    return new Endpoint("any", "", method.getName() + "()", List.of(), "", Optional.empty());
  }

  private synchronized boolean hasPolicies() {
    return classes.values().stream()
        .flatMap(each -> each.endpoints().stream())
        .anyMatch(each -> each.terms().ownHeaders());
  }

  /** Returns whether a class is one of the server itself, such as its answer to OPTIONS. */
  static boolean isOfServer(Class<?> type) {
    return Applications.own(type).isEmpty();
  }

  /**
   * Names a class that carries the policy of all that is served, for an application that has no
   * class of its own. Has no effect once requests are served.
   *
   * @param type an {@code Application} class
   */
  public synchronized void name(Class<?> type) {
    namedPolicies.add(type);
  }

  /**
   * Returns the classes that were named.
   *
   * @return a copy
   */
  public synchronized Set<Class<?>> named() {
    return Set.copyOf(namedPolicies);
  }

  /**
   * Says which {@code Application} is deployed, when all classes have been named. The first call
   * counts; without one the first request settles what is known by then.
   *
   * @param deployed the class of the {@code Application}, if the server tells it
   * @throws CorsDeploymentException if it is not certain which policy applies to what says nothing
   *     itself (CORS508), if that policy cannot be applied, or if servers may confuse two endpoints
   *     that then have different policies (CORS505)
   */
  public void settle(Optional<Class<?>> deployed) {
    settle(() -> deployed);
  }

  /**
   * Does the same, and asks for the class only if it is needed.
   *
   * @param deployed gives the class of the {@code Application}, if the server tells it
   * @throws CorsDeploymentException as {@link #settle(Optional)} does
   */
  public void settle(Supplier<Optional<Class<?>>> deployed) {
    if (!settled) {
      settleNow(deployed.get());
    }
  }

  /**
   * Returns whether it is known which policy applies to what says nothing itself.
   *
   * @return true once {@link #settle(Optional)} has ended without an exception
   */
  public boolean isSettled() {
    return settled;
  }

  /**
   * Says that nobody knows which {@code Application} serves what: only what a method or a class
   * says itself applies.
   *
   * @throws CorsDeploymentException if servers may confuse two endpoints with different policies
   */
  public synchronized void settleWithoutApplication() {
    settled = true;
    compare();
  }

  private synchronized void settleNow(Optional<Class<?>> deployed) {
    if (settled) {
      return;
    }
    if (failure.isPresent()) {
      throw failure.get();
    }
    try {
      resolve(deployed);
      settled = true;
      index = Optional.empty();
      compareElsewhere();
    } catch (CorsDeploymentException e) {
      settled = false;
      failure = Optional.of(e);
      throw e;
    }
  }

  /** Finds the policy of the application, and looks whether it can be applied. */
  private void resolve(Optional<Class<?>> deployed) {
    List<String> problems = new ArrayList<>();
    Set<Class<?>> named = new LinkedHashSet<>(namedPolicies);
    setting(problems).flatMap(name -> configured(name, deployed, problems)).ifPresent(named::add);
    if (!problems.isEmpty()) { // Whose policy would apply without the setting is not the question.
      throw new CorsDeploymentException(problems);
    }
    Optional<ApplicationPolicy> policy = new Applications(tables).find(deployed, named, problems);
    ApplicationTerms terms =
        policy.map(each -> terms(each, problems)).orElse(ApplicationTerms.NONE);
    if (!problems.isEmpty()) {
      throw new CorsDeploymentException(problems);
    }
    warnOfVerbs(terms);
    application = terms;
  }

  /**
   * Stops nothing: where the policy of an application has no effect on a method, that may be one of
   * a library, which nobody can annotate.
   */
  private void warnOfVerbs(ApplicationTerms terms) {
    List<String> remarks = new ArrayList<>();
    for (DeployedClass each : classes.values()) {
      each.endpoints().stream()
          .filter(endpoint -> endpoint.terms().equals(Terms.none()))
          .forEach(endpoint -> Verifier.checkVerb(terms.over(endpoint), remarks));
    }
    remarks.forEach(remark -> LOG.log(System.Logger.Level.WARNING, remark));
  }

  /**
   * Asked now, and not with the other settings: CXF shows the properties of an application late.
   */
  private Optional<String> setting(List<String> problems) {
    return Settings.value(
            APPLICATION, key -> settings.find(key, Tables.loader(getClass())), problems)
        .map(value -> String.join(",", value.items()).strip());
  }

  private Optional<Class<?>> configured(
      String name, Optional<Class<?>> deployed, List<String> problems) {
    Optional<Class<?>> found =
        Stream.concat(
                deployed.stream().map(Tables::loader),
                classes.keySet().stream().map(Tables::loader))
            .distinct()
            .flatMap(loader -> Tables.classes(loader, Set.of(name)))
            .findFirst()
            .or(() -> tables.type(name))
            .filter(Application.class::isAssignableFrom);
    if (found.isEmpty()) {
      problems.add(
          Settings.problem(
              Rule.CORS904,
              APPLICATION,
              "names no Application class",
              Quote.excerpt(name)
                  + " is not a class that inherits from jakarta.ws.rs.core.Application, or no class"
                  + " loader of the application knows it.\nWrite its binary name, such as"
                  + " com.acme.Api."));
    }
    return found;
  }

  private ApplicationTerms terms(ApplicationPolicy policy, List<String> problems) {
    ClassLoader loader =
        tables.type(policy.name()).map(Tables::loader).orElseGet(() -> Tables.loader(getClass()));
    Map<String, Terms.CrossSiteRequests> crossSite = new TreeMap<>();
    policy
        .crossSite()
        .forEach((type, reason) -> crossSite.put(type, new Terms.CrossSiteRequests(reason)));
    return new ApplicationTerms(
        policy.name(),
        policy
            .declaration()
            .map(said -> verifier.terms(said, loader, policy.name(), problems))
            .orElse(Terms.none()),
        crossSite);
  }

  /**
   * Returns whether there are locators whose class is not known, and which say something: below
   * them they speak for what says nothing itself.
   *
   * @return whether there are any
   */
  public boolean hasSpeakingLocators() {
    index();
    return speakingLocators;
  }

  /**
   * Returns the index of what is served so far.
   *
   * @return the index
   */
  public EndpointIndex index() {
    settle(Optional.empty());
    if (!serving) {
      serving = true;
    }
    return index.orElseGet(this::buildIndex);
  }

  /**
   * Returns what the settings want of the application.
   *
   * @return the same for all its classes
   */
  public DeploymentSettings choices() {
    return choices;
  }

  /**
   * Says once, at {@code INFO}, what is served. Called with each request: before the first one no
   * server has told all its classes for certain.
   *
   * @param by what serves
   */
  public void announce(String by) {
    if (!announced) {
      announceNow(by);
    }
  }

  private synchronized void announceNow(String by) {
    if (!announced) {
      announced = true;
      serving = true;
      LOG.log(System.Logger.Level.INFO, summary(by));
    }
  }

  private String summary(String by) {
    int credentialed = 0;
    int anonymous = 0;
    int sameOrigin = 0;
    int crossSite = 0;
    int none = 0;
    for (DeployedClass deployed : classes.values()) {
      for (VerifiedEndpoint endpoint : deployed.endpoints()) {
        if (!endpoint.endpoint().isLocator()) {
          Terms terms = application.over(endpoint).terms();
          credentialed += terms.policy().filter(CorsPolicy::credentials).isPresent() ? 1 : 0;
          anonymous += terms.policy().filter(p -> !p.credentials()).isPresent() ? 1 : 0;
          sameOrigin += terms.equals(Terms.sameOriginOnly()) ? 1 : 0;
          crossSite += terms instanceof Terms.CrossSiteRequests ? 1 : 0;
          none += terms.equals(Terms.none()) ? 1 : 0;
        }
      }
    }
    return "CORS ("
        + by
        + "): "
        + (credentialed + anonymous + sameOrigin + crossSite + none)
        + " endpoints ("
        + credentialed
        + " with credentials, "
        + anonymous
        + " without credentials, "
        + sameOrigin
        + " for the same origin only, "
        + crossSite
        + " open to requests of other sites, "
        + none
        + " without a policy); compiled tables: "
        + compiledTables
        + "; classes without a table: "
        + (classes.size() - compiledTables)
        + (application.name().isEmpty() ? "" : "; all the rest: " + rest())
        + (choices.explains()
            ? "; cors.explain is on: answers say why, which is for development"
            : "");
  }

  /** Says what applies to what says nothing itself, and to which classes it does not. */
  private String rest() {
    StringBuilder out = new StringBuilder(application.terms().inWords());
    out.append(" (").append(application.name()).append(')');
    new TreeMap<>(application.crossSite())
        .forEach((type, open) ->
            out.append(", but ")
                .append(type)
                .append(" takes requests of other sites: ")
                .append(Quote.excerpt(open.reason())));
    return out.toString();
  }

  /**
   * Says what the server itself says that it serves. From now on the paths are those, and the
   * policies are still those of the classes: a class at another path than its own, a method that no
   * class declares, and nothing that is not served.
   *
   * @param roots all that is served without a locator
   * @throws CorsDeploymentException if a class has a policy that cannot be applied, or if servers
   *     may confuse two endpoints, at the paths where they are served (CORS505)
   */
  public synchronized void serve(List<Served> roots) {
    roots.stream()
        .flatMap(root -> root.methods().stream())
        .map(Served.ServedMethod::type)
        .distinct()
        .filter(type -> !isOfServer(type))
        .forEach(this::add);
    model = List.copyOf(roots);
    index = Optional.empty();
    if (settled) {
      compareElsewhere();
    }
  }

  /**
   * Says the same while requests are served. Endpoints that servers may confuse then stop nobody:
   * they are logged, and no preflight is answered by them.
   *
   * @param roots all that is served without a locator
   * @throws CorsDeploymentException if a class has a policy that cannot be applied
   */
  public synchronized void serveNow(List<Served> roots) {
    serving = true;
    serve(roots);
  }

  /**
   * Says how the server changes the path of a request before it matches it, such as by cutting off
   * the suffix of a media type.
   *
   * @param rewrites gives the encoded path below the base that is matched
   */
  public void rewrite(UnaryOperator<String> rewrites) {
    rewriting = rewrites;
  }

  /**
   * Says how the server finds the method of a path, before any is looked up.
   *
   * @param way how
   */
  public void match(Matching way) {
    matching = way;
  }

  /**
   * Returns the path that the server matches.
   *
   * @param sent the encoded path below the base, as it was sent
   * @return the path without what the server is known to cut off
   */
  public String asMatched(String sent) {
    return rewriting.apply(sent);
  }

  /** Compares classes that are served at another path than their own: nobody else has. */
  private void compareElsewhere() {
    for (Served root : model) {
      Map<Class<?>, List<VerifiedEndpoint>> moved = new LinkedHashMap<>();
      for (Served.ServedMethod each : root.methods()) {
        DeployedClass deployed = classes.get(each.type());
        boolean own =
            deployed != null
                && deployed.resource().path().filter(path -> isSame(path, root.path())).isPresent();
        if (!own && declared(each).isPresent()) {
          moved.computeIfAbsent(each.type(), type -> new ArrayList<>()).add(endpoint(each));
        }
      }
      moved.forEach((type, endpoints) -> {
        Resource there =
            new Resource(type.getName(), Optional.of(root.path()), Optional.empty(), List.of());
        notCompared.add(new Uncompared(there, endpoints, Map.of()));
      });
    }
    compare();
  }

  private static boolean isSame(String path, String other) {
    return Slashes.without(path).equals(Slashes.without(other));
  }

  /** Returns what a class declares of a method. */
  private Optional<VerifiedEndpoint> declared(Served.ServedMethod served) {
    DeployedClass deployed = classes.get(served.type());
    if (deployed == null) {
      return Optional.empty();
    }
    List<VerifiedEndpoint> own = deployed.of(served.method(), deployed.endpoints()).toList();
    return own.stream()
        .filter(each -> each.endpoint().verb().equalsIgnoreCase(served.verb()))
        .findFirst()
        .or(() -> own.stream().findFirst());
  }

  /** Returns a method as the server serves it, on the terms that its class declares. */
  private VerifiedEndpoint endpoint(Served.ServedMethod served) {
    return declared(served)
        .map(own ->
            VerifiedEndpoint.of(
                own.resource(), own.endpoint().servedAs(served.verb(), served.path()), own.terms()))
        .orElseGet(() ->
            VerifiedEndpoint.of(
                served.type().getName(),
                new Endpoint(
                    served.verb(),
                    served.path(),
                    served.method().getName() + "()",
                    List.of(),
                    served.verb().isEmpty() ? served.method().getReturnType().getName() : "",
                    Optional.empty()),
                Terms.none()));
  }

  /** Returns what is served, by the model of the server if there is one. */
  private Map<Resource, List<VerifiedEndpoint>> resources() {
    Map<Resource, List<VerifiedEndpoint>> resources = new LinkedHashMap<>();
    boolean byClasses = model.isEmpty();
    classes.values().stream()
        .filter(DeployedClass::known)
        .forEach(deployed ->
            resources.put(
                byClasses ? deployed.resource() : deployed.resource().withoutPath(),
                over(deployed.endpoints())));
    for (Served root : model) {
      Resource resource =
          new Resource(
              "/" + Slashes.without(root.path()),
              Optional.of(root.path()),
              Optional.empty(),
              List.of());
      // Several classes may have one path.
      resources
          .computeIfAbsent(resource, first -> new ArrayList<>())
          .addAll(over(root.methods().stream().flatMap(this::heirs).map(this::endpoint).toList()));
    }
    return resources;
  }

  /** Returns a method for each class that the named one stands for. */
  private Stream<Served.ServedMethod> heirs(Served.ServedMethod served) {
    DeployedClass deployed = classes.get(served.type());
    return deployed == null || !deployed.standsIn()
        ? Stream.of(served)
        : deployed.heirs().stream().map(served::of);
  }

  private List<VerifiedEndpoint> over(List<VerifiedEndpoint> endpoints) {
    return endpoints.stream()
        .map(each ->
            unpredictable.contains(name(each.resource(), each.endpoint()))
                ? each.on(Terms.none())
                : application.over(each))
        .toList();
  }

  private synchronized EndpointIndex buildIndex() {
    Map<Resource, List<VerifiedEndpoint>> resources = resources();
    EndpointIndex built = EndpointIndex.of(resources, application.terms(), matching);
    Set<String> names = resources.keySet().stream().map(Resource::name).collect(Collectors.toSet());
    speakingLocators =
        resources.values().stream()
            .flatMap(List::stream)
            .filter(each -> !each.terms().equals(Terms.none()))
            .map(VerifiedEndpoint::endpoint)
            .anyMatch(each -> each.isLocator() && !names.contains(each.subResource()));
    index = Optional.of(built);
    return built;
  }

  /** Adds the classes that locators return, as far as their declared type tells. */
  private void addReturned(Resource resource, ReflectiveReader.Reading reading) {
    for (Endpoint endpoint : resource.endpoints()) {
      Class<?> returned = reading.returns().get(endpoint.method());
      if (endpoint.isLocator() && returned != null && !classes.containsKey(returned)) {
        ReflectiveReader.Reading read = ReflectiveReader.read(returned);
        if (tables.find(returned).isPresent() || isDeclared(read)) {
          read(returned, read);
        }
      }
    }
  }

  private static boolean isDeclared(ReflectiveReader.Reading reading) {
    return reading.view().types().stream().anyMatch(type -> !type.declarations().isEmpty())
        || Stream.of(reading.view(), reading.bridged())
            .flatMap(view -> view.methods().stream())
            .flatMap(List::stream)
            .anyMatch(method -> !method.declarations().isEmpty());
  }

  /**
   * Returns a class without annotations of its own, which the processor does not see: it is served
   * by what it inherits, so each type that it inherits a policy from must have a table.
   */
  private Resource fromSupertypes(
      Class<?> type, ReflectiveReader.Reading reading, List<String> problems) {
    ClassView view = reading.view();
    for (Class<?> each : supertypes(type).toList()) {
      ClassView own = ReflectiveReader.read(each).view();
      boolean declares = !own.types().get(0).declarations().isEmpty() || declaresOnMethods(each);
      Optional<Resource> table = tables.find(each);
      if (declares && table.isEmpty()) {
        problems.add(Fit.notCompiled(each));
      }
      table.flatMap(found -> Fit.problem(each, found, own)).ifPresent(problems::add);
    }
    if (declaresOnMethods(type) || !view.types().get(0).declarations().isEmpty()) {
      problems.add(Fit.notCompiled(type));
    }
    return Inheritance.resolve(view);
  }

  private static Stream<Class<?>> supertypes(Class<?> type) {
    return ReflectiveReader.lineageOf(type).stream().skip(1);
  }

  private static boolean declaresOnMethods(Class<?> type) {
    return Stream.of(type.getDeclaredMethods())
        .anyMatch(method -> !ReflectiveReader.declarations(method).isEmpty());
  }
}
