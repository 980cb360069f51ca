package org.allowcredentials.processor;

import java.util.List;
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
import javax.lang.model.util.ElementFilter;
import org.allowcredentials.finding.Finding;
import org.allowcredentials.finding.Rule;
import org.allowcredentials.resource.ClassView;
import org.allowcredentials.resource.ClassView.MethodView;
import org.allowcredentials.resource.Inheritance;
import org.allowcredentials.table.Declaration;
import org.allowcredentials.text.Quote;
import org.allowcredentials.text.Reason;

/** Whether an annotation stands where it has an effect. */
final class PlacementRules {

  private PlacementRules() {}

  /** Judges an annotation on a class or interface. */
  static Optional<Finding> onType(
      TypeElement type, ElementReader.Reading reading, boolean application) {
    boolean reachable = Inheritance.path(reading.view()).isPresent() || reading.hasEndpoints();
    boolean base = type.getKind().isInterface() || type.getModifiers().contains(Modifier.ABSTRACT);
    if (application || reachable || base || type.getKind() == ElementKind.ANNOTATION_TYPE) {
      return Optional.empty();
    }
    return Optional.of(
        Finding.of(
            Rule.CORS301,
            "the annotation has no effect: "
                + type.getSimpleName()
                + " is not a Jakarta REST resource",
            "It has no @Path and no method with @GET or another request method designator, so no"
                + " request reaches it.",
            "Annotate the resource class that serves the requests, or"
                + " remove the annotation."));
  }

  /** Judges an annotation on a method. */
  static Optional<Finding> onMethod(ExecutableElement method, ElementReader.Reading reading) {
    if (method.getEnclosingElement() instanceof TypeElement type
        && type.getKind() == ElementKind.ANNOTATION_TYPE) {
      return Optional.of(
          Finding.of(
              Rule.CORS301,
              "the annotation has no effect: " + method.getSimpleName() + "() is an attribute",
              "No request reaches an attribute of an annotation.",
              "Annotate the method that serves" + " the requests, or remove the annotation."));
    }
    Set<Modifier> modifiers = method.getModifiers();
    String name = method.getSimpleName() + "()";
    if (!modifiers.contains(Modifier.PUBLIC)) {
      return Optional.of(unreachable(name + " is not public", "Make it public"));
    }
    if (modifiers.contains(Modifier.STATIC)
        && method.getEnclosingElement() instanceof TypeElement type
        && type.getKind().isInterface()) {
      return Optional.of(
          unreachable(
              name + " is a static method of an interface, which no class inherits",
              "Declare it in a class"));
    }
    boolean reachable =
        Optional.ofNullable(reading.signatures().get(method))
            .flatMap(wanted -> declarations(reading.view(), wanted))
            .flatMap(Inheritance::effective)
            .isPresent();
    return reachable
        ? Optional.empty()
        : Optional.of(
            unreachable(
                name + " has no request method designator",
                "Add @GET or another designator, or @Path if it is a sub-resource locator"));
  }

  /**
   * Judges {@code @AllowCrossSiteRequests}: what an Application says, it says of other classes,
   * each once; everything else says it of itself.
   */
  static Optional<Finding> crossSite(
      Declaration.CrossSite said, boolean application, List<Declared> onElement) {
    if (!Reason.isReadable(said.reason())) {
      return Optional.of(
          Finding.of(
              Rule.CORS317,
              "@AllowCrossSiteRequests needs a readable reason",
              Quote.excerpt(said.reason())
                  + " does not explain why other sites may trigger this, and neither a policy nor"
                  + " the origin guard protects it.",
              "Write why this is necessary, and how forged"
                  + " requests are detected. For example: reason = \"the identity provider posts"
                  + " its response, which is signed\"."));
    }
    if (application && said.of().isEmpty()) {
      return Optional.of(
          Finding.of(
              Rule.CORS301,
              "the annotation has no effect: on an Application it must name a class",
              "An Application without any annotation already has no policy and no guard.",
              "Write"
                  + " @AllowCrossSiteRequests(of = SamlResource.class, reason = \"...\") with the"
                  + " class that accepts such requests, or annotate that class."));
    }
    if (!application && !said.of().isEmpty()) {
      return Optional.of(
          Finding.of(
              Rule.CORS301,
              "the annotation has no effect: only an Application can name another class",
              "Here it can only apply to the annotated element.",
              "Annotate "
                  + said.of()
                  + " itself, without \"of\"; or, if you cannot, write this on the Application"
                  + " class."));
    }
    boolean covers =
        onElement.stream()
            .anyMatch(each ->
                !(each.declaration() instanceof Declaration.CrossSite other
                    && !other.of().isEmpty()));
    if (application && !covers) {
      return Optional.of(
          Finding.of(
              Rule.CORS301,
              "the annotation has no effect: the Application has no policy",
              "It lets "
                  + said.of()
                  + " do what the policy of the Application would refuse, but there is none.",
              "Add" + " the policy, such as @SameOriginOnly, or remove the annotation."));
    }
    return Optional.empty();
  }

  private static Optional<List<MethodView>> declarations(ClassView view, String signature) {
    return view.methods().stream()
        .filter(each -> each.get(0).signature().equals(signature))
        .findFirst();
  }

  private static Finding unreachable(String what, String remedy) {
    return Finding.of(
        Rule.CORS303,
        "the annotation has no effect: " + what,
        "Servers send requests only to public methods that have a request method designator or a"
            + " path, their own or inherited.",
        "" + remedy + ", or remove the annotation.");
  }

  /**
   * Says that an annotation which carries one of ours, or {@code @HttpMethod}, is not there at run
   * time.
   */
  static Finding gone(TypeElement annotation, AnnotationMirror carried) {
    String name = "@" + annotation.getSimpleName();
    return Finding.of(
        Rule.CORS318,
        name
            + " is not present at run time, nor is the annotation that it carries: "
            + name(carried),
        "Without the retention RUNTIME an annotation exists only for compilers, so no server sees "
            + name
            + " or what it carries.",
        "Write this on "
            + annotation.getQualifiedName()
            + ", with imports from java.lang.annotation:\n"
            + "@Retention(RetentionPolicy.RUNTIME)");
  }

  /**
   * Says of attributes that look as if they were those of the policy which their annotation
   * carries.
   */
  static Optional<Located> idleAttributes(TypeElement annotation, List<Declared> carried) {
    Set<String> ours =
        carried.stream()
            .map(each -> each.mirror().getAnnotationType().asElement())
            .flatMap(each -> attributes((TypeElement) each))
            .collect(Collectors.toSet());
    String idle =
        attributes(annotation).filter(ours::contains).collect(Collectors.joining(" and "));
    return idle.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Located.on(
                annotation,
                Optional.of(carried.get(0).visible()),
                idle(idle, "@" + annotation.getSimpleName(), name(carried.get(0).visible()))));
  }

  private static Stream<String> attributes(TypeElement annotation) {
    return ElementFilter.methodsIn(annotation.getEnclosedElements()).stream()
        .map(attribute -> attribute.getSimpleName().toString());
  }

  private static Finding idle(String attributes, String annotation, String carried) {
    return Finding.of(
        Rule.CORS323,
        "what " + attributes + " of " + annotation + " is set to does not change its policy",
        "What "
            + carried
            + " says on the declaration of "
            + annotation
            + " is the policy wherever "
            + annotation
            + " is used.",
        "Remove the attribute, and declare one annotation for each policy; or write "
            + carried
            + " itself where the policy differs.");
  }

  /** Judges one of our annotations inside another annotation. */
  static Finding enclosed(EnclosedAnnotations.Enclosed enclosed) {
    boolean dangerous = AnnotationReader.name(enclosed.mirror()).equals(Names.DANGEROUS_ORIGIN);
    return Finding.of(
        Rule.CORS301,
        "the annotation has no effect: "
            + name(enclosed.mirror())
            + " is inside @"
            + enclosed.outer().getSimpleName(),
        "A policy counts on a class, on a method, or on the declaration of an annotation that is"
            + " used there, not as the value of an attribute.",
        ""
            + (dangerous
                ? "Move it to dangerousOrigins of @AllowCredentials"
                : "Annotate the class or method that serves the requests")
            + ", or remove it.");
  }

  private static String name(AnnotationMirror mirror) {
    return "@" + mirror.getAnnotationType().asElement().getSimpleName();
  }

  /** Judges several of our annotations on one element. */
  static Optional<Finding> several(Element element, List<Declared> declared) {
    List<Declared> own =
        declared.stream()
            .filter(each ->
                !(each.declaration() instanceof Declaration.CrossSite said && !said.of().isEmpty()))
            .toList();
    if (own.size() < 2) {
      return Optional.empty();
    }
    List<String> names = own.stream().map(Declared::visible).map(PlacementRules::name).toList();
    return Optional.of(
        Finding.of(
            Rule.CORS302,
            "an element can have only one policy, not " + String.join(" and ", names),
            "Policies are never merged, so it is unclear which of them applies to "
                + element.getSimpleName()
                + ".",
            "Keep one of them."));
  }
}
