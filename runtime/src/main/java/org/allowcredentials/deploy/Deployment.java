package org.allowcredentials.deploy;

import java.lang.reflect.Method;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.allowcredentials.CorsDeploymentException;
import org.allowcredentials.CorsOrigins;
import org.allowcredentials.config.Settings;
import org.allowcredentials.finding.Problems;
import org.allowcredentials.match.EndpointIndex;
import org.allowcredentials.match.Matching;
import org.allowcredentials.match.VerifiedEndpoint;
import org.allowcredentials.policy.Terms;
import org.allowcredentials.table.Resource;

/**
 * The resource classes of one application with their verified policies. Servers add classes while
 * they start, and some (those that locators return) later; requests see an immutable index.
 */
public final class Deployment {

  private static final System.Logger LOG = System.getLogger("org.allowcredentials");

  /** The property of a server in which a second feature finds what the first one made. */
  public static final String PROPERTY = "org.allowcredentials.deployment";

  private final DeploymentSettings settings;
  private final OverlapCheck overlaps = new OverlapCheck();
  private final DeployedClasses classes;
  private final ApplicationResolver applications;
  private final UnknownMethods unknownMethods = new UnknownMethods();
  private final Set<Class<?>> namedPolicies = new LinkedHashSet<>();
  private final HeaderReaders readers = new HeaderReaders();
  private final RunningMethods running = new RunningMethods();
  private final ReloadableOrigins origins;
  private ServerModel model;
  private volatile Optional<EndpointIndex> index = Optional.empty();
  private volatile Optional<UnaryOperator<String>> rewriting = Optional.empty();
  private volatile Matching matching = Matching.STANDARD;
  private volatile boolean settled;

  /** Why it could not be settled; it will not be any more. */
  private Optional<CorsDeploymentException> failure = Optional.empty();

  private volatile ApplicationTerms application = ApplicationTerms.NONE;
  private volatile boolean serving;
  private volatile boolean announced;

  private Deployment(Settings configuration, DeploymentSettings settings) {
    Tables tables = new Tables();
    this.origins = new ReloadableOrigins(configuration, this::exchange);
    DeclarationVerifier verifier = new DeclarationVerifier(origins, settings, tables);
    this.settings = settings;
    this.classes = new DeployedClasses(tables, verifier, overlaps, () -> index = Optional.empty());
    this.applications = new ApplicationResolver(configuration, tables, verifier);
    this.model = ServerModel.of(classes, List.of());
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
    Problems problems = new Problems();
    Deployment deployment = new Deployment(settings, DeploymentSettings.read(settings, problems));
    List<Class<?>> roots =
        types.stream()
            .filter(ReflectiveReader::isRootResource)
            .sorted(Comparator.comparing(Class::getName))
            .toList();
    deployment.classes.name(roots);
    roots.forEach(type -> deployment.classes.readWithUntold(type, problems));
    Tables.contextLoader().ifPresent(loader -> deployment.classes.readUntold(loader, problems));
    problems.stopIfAny();
    return deployment;
  }

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
    if (!classes.contains(type)) {
      Problems problems = new Problems();
      classes.readWithUntold(type, problems);
      problems.stopIfAny();
      compare();
    }
  }

  /** Waits until it is known which policy applies to what says nothing itself. */
  private void compare() {
    if (settled) {
      index = Optional.empty();
      overlaps.compare(model::isServed, application, serving);
    }
  }

  /**
   * Returns whether a type stands for the classes that inherit from it, so that only the object
   * tells which of them runs.
   *
   * @param type the class as the server names it
   * @return true where RESTEasy names the type that has the {@code @Path}
   */
  public synchronized boolean standsIn(Class<?> type) {
    return classes.find(type).filter(DeployedClass::standsIn).isPresent();
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
  public RunningMethod running(Class<?> type, Method method) {
    settle(Optional.empty());
    return running.get(type, method, this::find);
  }

  private synchronized RunningMethod find(Class<?> type, Method method) {
    add(type);
    return classes.running(type, method, application);
  }

  /** Returns a number that is another one as soon as methods run on other terms. */
  public int epoch() {
    return running.epoch();
  }

  /** Returns the origins that come from the configuration. */
  public CorsOrigins origins() {
    return origins;
  }

  /** Changes terms so that each request sees all of the change, or nothing of it. */
  private synchronized void exchange(Runnable change) {
    change.run();
    running.renew();
    index = index.map(before -> buildIndex());
  }

  /**
   * Says, once for each method, that it has no policy although others have one (CORS507).
   *
   * @param stranger a method that no class declares for requests
   */
  public void tellOfStranger(VerifiedEndpoint stranger) {
    unknownMethods.warnOf(stranger, this::hasPolicies);
  }

  private synchronized boolean hasPolicies() {
    return classes.havePolicies();
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
      application = applications.resolve(deployed, namedPolicies, classes);
      readers.serve(deployed);
      settled = true;
      index = Optional.empty();
      compareMoved();
    } catch (CorsDeploymentException e) {
      settled = false;
      failure = Optional.of(e);
      throw e;
    }
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
    return readers.haveChanged() ? buildIndex() : index.orElseGet(this::buildIndex);
  }

  /**
   * Returns what says which request headers it reads.
   *
   * @return takes what is registered
   */
  public HeaderReaders readers() {
    return readers;
  }

  /**
   * Returns what the settings want of the application.
   *
   * @return the same for all its classes
   */
  public DeploymentSettings settings() {
    return settings;
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
      LOG.log(
          System.Logger.Level.INFO,
          DeploymentSummary.of(by, classes, application, settings.explains()));
    }
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
  public synchronized void serve(List<ServedRoot> roots) {
    roots.stream()
        .flatMap(root -> root.methods().stream())
        .map(ServedRoot.ServedMethod::type)
        .distinct()
        .filter(type -> !Applications.isOfServer(type))
        .forEach(this::add);
    model = ServerModel.of(classes, roots);
    index = Optional.empty();
    if (settled) {
      compareMoved();
    }
  }

  /**
   * Says the same while requests are served. Endpoints that servers may confuse then stop nobody:
   * they are logged, and no preflight is answered by them.
   *
   * @param roots all that is served without a locator
   * @throws CorsDeploymentException if a class has a policy that cannot be applied
   */
  public synchronized void serveNow(List<ServedRoot> roots) {
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
    rewriting = Optional.of(rewrites);
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
    Optional<UnaryOperator<String>> known = rewriting;
    return known.isPresent() ? known.get().apply(sent) : sent;
  }

  /**
   * Returns whether {@link #asMatched} may change a path.
   *
   * @return false if the server matches every path as it was sent
   */
  public boolean rewrites() {
    return rewriting.isPresent();
  }

  private void compareMoved() {
    model.addMoved(overlaps);
    compare();
  }

  private synchronized EndpointIndex buildIndex() {
    Map<Resource, List<VerifiedEndpoint>> resources = model.resources();
    HeaderReaders.Registered read = readers.look(classes);
    resources.replaceAll(
        (resource, own) -> own.stream().map(this::applied).map(read::over).toList());
    Terms elsewhere = application.terms().now();
    index = Optional.of(EndpointIndex.of(resources, elsewhere, read.ofAnyPath(), matching));
    return index.get();
  }

  /** Returns an endpoint on the terms that apply; none, where nobody knows which one would run. */
  private VerifiedEndpoint applied(VerifiedEndpoint endpoint) {
    return overlaps.isUnpredictable(endpoint)
        ? endpoint.on(Terms.none())
        : application.over(endpoint).now();
  }
}
