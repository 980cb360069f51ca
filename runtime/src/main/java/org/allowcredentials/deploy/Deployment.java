package org.allowcredentials.deploy;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.allowcredentials.config.ConfiguredOrigins;
import org.allowcredentials.config.Settings;
import org.allowcredentials.policy.CorsPolicy;
import org.allowcredentials.policy.Finding;
import org.allowcredentials.policy.PolicyDraft;
import org.allowcredentials.policy.PolicyRules;
import org.allowcredentials.policy.Rule;
import org.allowcredentials.policy.RuleClass;
import org.allowcredentials.policy.Verdict;
import org.allowcredentials.resource.ClassView;
import org.allowcredentials.resource.Endpoint;
import org.allowcredentials.resource.Inheritance;
import org.allowcredentials.resource.Inheritance.ApplicationPolicy;
import org.allowcredentials.resource.Resource;
import org.allowcredentials.table.Ambiguity;
import org.allowcredentials.table.CorsDeploymentException;
import org.allowcredentials.table.EndpointIndex;
import org.allowcredentials.table.ServedClass;
import org.allowcredentials.table.VerifiedEndpoint;

/**
 * The resource classes of one application with their verified policies. Servers add classes while
 * they start, and some (those that locators return) later; requests see an immutable index.
 */
public final class Deployment {

  private static final System.Logger LOG = System.getLogger("org.allowcredentials");

  /** How many problems of one policy are told; more would only hide those of the others. */
  private static final int MAX_PROBLEMS = 20;

  private final Settings settings;
  private final Choices choices;
  private final Tables tables = new Tables();
  private final Map<Class<?>, DeployedClass> classes = new LinkedHashMap<>();
  private final Set<Finding> logged = new HashSet<>();
  private final Ambiguity ambiguity = new Ambiguity();
  private final List<ServedClass> notCompared = new ArrayList<>();
  private volatile Optional<EndpointIndex> index = Optional.empty();

  /**
   * The root classes that the server names while it starts; if there are any, there are no others.
   */
  private Set<Class<?>> named = Set.of();

  private volatile boolean openLocators;
  private volatile boolean serving;
  private volatile boolean announced;
  private int compiledTables;

  private Deployment(Settings settings, Choices choices) {
    this.settings = settings;
    this.choices = choices;
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
    Deployment deployment = new Deployment(settings, Choices.read(settings, problems));
    List<Class<?>> roots =
        types.stream()
            .filter(ReflectiveReader::isRootResource)
            .sorted(Comparator.comparing(Class::getName))
            .toList();
    deployment.named = Set.copyOf(roots);
    roots.forEach(type -> tell(problems, () -> deployment.add(type)));
    Optional.ofNullable(Thread.currentThread().getContextClassLoader())
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
   * @param signatures the signature of each of its method objects
   * @param declared whether it says anything of CORS
   * @param standsIn whether it stands for the classes that inherit from it: RESTEasy names the type
   *     that has the {@code @Path}
   * @param known whether the index follows paths into it
   */
  private record DeployedClass(
      Resource resource,
      List<VerifiedEndpoint> endpoints,
      Map<Method, String> signatures,
      boolean declared,
      boolean standsIn,
      boolean known) {

    /** Returns whether only locators lead to it. */
    boolean below() {
      return resource.path().isEmpty();
    }
  }

  /** What is known of a method when it is bound. */
  public sealed interface Binding {}

  /**
   * The method is this endpoint.
   *
   * @param endpoint the endpoint
   */
  public record Bound(VerifiedEndpoint endpoint) implements Binding {}

  /**
   * The path decides: only locators lead to the class, or it stands for one that inherits from it.
   *
   * @param own what the class itself says, if it says anything and is what runs
   */
  public record ByPath(Optional<VerifiedEndpoint> own) implements Binding {}

  /** The method belongs to the server, such as its answer to OPTIONS. */
  public record NotOurs() implements Binding {}

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

  private void compare() {
    List<String> problems = ambiguity.add(notCompared).stream().map(Deployment::confused).toList();
    notCompared.clear();
    if (problems.isEmpty()) {
      return;
    }
    if (!serving) {
      throw new CorsDeploymentException(problems);
    }
    problems.forEach(problem -> LOG.log(System.Logger.Level.ERROR, problem));
  }

  private static String confused(Ambiguity.Clash clash) {
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
    boolean declared = isDeclared(reading.view());
    Optional<Resource> table = tables.find(type);
    Resource resource =
        table.isPresent() || !declared
            ? table.orElseGet(() -> Inheritance.resolve(reading.view(), Optional.empty()))
            : fromSupertypes(type, reading, problems);
    table.ifPresent(compiled -> checkFits(type, compiled, reading.view(), problems));
    List<VerifiedEndpoint> endpoints = verified(type, resource, problems);
    if (!problems.isEmpty()) {
      throw new CorsDeploymentException(problems);
    }
    List<Class<?>> heirs = resource.path().isPresent() ? heirs(type) : List.of();
    boolean standsIn = !heirs.isEmpty();
    boolean mayBeKnown = declared || resource.path().isPresent() || table.isPresent();
    boolean known = mayBeKnown && !standsIn;
    classes.put(
        type,
        new DeployedClass(resource, endpoints, reading.signatures(), declared, standsIn, known));
    heirs.forEach(this::read);
    if (known) {
      notCompared.add(ServedClass.of(resource, endpoints, Inheritance.media(reading.view())));
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
   * Returns what a method is.
   *
   * @param type the class that is served
   * @param method its method, or one that it overrides or implements
   * @return the endpoint, or why there is none
   */
  public synchronized Binding bind(Class<?> type, Method method) {
    DeployedClass deployed = classes.get(type);
    String signature = deployed == null ? null : deployed.signatures().get(method);
    if (deployed == null || signature == null) {
      return new NotOurs();
    }
    return deployed.endpoints().stream()
        .filter(endpoint -> endpoint.endpoint().method().equals(signature))
        .findFirst()
        .map(endpoint -> binding(deployed, endpoint))
        .orElseGet(NotOurs::new);
  }

  private static Binding binding(DeployedClass deployed, VerifiedEndpoint own) {
    if (deployed.standsIn()) {
      return new ByPath(Optional.empty());
    }
    if (deployed.below()) {
      return new ByPath(Optional.of(own).filter(endpoint -> deployed.declared()));
    }
    return new Bound(own);
  }

  /**
   * Returns whether there are locators whose class is not known: below them the locator speaks, for
   * a root class too that it may return.
   *
   * @return whether there are any
   */
  public boolean hasOpenLocators() {
    index();
    return openLocators;
  }

  /**
   * Returns the index of what is served so far.
   *
   * @return the index
   */
  public EndpointIndex index() {
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
  public Choices choices() {
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
      LOG.log(System.Logger.Level.INFO, summary(by));
    }
  }

  private String summary(String by) {
    int credentialed = 0;
    int anonymous = 0;
    int none = 0;
    for (DeployedClass deployed : classes.values()) {
      for (VerifiedEndpoint endpoint : deployed.endpoints()) {
        if (!endpoint.endpoint().isLocator()) {
          Optional<CorsPolicy> policy = endpoint.policy();
          credentialed += policy.filter(CorsPolicy::credentials).isPresent() ? 1 : 0;
          anonymous += policy.filter(p -> !p.credentials()).isPresent() ? 1 : 0;
          none += policy.isEmpty() ? 1 : 0;
        }
      }
    }
    return "CORS ("
        + by
        + "): "
        + (credentialed + anonymous + none)
        + " endpoints ("
        + credentialed
        + " with credentials, "
        + anonymous
        + " without credentials, "
        + none
        + " without a policy); compiled tables: "
        + compiledTables
        + "; classes without a table: "
        + (classes.size() - compiledTables)
        + (choices.explains()
            ? "; cors.explain is on: answers say why, which is for development"
            : "");
  }

  private synchronized EndpointIndex buildIndex() {
    Map<Resource, List<VerifiedEndpoint>> resources = new LinkedHashMap<>();
    classes.values().stream()
        .filter(DeployedClass::known)
        .forEach(deployed -> resources.put(deployed.resource(), deployed.endpoints()));
    EndpointIndex built = EndpointIndex.of(resources);
    Set<String> names = resources.keySet().stream().map(Resource::name).collect(Collectors.toSet());
    openLocators =
        resources.keySet().stream()
            .flatMap(resource -> resource.endpoints().stream())
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
        if (tables.find(returned).isPresent() || isDeclared(read.view())) {
          read(returned, read);
        }
      }
    }
  }

  private static boolean isDeclared(ClassView view) {
    return view.types().stream().anyMatch(type -> !type.declarations().isEmpty())
        || view.methods().stream()
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
        problems.add(notCompiled(each));
      }
      table.ifPresent(found -> checkFits(each, found, own, problems));
    }
    if (declaresOnMethods(type) || !view.types().get(0).declarations().isEmpty()) {
      problems.add(notCompiled(type));
    }
    return Inheritance.resolve(view, Optional.empty());
  }

  private static Stream<Class<?>> supertypes(Class<?> type) {
    return ReflectiveReader.lineageOf(type).stream().skip(1);
  }

  private static boolean declaresOnMethods(Class<?> type) {
    return Stream.of(type.getDeclaredMethods())
        .anyMatch(method -> !ReflectiveReader.declarations(method).isEmpty());
  }

  private static String key(Endpoint endpoint) {
    return endpoint.verb() + " " + endpoint.path() + " " + endpoint.method();
  }

  private static String notCompiled(Class<?> type) {
    return "[CORS501] "
        + type.getName()
        + " has a CORS policy but no compiled table\n"
        + "  The annotation processor did not run when this class was compiled, so nobody has"
        + " checked its policy. On JDK 23 and newer javac skips a processor that is merely on the"
        + " class path.\n"
        + "  Put org.allowcredentials:allow-credentials-processor on the processor path:"
        + " <annotationProcessorPaths> of maven-compiler-plugin, annotationProcessor in Gradle; if"
        + " jars are merged, merge META-INF/services too. Then compile again.\n"
        + "  "
        + Rule.CORS501.page();
  }

  private void checkFits(Class<?> type, Resource table, ClassView view, List<String> problems) {
    Optional<ApplicationPolicy> application = Optional.empty();
    if (table.application().isPresent()) {
      application = applicationPolicy(type, table.application().get());
    }
    Resource now = Inheritance.resolve(view, application);
    List<String> differences = differences(table, now);
    if (!differences.isEmpty()) {
      problems.add(
          "[CORS502] the compiled table of "
              + type.getName()
              + " does not fit the class\n  "
              + String.join("\n  ", differences)
              + "\n  The class, or one that it inherits from, was changed or compiled without the"
              + " annotation processor since the table was made.\n"
              + "  Compile the module again from scratch (mvn clean verify, gradle clean build).\n"
              + "  "
              + Rule.CORS502.page());
    }
  }

  private static Optional<ApplicationPolicy> applicationPolicy(Class<?> type, String name) {
    try {
      Class<?> application = Class.forName(name, false, type.getClassLoader());
      return ReflectiveReader.declarations(application).stream()
          .findFirst()
          .map(declaration -> new ApplicationPolicy(name, declaration));
    } catch (ClassNotFoundException e) {
      return Optional.empty();
    }
  }

  /** A header that the table allows and that nobody reads any more is no reason to stop. */
  private static List<String> differences(Resource table, Resource now) {
    List<String> differences = new ArrayList<>();
    if (!table.path().equals(now.path())) {
      differences.add(
          "its path is "
              + now.path().orElse("none")
              + ", the table has "
              + table.path().orElse("none"));
    }
    Map<String, Endpoint> inTable = byKey(table);
    Map<String, Endpoint> inClass = byKey(now);
    inClass.forEach((key, endpoint) -> {
      Endpoint compiled = inTable.get(key);
      if (compiled == null) {
        differences.add("the table lacks " + endpoint.describe());
      } else if (!compiled.policy().equals(endpoint.policy())) {
        differences.add("the policy of " + endpoint.describe() + " differs");
      } else {
        endpoint.headers().stream()
            .filter(name -> compiled.headers().stream().noneMatch(name::equalsIgnoreCase))
            .map(name -> "the table lacks the header " + name + " of " + endpoint.describe())
            .forEach(differences::add);
      }
    });
    inTable.forEach((key, endpoint) -> {
      if (!inClass.containsKey(key)) {
        differences.add("the class lacks " + endpoint.describe());
      }
    });
    return differences;
  }

  private static Map<String, Endpoint> byKey(Resource resource) {
    return resource.endpoints().stream()
        .collect(
            Collectors.toMap(
                Deployment::key,
                endpoint -> endpoint,
                (first, second) -> first,
                LinkedHashMap::new));
  }

  private List<VerifiedEndpoint> verified(Class<?> type, Resource resource, List<String> problems) {
    Map<PolicyDraft, Optional<CorsPolicy>> policies = new HashMap<>();
    List<VerifiedEndpoint> endpoints = new ArrayList<>();
    for (Endpoint endpoint : resource.endpoints()) {
      Optional<CorsPolicy> policy = Optional.empty();
      if (endpoint.policy().isPresent()) {
        PolicyDraft draft = endpoint.policy().get();
        if (!policies.containsKey(draft)) {
          policies.put(draft, verified(draft, type, endpoint, problems));
        }
        policy = Objects.requireNonNull(policies.get(draft));
        if (!endpoint.isLocator()) {
          PolicyRules.verifyMethod(endpoint.verb())
              .filter(finding -> finding.rule().ruleClass().isError())
              .map(finding -> finding.message(resource.name() + "#" + endpoint.method()))
              .ifPresent(problems::add);
        }
      }
      endpoints.add(VerifiedEndpoint.of(resource.name(), endpoint, policy));
    }
    return List.copyOf(endpoints);
  }

  private Optional<CorsPolicy> verified(
      PolicyDraft draft, Class<?> type, Endpoint endpoint, List<String> problems) {
    String where = type.getName() + "#" + endpoint.method();
    ClassLoader loader = Tables.loader(type);
    Verdict verdict =
        ConfiguredOrigins.verify(draft, key -> settings.find(key, loader), choices.suffixes());
    List<Finding> errors = new ArrayList<>();
    for (Finding finding : verdict.findings()) {
      if (finding.rule().ruleClass().isError()) {
        errors.add(finding);
      } else if (finding.rule().ruleClass() == RuleClass.WARNING && logged.add(finding)) {
        LOG.log(System.Logger.Level.WARNING, finding.message(where));
      }
    }
    errors.stream()
        .limit(MAX_PROBLEMS)
        .map(finding -> finding.message(where))
        .forEach(problems::add);
    if (errors.size() > MAX_PROBLEMS) {
      problems.add("... and " + (errors.size() - MAX_PROBLEMS) + " more of the same policy.");
    }
    return verdict instanceof Verdict.Verified verified
        ? Optional.of(verified.policy())
        : Optional.empty();
  }
}
