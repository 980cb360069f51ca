package org.allowcredentials.resource;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.allowcredentials.resource.ClassView.MethodView;
import org.allowcredentials.resource.ClassView.TypeView;
import org.allowcredentials.table.Declaration;
import org.allowcredentials.table.Endpoint;
import org.allowcredentials.table.Resource;

/**
 * Which annotations count for a class, and which policy is the nearest.
 *
 * @see <a href="https://jakarta.ee/specifications/restful-ws/3.1/">Jakarta REST, 3.6 Annotation
 *     Inheritance</a>
 */
public final class Inheritance {

  private Inheritance() {}

  /**
   * Returns the class with its endpoints and their policies. The nearest policy wins, whole:
   * method, class, inherited method, inherited class. That of the {@code Application} comes last,
   * when it is known which one serves the class.
   *
   * @param view the class as written
   * @return the resource; endpoints sorted by path, verb and signature
   */
  public static Resource resolve(ClassView view) {
    List<Endpoint> endpoints = new ArrayList<>();
    for (List<MethodView> declarations : view.methods()) {
      Optional<MethodView> effective = effective(declarations);
      if (effective.isEmpty()) {
        continue;
      }
      endpoints.addAll(endpoints(view, effective.get(), nearest(view, declarations)));
    }
    endpoints.sort(
        Comparator.comparing(Endpoint::path)
            .thenComparing(Endpoint::verb)
            .thenComparing(Endpoint::method));
    return new Resource(view.name(), path(view), Optional.empty(), endpoints);
  }

  /**
   * Returns the path of a class.
   *
   * @param view the class as written
   * @return its own, else that of the nearest type it inherits from
   */
  public static Optional<String> path(ClassView view) {
    for (TypeView type : view.types()) {
      if (type.path().isPresent()) {
        return type.path();
      }
    }
    return Optional.empty();
  }

  /**
   * Returns the declaration of a method whose Jakarta REST annotations count: the nearest that has
   * any.
   *
   * @param declarations the declarations of one method, nearest first
   * @return the declaration, if requests can reach it
   */
  public static Optional<MethodView> effective(List<MethodView> declarations) {
    for (MethodView each : declarations) {
      if (each.annotated()) {
        return each.isReachable() ? Optional.of(each) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static Optional<Declaration> nearest(ClassView view, List<MethodView> declarations) {
    List<Declaration> said = new ArrayList<>(declarations.get(0).declarations());
    said.addAll(view.types().get(0).declarations());
    for (MethodView each : overridden(declarations)) {
      said.addAll(each.declarations());
    }
    for (TypeView each : view.types()) {
      said.addAll(each.declarations());
    }
    return said.isEmpty() ? Optional.empty() : Optional.of(said.get(0));
  }

  /**
   * Returns the overridden declarations whose annotations count: none if the method has annotations
   * of its own, else up to the one that has.
   */
  private static List<MethodView> overridden(List<MethodView> declarations) {
    int last = 0;
    while (last < declarations.size() - 1 && !declarations.get(last).annotated()) {
      last++;
    }
    return declarations.subList(1, last + 1);
  }

  private static List<Endpoint> endpoints(
      ClassView view, MethodView method, Optional<Declaration> declaration) {
    String path = method.path().orElse("");
    List<String> headers = new ArrayList<>();
    for (DerivedHeader header : Derivation.of(view, method)) {
      headers.add(header.name());
    }
    if (method.verbs().isEmpty()) {
      return List.of(
          new Endpoint("", path, method.signature(), headers, method.returns(), declaration));
    }
    return method.verbs().stream()
        .distinct()
        .map(verb -> new Endpoint(verb, path, method.signature(), headers, "", declaration))
        .toList();
  }

  /**
   * Returns what each method takes and gives.
   *
   * @param view the class as written
   * @return by signature, for each method that requests reach
   */
  public static Map<String, Media> media(ClassView view) {
    Map<String, Media> types = new HashMap<>();
    for (List<MethodView> declarations : view.methods()) {
      effective(declarations)
          .ifPresent(method ->
              types.put(
                  method.signature(),
                  Media.of(
                      nearest(method.consumes(), view, TypeView::consumes),
                      nearest(method.produces(), view, TypeView::produces))));
    }
    return types;
  }

  /** Returns the media types of a method, else those of the nearest type that names any. */
  private static List<String> nearest(
      List<String> own, ClassView view, Function<TypeView, List<String>> ofType) {
    List<String> nearest = own;
    for (TypeView type : view.types()) {
      nearest = nearest.isEmpty() ? ofType.apply(type) : nearest;
    }
    return nearest;
  }
}
