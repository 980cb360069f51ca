package org.allowcredentials.resource;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.allowcredentials.header.HeaderNames;
import org.allowcredentials.resource.ClassView.MethodView;
import org.allowcredentials.resource.ClassView.TypeView;
import org.allowcredentials.table.Endpoint;

/**
 * Which request headers a script must be allowed to set, as the code shows them.
 *
 * <p>Generous where servers differ: a header that is allowed and that nobody reads does no harm,
 * one that is read and not allowed stops the page. So names whose values are often safelisted
 * ({@code Accept}, {@code Range}) are derived too: Fetch safelists the value, not the name, and a
 * long {@code Accept} or a {@code Range} of two parts needs permission.
 */
public final class Derivation {

  private static final String CONTENT_TYPE = "Content-Type";

  private static final String ACCEPT = "Accept";

  /** Annotations of Jakarta REST that a parameter may have and still take the entity. */
  private static final Set<String> BESIDE_ENTITY =
      Set.of("jakarta.ws.rs.DefaultValue", "jakarta.ws.rs.Encoded");

  /** Names with which servers ask for something else than the entity, or for a part of a form. */
  private static final Set<String> OF_SERVERS =
      Set.of(
          "io.dropwizard.auth.Auth",
          "org.apache.cxf.jaxrs.ext.multipart.Multipart",
          "org.glassfish.jersey.media.multipart.FormDataParam",
          "org.jboss.resteasy.annotations.Form",
          "org.jboss.resteasy.annotations.providers.multipart.MultipartForm",
          "org.jboss.resteasy.reactive.MultipartForm",
          "org.jboss.resteasy.reactive.RestCookie",
          "org.jboss.resteasy.reactive.RestForm",
          "org.jboss.resteasy.reactive.RestHeader",
          "org.jboss.resteasy.reactive.RestMatrix",
          "org.jboss.resteasy.reactive.RestPath",
          "org.jboss.resteasy.reactive.RestQuery");

  private Derivation() {}

  /**
   * Returns what is derived for each method that requests can reach, policy or not.
   *
   * @param view the class as written
   * @return the headers by the signature of the method, as {@link Endpoint#method} has it; each
   *     list sorted by name
   */
  public static Map<String, List<DerivedHeader>> of(ClassView view) {
    Map<String, List<DerivedHeader>> headers = new TreeMap<>();
    for (List<MethodView> declarations : view.methods()) {
      Inheritance.effective(declarations)
          .ifPresent(method -> headers.put(method.signature(), of(view, method)));
    }
    return headers;
  }

  /**
   * Returns what is derived for a method or a locator. Sorted, because the order of members is not
   * the same in a source and in its class file.
   */
  static List<DerivedHeader> of(ClassView view, MethodView method) {
    List<DerivedHeader> all = new ArrayList<>(method.headers());
    view.types().forEach(type -> all.addAll(type.headers()));
    contentType(view, method).ifPresent(all::add);
    accept(view, method).ifPresent(all::add);
    if (all.isEmpty()) {
      return List.of();
    }
    Map<String, DerivedHeader> distinct = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    all.stream()
        .filter(header -> HeaderNames.isSettable(header.name()))
        .sorted(Comparator.comparing(DerivedHeader::name))
        .forEachOrdered(header -> distinct.putIfAbsent(header.name(), header));
    return List.copyOf(distinct.values());
  }

  /**
   * Returns whether a parameter takes the entity of the request.
   *
   * @param annotations the qualified names of its annotations
   * @param type the binary name of its type
   * @return true unless an annotation says that it takes something else. Annotations that are not
   *     known, such as those of Bean Validation, say nothing
   * @see <a href="https://jakarta.ee/specifications/restful-ws/3.1/">Jakarta REST, 3.3.2.1 Entity
   *     Parameters</a>
   */
  public static boolean isEntity(Collection<String> annotations, String type) {
    return !type.equals("kotlin.coroutines.Continuation")
        && annotations.stream().noneMatch(Derivation::asksForSomethingElse);
  }

  private static boolean asksForSomethingElse(String annotation) {
    return (annotation.startsWith("jakarta.ws.rs.") && !BESIDE_ENTITY.contains(annotation))
        || annotation.startsWith("org.jboss.resteasy.annotations.jaxrs.")
        || OF_SERVERS.contains(annotation);
  }

  /** Where no type is named, a method with an entity takes any type, JSON above all. */
  private static Optional<DerivedHeader> contentType(ClassView view, MethodView method) {
    if (method.verbs().isEmpty()) {
      return Optional.empty();
    }
    boolean open = method.consumes().isEmpty() && view.types().get(0).consumes().isEmpty();
    return because(
            view, method.consumes(), TypeView::consumes, MediaTypes::unsafeContentType, "consumes ")
        .or(() ->
            method
                .entity()
                .filter(name -> open)
                .map(name -> "parameter " + name + " takes any content type"))
        .map(because -> new DerivedHeader(CONTENT_TYPE, "because " + because));
  }

  /** A script that wants one of several types, or of several profiles, names it. */
  private static Optional<DerivedHeader> accept(ClassView view, MethodView method) {
    if (method.verbs().isEmpty()) {
      return Optional.empty();
    }
    return because(
            view, method.produces(), TypeView::produces, MediaTypes::unsafeAccept, "produces ")
        .map(because -> new DerivedHeader(ACCEPT, "because " + because));
  }

  /**
   * Returns who names a media type that needs permission, and which. The types of the method
   * replace those of its class (3.5). Whether a class has those of its superclass or interface is
   * answered differently by each server, so all of them may be meant, and none.
   */
  private static Optional<String> because(
      ClassView view,
      List<String> ofMethod,
      Function<TypeView, List<String>> ofType,
      Function<List<String>, Optional<String>> unsafe,
      String does) {
    List<String> ofClass = ofType.apply(view.types().get(0));
    if (!ofMethod.isEmpty()) {
      return unsafe.apply(ofMethod).map(type -> "it " + does + type);
    }
    if (!ofClass.isEmpty()) {
      return unsafe.apply(ofClass).map(type -> "its class " + does + type);
    }
    for (TypeView each : view.types()) {
      Optional<String> type = unsafe.apply(ofType.apply(each));
      if (type.isPresent()) {
        return Optional.of(simpleName(each) + " " + does + type.get());
      }
    }
    return Optional.empty();
  }

  private static String simpleName(TypeView type) {
    return type.name().substring(type.name().lastIndexOf('.') + 1);
  }
}
