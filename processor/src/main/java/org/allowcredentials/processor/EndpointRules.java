package org.allowcredentials.processor;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.util.ElementFilter;
import org.allowcredentials.policy.EndpointUse;
import org.allowcredentials.policy.Finding;
import org.allowcredentials.policy.PolicyDraft;
import org.allowcredentials.policy.PolicyRules;
import org.allowcredentials.policy.Rule;
import org.allowcredentials.policy.Written;
import org.allowcredentials.resource.ClassView;
import org.allowcredentials.resource.ClassView.MethodView;
import org.allowcredentials.resource.ClassView.TypeView;
import org.allowcredentials.resource.Declaration;
import org.allowcredentials.resource.DerivedHeader;
import org.allowcredentials.resource.Endpoint;
import org.allowcredentials.resource.Inheritance;
import org.allowcredentials.resource.Inheritance.ApplicationPolicy;
import org.allowcredentials.resource.Resource;
import org.allowcredentials.table.OddPath;

/** Whether the policies of a class fit its endpoints. */
final class EndpointRules {

  private static final String OPTIONS = "OPTIONS";
  private static final String AUTHORIZATION = "Authorization";

  private final TypeElement type;
  private final ElementReader.Reading reading;
  private final Optional<ApplicationPolicy> application;
  private final Resource resource;
  private final List<Remark> remarks = new ArrayList<>();

  private EndpointRules(
      TypeElement type,
      ElementReader.Reading reading,
      Optional<ApplicationPolicy> application,
      Resource resource) {
    this.type = type;
    this.reading = reading;
    this.application = application;
    this.resource = resource;
  }

  /** What is to be said of an endpoint or a policy. */
  sealed interface Remark {
    /** Returns the rule. */
    Rule rule();
  }

  /** A remark about an element, or about an annotation on it. */
  record OnElement(
      Rule rule, String summary, String details, Element element, Optional<AnnotationMirror> mirror)
      implements Remark {}

  /** A finding about a request method designator. */
  record OnMethod(Finding finding, Element element, Optional<AnnotationMirror> designator)
      implements Remark {
    @Override
    public Rule rule() {
      return finding.rule();
    }
  }

  /** A finding about a value of one of our annotations. */
  record OnPolicy(Finding finding, Declared declared) implements Remark {
    @Override
    public Rule rule() {
      return finding.rule();
    }
  }

  /**
   * Judges a class that is served.
   *
   * @param type the class
   * @param reading the class as read
   * @param application the policy of the Application, if there is one
   * @param resource its endpoints
   * @param derived the request headers that their code reads, by signature
   * @param returned what is known of the type that a locator returns
   */
  static List<Remark> check(
      TypeElement type,
      ElementReader.Reading reading,
      Optional<ApplicationPolicy> application,
      Resource resource,
      Map<String, List<DerivedHeader>> derived,
      Locators returned) {
    EndpointRules rules = new EndpointRules(type, reading, application, resource);
    resource.endpoints().forEach(endpoint -> rules.endpoint(endpoint, returned));
    resource.endpoints().forEach(endpoint -> rules.derived(endpoint, derived));
    rules.paths();
    rules.policies();
    rules.withoutEffect();
    rules.locatorsWithoutEffect(returned);
    return List.copyOf(rules.remarks);
  }

  /** Tells whether the endpoints of a class are known, given its binary name. */
  interface Locators {
    boolean isKnown(String binaryName);
  }

  private void endpoint(Endpoint endpoint, Locators returned) {
    if (endpoint.policy().isEmpty()) {
      if (endpoint.verb().equalsIgnoreCase(OPTIONS)) {
        ownOptions(endpoint);
      }
      return;
    }
    if (endpoint.isLocator()) {
      if (!returned.isKnown(endpoint.subResource())) {
        remark(
            Rule.CORS304,
            "the endpoints below " + name(endpoint) + " are not known to the compiler",
            "It is declared to return "
                + endpoint.subResource()
                + ", which has no endpoints of its own, so this policy applies to every request"
                + " below the locator, whatever serves it.\n  Declare the resource class that it"
                + " returns, if there is one.",
            endpoint,
            AnnotationReader.find(element(endpoint), Names.PATH));
      }
      return;
    }
    PolicyRules.verifyMethod(endpoint.verb()).ifPresent(finding -> method(finding, endpoint));
    ownOptions(endpoint);
    credentials(endpoint, endpoint.policy().get());
  }

  private void method(Finding finding, Endpoint endpoint) {
    Element element = element(endpoint);
    remarks.add(
        new OnMethod(finding, element, AnnotationReader.designator(element, endpoint.verb())));
  }

  /** CORS222. */
  private void derived(Endpoint endpoint, Map<String, List<DerivedHeader>> derived) {
    List<DerivedHeader> headers = derived.getOrDefault(endpoint.method(), List.of());
    if (endpoint.policy().isPresent() && !headers.isEmpty()) {
      remark(
          Rule.CORS222,
          "scripts may send "
              + headers.stream().map(DerivedHeader::name).collect(Collectors.joining(", "))
              + " to "
              + name(endpoint),
          "Derived from the code: "
              + headers.stream().map(DerivedHeader::describe).collect(Collectors.joining("; "))
              + ".\n  Nothing has to be changed.",
          endpoint,
          AnnotationReader.designator(element(endpoint), endpoint.verb()));
    }
  }

  /** CORS306. */
  private void ownOptions(Endpoint options) {
    if (!options.verb().equalsIgnoreCase(OPTIONS)) {
      return;
    }
    boolean preflights =
        options.policy().isPresent()
            || resource.endpoints().stream()
                .anyMatch(other ->
                    other.path().equals(options.path())
                        && !other.isLocator()
                        && other.policy().isPresent());
    if (preflights) {
      Element element = element(options);
      remarks.add(
          new OnElement(
              Rule.CORS306,
              name(options) + " never sees a preflight of this path",
              "Preflights are answered before it, with the policy of the method that they ask for."
                  + "\n  Keep it for plain OPTIONS requests, or remove it.",
              element,
              AnnotationReader.designator(element, options.verb())));
    }
  }

  /** CORS322: the path of an endpoint that has a policy, and that of the class. */
  private void paths() {
    List<Endpoint> promised =
        resource.endpoints().stream().filter(each -> each.policy().isPresent()).toList();
    if (promised.isEmpty()) {
      return;
    }
    resource.path().ifPresent(path -> path(path, type));
    promised.forEach(endpoint -> path(endpoint.path(), element(endpoint)));
  }

  private void path(String template, Element element) {
    OddPath.of(template)
        .ifPresent(odd ->
            remarks.add(
                new OnElement(
                    Rule.CORS322,
                    Rule.CORS322.headline(),
                    odd.why() + "\n  " + odd.remedy(),
                    element,
                    AnnotationReader.find(element, Names.PATH))));
  }

  /** CORS310. */
  private void credentials(Endpoint endpoint, PolicyDraft policy) {
    if (policy.credentials()) {
      return;
    }
    Optional<String> cookie = cookie(endpoint);
    if (cookie.isPresent()) {
      remark(
          Rule.CORS310,
          name(endpoint) + " reads a cookie that cross-origin requests never bring",
          "It reads @CookieParam(\""
              + cookie.get()
              + "\"), but its policy is an @AllowOrigins: browsers withhold the answer to a request"
              + " with cookies.\n  Write @AllowCredentials(origins = ...) for the origins that need"
              + " it, or do not read the cookie here.",
          endpoint,
          policyOrDesignator(endpoint));
    }
    boolean named =
        Stream.concat(
                policy.allowedHeaders().stream().map(Written::value), endpoint.headers().stream())
            .anyMatch(header -> header.equals("*") || header.equalsIgnoreCase(AUTHORIZATION));
    if (cookie.isEmpty() && !named && readsUser(endpoint)) {
      remark(
          Rule.CORS310,
          name(endpoint) + " asks who is signed in, but cross-origin requests do not say",
          "Its policy is an @AllowOrigins, so they come without cookies, and Authorization is not"
              + " among the allowed headers.\n  Write @AllowCredentials(origins = ...) if the"
              + " session is in a cookie, or allowedHeaders = \"Authorization\" if scripts send a"
              + " token.",
          endpoint,
          policyOrDesignator(endpoint));
    }
  }

  /** CORS210 and CORS211, as far as the endpoints decide. */
  private void policies() {
    for (Declared declared : reading.declared()) {
      if (isOwn(declared.element())
          && declared.declaration() instanceof Declaration.Policy policy
          && declared.composed().isEmpty()) {
        List<EndpointUse> uses =
            resource.endpoints().stream()
                .filter(endpoint -> endpoint.policy().equals(Optional.of(policy.draft())))
                .filter(endpoint -> !endpoint.isLocator() && isNearest(declared, endpoint))
                .map(endpoint ->
                    new EndpointUse(name(endpoint), endpoint.headers(), readsUser(endpoint)))
                .toList();
        PolicyRules.verifyUse(policy.draft(), uses)
            .forEach(finding -> remarks.add(new OnPolicy(finding, declared)));
      }
    }
  }

  /** Returns whether a policy that says what applies to an endpoint is the one that applies. */
  private boolean isNearest(Declared declared, Endpoint endpoint) {
    List<Element> methods = declarations(endpoint);
    return declared.element().equals(type)
        ? reading.declared().stream().noneMatch(each -> methods.contains(each.element()))
        : methods.contains(declared.element());
  }

  /** Returns our annotation on a method, or the designator, whichever explains a remark. */
  private Optional<AnnotationMirror> policyOrDesignator(Endpoint endpoint) {
    Element element = element(endpoint);
    return reading.declared().stream()
        .filter(declared -> declared.element().equals(element))
        .map(Declared::visible)
        .findFirst()
        .or(() -> AnnotationReader.designator(element, endpoint.verb()));
  }

  /** CORS311 and CORS312; what others inherit may have an effect there. */
  private void withoutEffect() {
    if (type.getKind().isInterface() || type.getModifiers().contains(Modifier.ABSTRACT)) {
      return;
    }
    for (Declared declared : reading.declared()) {
      if (!isOwn(declared.element())) {
        continue;
      }
      if (declared.declaration() instanceof Declaration.SameOrigin) {
        Resource without = Inheritance.resolve(without(declared.element()), application);
        if (without.endpoints().equals(resource.endpoints())) {
          remarks.add(
              new OnElement(
                  Rule.CORS311,
                  "there is no policy here that @SameOriginOnly could switch off",
                  "Without any annotation a resource answers no other origin.\n  Remove it.",
                  declared.element(),
                  Optional.of(declared.visible())));
        }
      } else if (declared.element().equals(type)
          && resource.endpoints().isEmpty()
          && Inheritance.path(reading.view()).isPresent()) {
        remarks.add(
            new OnElement(
                Rule.CORS312,
                type.getSimpleName() + " has a policy and no endpoint",
                "No public method of it has @GET or another request method designator, or a @Path,"
                    + " so the policy applies to nothing.\n  Add the method that is missing, or"
                    + " remove the annotation.",
                type,
                Optional.of(declared.visible())));
      }
    }
  }

  /** CORS315: below a locator whose class is known, that class and its methods decide. */
  private void locatorsWithoutEffect(Locators returned) {
    List<Endpoint> known =
        resource.endpoints().stream()
            .filter(endpoint ->
                endpoint.isLocator()
                    && endpoint.policy().isPresent()
                    && returned.isKnown(endpoint.subResource()))
            .toList();
    boolean nothingElse = known.size() == resource.endpoints().size();
    for (Declared declared : reading.declared()) {
      if (!isOwn(declared.element()) || !(declared.declaration() instanceof Declaration.Policy)) {
        continue;
      }
      known.stream()
          .filter(endpoint ->
              declared.element().equals(type)
                  ? nothingElse
                  : declared.element().equals(element(endpoint)))
          .findFirst()
          .ifPresent(endpoint ->
              remarks.add(
                  new OnElement(
                      Rule.CORS315,
                      "the policy of a locator applies to nothing where its class is known",
                      name(endpoint)
                          + " returns "
                          + endpoint.subResource()
                          + ", so the annotations of that class and of its methods decide; a method"
                          + " without any has no policy, and no origin guard.\n  Write the"
                          + " annotation on "
                          + endpoint.subResource()
                          + ", and remove it here.",
                      declared.element(),
                      Optional.of(declared.visible()))));
    }
  }

  /** Returns the class as it would be without our annotations on one of its elements. */
  private ClassView without(Element element) {
    ClassView view = reading.view();
    List<TypeView> types = new ArrayList<>(view.types());
    if (element.equals(type)) {
      types.set(0, types.get(0).withoutDeclarations());
    }
    String signature =
        element instanceof ExecutableElement method
            ? Optional.ofNullable(reading.signatures().get(method)).orElse("")
            : "";
    List<List<MethodView>> methods =
        view.methods().stream()
            .map(declarations ->
                declarations.get(0).signature().equals(signature)
                    ? withoutPolicy(declarations)
                    : declarations)
            .toList();
    return new ClassView(view.name(), types, methods);
  }

  private static List<MethodView> withoutPolicy(List<MethodView> declarations) {
    List<MethodView> changed = new ArrayList<>(declarations);
    changed.set(0, declarations.get(0).withoutDeclarations());
    return changed;
  }

  private void remark(
      Rule rule,
      String summary,
      String details,
      Endpoint endpoint,
      Optional<AnnotationMirror> mirror) {
    remarks.add(new OnElement(rule, summary, details, element(endpoint), mirror));
  }

  /** Returns the method of an endpoint if it is written in this class, else the class. */
  private Element element(Endpoint endpoint) {
    return declarations(endpoint).stream().filter(this::isOwn).findFirst().orElse(type);
  }

  private List<Element> declarations(Endpoint endpoint) {
    return reading.signatures().entrySet().stream()
        .filter(entry -> entry.getValue().equals(endpoint.method()))
        .<Element>map(entry -> entry.getKey())
        .toList();
  }

  private boolean isOwn(Element element) {
    return type.equals(element) || type.equals(element.getEnclosingElement());
  }

  private static String name(Endpoint endpoint) {
    return endpoint.method().substring(0, endpoint.method().indexOf('(')) + "()";
  }

  /** Returns the name of a cookie that the method or its class reads. */
  private Optional<String> cookie(Endpoint endpoint) {
    Stream<VariableElement> parameters =
        declarations(endpoint).stream()
            .flatMap(method -> ((ExecutableElement) method).getParameters().stream());
    return Stream.concat(parameters, fields())
        .flatMap(variable -> AnnotationReader.find(variable, Names.COOKIE_PARAM).stream())
        .flatMap(cookie -> AnnotationReader.value(cookie, "value").stream())
        .map(value -> String.valueOf(value.getValue()))
        .findFirst();
  }

  private Stream<VariableElement> fields() {
    return Stream.iterate(
            Optional.of(type), Optional::isPresent, each -> superclass(each.orElseThrow()))
        .flatMap(each -> ElementFilter.fieldsIn(each.orElseThrow().getEnclosedElements()).stream());
  }

  private static Optional<TypeElement> superclass(TypeElement type) {
    return type.getSuperclass() instanceof DeclaredType declared
            && declared.asElement() instanceof TypeElement element
            && element.getKind() == ElementKind.CLASS
        ? Optional.of(element)
        : Optional.empty();
  }

  /**
   * Returns whether a method asks who is signed in. A field of type {@code SecurityContext} says
   * nothing of this one method.
   */
  private boolean readsUser(Endpoint endpoint) {
    List<Element> methods = declarations(endpoint);
    boolean open = hasAny(methods, Set.of(Names.PERMIT_ALL));
    return hasAny(methods, Set.of(Names.ROLES_ALLOWED))
        || (!open && AnnotationReader.find(type, Names.ROLES_ALLOWED).isPresent())
        || methods.stream()
            .flatMap(method -> ((ExecutableElement) method).getParameters().stream())
            .anyMatch(parameter ->
                parameter.asType() instanceof DeclaredType declared
                    && declared.asElement() instanceof TypeElement element
                    && element.getQualifiedName().contentEquals(Names.SECURITY_CONTEXT));
  }

  private static boolean hasAny(List<Element> elements, Set<String> annotations) {
    return elements.stream()
        .flatMap(element -> element.getAnnotationMirrors().stream())
        .anyMatch(mirror -> annotations.contains(AnnotationReader.name(mirror)));
  }
}
