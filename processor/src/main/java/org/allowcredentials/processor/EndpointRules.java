package org.allowcredentials.processor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
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
import org.allowcredentials.finding.Finding;
import org.allowcredentials.finding.Rule;
import org.allowcredentials.match.OddPath;
import org.allowcredentials.policy.PolicyRules;
import org.allowcredentials.resource.DerivedHeader;
import org.allowcredentials.resource.Inheritance;
import org.allowcredentials.table.Declaration;
import org.allowcredentials.table.Endpoint;
import org.allowcredentials.table.PolicyDraft;
import org.allowcredentials.table.Resource;

/** Whether the policies of a class fit its endpoints. */
final class EndpointRules {

  private static final String AUTHORIZATION = "Authorization";

  private final TypeElement type;
  private final ElementReader.Reading reading;
  private final Resource resource;
  private final Map<String, List<ExecutableElement>> methods;
  private final Optional<String> fieldCookie;
  private final List<Remark> remarks = new ArrayList<>();

  private EndpointRules(TypeElement type, ElementReader.Reading reading, Resource resource) {
    this.type = type;
    this.reading = reading;
    this.resource = resource;
    methods =
        reading.signatures().entrySet().stream()
            .collect(
                Collectors.groupingBy(
                    Map.Entry::getValue,
                    Collectors.mapping(Map.Entry::getKey, Collectors.toList())));
    fieldCookie = cookie(fields(type));
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
   * @param resource its endpoints, as an Application serves them
   * @param derived the request headers that their code reads, by signature
   * @param returned what is known of the type that a locator returns
   */
  static List<Remark> check(
      TypeElement type,
      ElementReader.Reading reading,
      Resource resource,
      Map<String, List<DerivedHeader>> derived,
      Locators returned) {
    EndpointRules rules = new EndpointRules(type, reading, resource);
    resource.endpoints().forEach(endpoint -> rules.endpoint(endpoint, returned));
    resource.endpoints().forEach(endpoint -> rules.derived(endpoint, derived));
    rules.bridged();
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
      return;
    }
    if (endpoint.isLocator()) {
      if (!returned.isKnown(endpoint.subResource())) {
        remark(
            Rule.CORS304,
            "the endpoints below " + name(endpoint) + " are unknown to the compiler",
            "It is declared to return "
                + endpoint.subResource()
                + ", which has no endpoints of its own, so every preflight below the locator is"
                + " answered with this policy. When a method runs there, its own policy decides, or"
                + " that of its class; this one only if neither has one.\n  Declare the resource"
                + " class that it returns, if there is one.",
            endpoint,
            AnnotationReader.find(element(endpoint), Names.PATH));
      }
      return;
    }
    PolicyRules.verifyMethod(endpoint.verb()).ifPresent(finding -> method(finding, endpoint));
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
          name(endpoint) + " reads a cookie that cross-origin requests never send",
          "It reads @CookieParam(\""
              + cookie.get()
              + "\"), but its policy is an @AllowOrigins: browsers withhold the response to a"
              + " request with cookies.\n  Write @AllowCredentials(origins = ...) for the origins"
              + " that need it, or do not read the cookie here.",
          endpoint,
          policyOrDesignator(endpoint));
    }
    boolean named =
        Stream.concat(
                policy.allowedHeaders().stream().map(PolicyDraft.Value::value),
                endpoint.headers().stream())
            .anyMatch(header -> header.equals("*") || header.equalsIgnoreCase(AUTHORIZATION));
    if (cookie.isEmpty() && !named && readsUser(endpoint)) {
      remark(
          Rule.CORS310,
          name(endpoint)
              + " checks who is signed in, but cross-origin requests do not identify the"
              + " user",
          "Its policy is an @AllowOrigins, so they carry no cookies, and Authorization is not among"
              + " the allowed headers.\n  Write @AllowCredentials(origins = ...) if the session is"
              + " in a cookie, or allowedHeaders = \"Authorization\" if scripts send a token.",
          endpoint,
          policyOrDesignator(endpoint));
    }
  }

  /** CORS319. */
  private void bridged() {
    if (reading.declared().isEmpty()
        && resource.endpoints().stream().allMatch(each -> each.declaration().isEmpty())) {
      return;
    }
    Map<TypeElement, Set<String>> methods = new LinkedHashMap<>();
    for (Endpoint endpoint : Inheritance.resolve(reading.bridged()).endpoints()) {
      TypeElement base = (TypeElement) declarations(endpoint).get(0).getEnclosingElement();
      methods.computeIfAbsent(base, each -> new LinkedHashSet<>()).add(name(endpoint));
    }
    methods.forEach((base, names) ->
        remarks.add(
            new OnElement(
                Rule.CORS319,
                "not every server serves "
                    + String.join(", ", names)
                    + " here: "
                    + base.getSimpleName()
                    + " is not public",
                "If a public class inherits from one that is not, the compiler adds bridges. Jersey"
                    + " and RESTEasy skip them, so a request is answered with 404, or runs another"
                    + " method of its path; CXF runs the method. Its policy is not used for"
                    + " preflights.\n  Declare "
                    + base.getQualifiedName()
                    + " public.",
                type,
                policyOrPath())));
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
        HeaderUseRules.check(policy.draft(), uses)
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

  /** Returns our annotation on the class, or its path, whichever explains a remark. */
  private Optional<AnnotationMirror> policyOrPath() {
    return reading.declared().stream()
        .filter(declared -> declared.element().equals(type))
        .map(Declared::visible)
        .findFirst()
        .or(() -> AnnotationReader.find(type, Names.PATH));
  }

  /** CORS312; what others inherit may have an effect there. */
  private void withoutEffect() {
    if (type.getKind().isInterface() || type.getModifiers().contains(Modifier.ABSTRACT)) {
      return;
    }
    for (Declared declared : reading.declared()) {
      if (declared.element().equals(type)
          && !(declared.declaration() instanceof Declaration.SameOrigin)
          && !reading.hasEndpoints()
          && Inheritance.path(reading.view()).isPresent()) {
        remarks.add(
            new OnElement(
                Rule.CORS312,
                type.getSimpleName() + " has a policy but no endpoint",
                "None of its public methods has @GET or another request method designator, or a"
                    + " @Path, so the policy applies to nothing.\n  Add the missing method, or"
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
                      "this policy is ignored: the sub-resource class decides",
                      name(endpoint)
                          + " returns "
                          + endpoint.subResource()
                          + ", so the annotations of that class and of its methods decide; a method"
                          + " without any has the policy of the Application, or none, and then no"
                          + " origin guard.\n  Put the annotation on "
                          + endpoint.subResource()
                          + ", and remove it here.",
                      declared.element(),
                      Optional.of(declared.visible()))));
    }
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
    return List.copyOf(methods.getOrDefault(endpoint.method(), List.of()));
  }

  private boolean isOwn(Element element) {
    return type.equals(element) || type.equals(element.getEnclosingElement());
  }

  private static String name(Endpoint endpoint) {
    return endpoint.method().substring(0, endpoint.method().indexOf('(')) + "()";
  }

  /** Returns the name of a cookie that the method or its class reads. */
  private Optional<String> cookie(Endpoint endpoint) {
    return cookie(
            declarations(endpoint).stream()
                .flatMap(method -> ((ExecutableElement) method).getParameters().stream()))
        .or(() -> fieldCookie);
  }

  private static Optional<String> cookie(Stream<VariableElement> variables) {
    return variables
        .flatMap(variable -> AnnotationReader.find(variable, Names.COOKIE_PARAM).stream())
        .flatMap(cookie -> AnnotationReader.value(cookie, "value").stream())
        .map(value -> String.valueOf(value.getValue()))
        .findFirst();
  }

  private static Stream<VariableElement> fields(TypeElement type) {
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
