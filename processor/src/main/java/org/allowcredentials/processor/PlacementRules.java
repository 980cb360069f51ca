package org.allowcredentials.processor;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import org.allowcredentials.policy.Rule;
import org.allowcredentials.resource.ClassView;
import org.allowcredentials.resource.ClassView.MethodView;
import org.allowcredentials.resource.Inheritance;

/** Whether an annotation stands where it has an effect. */
final class PlacementRules {

  private PlacementRules() {}

  /** Why an annotation has no effect. */
  record Misplaced(Rule rule, String summary, String details) {}

  /** Judges an annotation on a class or interface. */
  static Optional<Misplaced> onType(TypeElement type, ClassView view, boolean application) {
    boolean reachable =
        Inheritance.path(view).isPresent()
            || view.methods().stream().anyMatch(each -> Inheritance.effective(each).isPresent());
    boolean base = type.getKind().isInterface() || type.getModifiers().contains(Modifier.ABSTRACT);
    if (application || reachable || base || type.getKind() == ElementKind.ANNOTATION_TYPE) {
      return Optional.empty();
    }
    return Optional.of(
        new Misplaced(
            Rule.CORS301,
            "the annotation has no effect: "
                + type.getSimpleName()
                + " is no Jakarta REST resource",
            "It has no @Path and no method with @GET or another request method designator, so no"
                + " request reaches it.\n  Annotate the resource class that serves the requests, or"
                + " remove the annotation."));
  }

  /** Judges an annotation on a method. */
  static Optional<Misplaced> onMethod(
      ExecutableElement method, ClassView view, Optional<String> signature) {
    if (method.getEnclosingElement().getKind() == ElementKind.ANNOTATION_TYPE) {
      return Optional.of(
          new Misplaced(
              Rule.CORS301,
              "the annotation has no effect: " + method.getSimpleName() + "() is an attribute",
              "No request reaches an attribute of an annotation.\n  Annotate the method that serves"
                  + " the requests, or remove the annotation."));
    }
    Set<Modifier> modifiers = method.getModifiers();
    String name = method.getSimpleName() + "()";
    if (modifiers.contains(Modifier.STATIC)) {
      return Optional.of(unreachable(name + " is static", "Make it an instance method"));
    }
    if (!modifiers.contains(Modifier.PUBLIC)) {
      return Optional.of(unreachable(name + " is not public", "Make it public"));
    }
    boolean reachable =
        signature
            .flatMap(wanted -> declarations(view, wanted))
            .flatMap(Inheritance::effective)
            .isPresent();
    return reachable
        ? Optional.empty()
        : Optional.of(
            unreachable(
                name + " has no request method designator",
                "Add @GET or another designator, or @Path if it is a sub-resource locator"));
  }

  private static Optional<List<MethodView>> declarations(ClassView view, String signature) {
    return view.methods().stream()
        .filter(each -> each.get(0).signature().equals(signature))
        .findFirst();
  }

  private static Misplaced unreachable(String what, String remedy) {
    return new Misplaced(
        Rule.CORS303,
        "the annotation has no effect: " + what,
        "Jakarta REST sends requests only to public instance methods that have a request method"
            + " designator or a path, of their own or inherited.\n  "
            + remedy
            + ", or remove the annotation.");
  }

  /**
   * Says that an annotation which carries one of ours, or {@code @HttpMethod}, is not there at run
   * time.
   */
  static Misplaced gone(TypeElement annotation, AnnotationMirror carried) {
    String name = "@" + annotation.getSimpleName();
    return new Misplaced(
        Rule.CORS318,
        name + " is gone at run time, and what it carries with it: " + name(carried),
        "Without the retention RUNTIME an annotation is for compilers only, so no server sees "
            + name
            + ", nor what it stands for.\n  Write this on "
            + annotation.getQualifiedName()
            + ", with imports from java.lang.annotation:\n"
            + "  @Retention(RetentionPolicy.RUNTIME)");
  }

  /** Judges one of our annotations inside another annotation. */
  static Misplaced enclosed(EnclosedAnnotations.Enclosed enclosed) {
    boolean dangerous = AnnotationReader.name(enclosed.mirror()).equals(Names.DANGEROUS_ORIGIN);
    return new Misplaced(
        Rule.CORS301,
        "the annotation has no effect: "
            + name(enclosed.mirror())
            + " stands inside @"
            + enclosed.outer().getSimpleName(),
        "A policy counts where it stands on a class, on a method, or on the declaration of an"
            + " annotation that stands there, not as the value of an attribute.\n  "
            + (dangerous
                ? "Write it into dangerousOrigins of @AllowCredentials"
                : "Annotate the class or method that serves the requests")
            + ", or remove it.");
  }

  private static String name(AnnotationMirror mirror) {
    return "@" + mirror.getAnnotationType().asElement().getSimpleName();
  }

  /** Judges several of our annotations on one element. */
  static Optional<Misplaced> several(Element element, List<Declared> declared) {
    if (declared.size() < 2) {
      return Optional.empty();
    }
    List<String> names =
        declared.stream().map(Declared::visible).map(PlacementRules::name).toList();
    return Optional.of(
        new Misplaced(
            Rule.CORS302,
            "one element has one policy, not " + String.join(" and ", names),
            "Policies are never merged, so nobody could tell which of them applies to "
                + element.getSimpleName()
                + ".\n  Keep one of them."));
  }
}
