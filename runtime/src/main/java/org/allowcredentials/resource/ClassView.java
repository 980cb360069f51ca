package org.allowcredentials.resource;

import java.util.List;
import java.util.Optional;
import org.allowcredentials.table.Declaration;

/**
 * A class with all it inherits from, each part as written.
 *
 * @param name the binary name
 * @param types the class itself, its superclasses from near to far, then the interfaces
 * @param methods the public methods that servers find, static ones of classes too; for each its
 *     declarations, in the order of the types: what runs, then what it overrides or hides
 */
public record ClassView(String name, List<TypeView> types, List<List<MethodView>> methods) {

  /** Takes copies of the lists. */
  public ClassView {
    types = List.copyOf(types);
    methods = methods.stream().map(List::copyOf).toList();
  }

  /**
   * A type.
   *
   * @param name the binary name
   * @param path the value of {@code @Path}
   * @param consumes the values of {@code @Consumes}; empty if there is none
   * @param produces the values of {@code @Produces}; empty if there is none
   * @param headers the request headers that are injected into its fields and bean properties and,
   *     if it is the class itself, given to its constructors
   * @param declarations what our annotations on it say; more than one is an error
   */
  public record TypeView(
      String name,
      Optional<String> path,
      List<String> consumes,
      List<String> produces,
      List<DerivedHeader> headers,
      List<Declaration> declarations) {

    /**
     * Returns the same type without our annotations.
     *
     * @return a type
     */
    public TypeView withoutDeclarations() {
      return new TypeView(name, path, consumes, produces, headers, List.of());
    }

    /** Takes copies of the lists. */
    public TypeView {
      consumes = List.copyOf(consumes);
      produces = List.copyOf(produces);
      headers = List.copyOf(headers);
      declarations = List.copyOf(declarations);
    }

    /**
     * Makes a type that produces anything.
     *
     * @param name the binary name
     * @param path the value of {@code @Path}
     * @param consumes the values of {@code @Consumes}
     * @param headers the request headers that are injected
     * @param declarations what our annotations on it say
     */
    public TypeView(
        String name,
        Optional<String> path,
        List<String> consumes,
        List<DerivedHeader> headers,
        List<Declaration> declarations) {
      this(name, path, consumes, List.of(), headers, declarations);
    }
  }

  /**
   * A declaration of a method.
   *
   * @param signature the name and the erased parameter types as the class sees them, such as {@code
   *     update(java.lang.String,com.acme.Order)}; the same for all declarations of a method, and
   *     for no other method of the class
   * @param annotated whether it carries any annotation of Jakarta REST, so that what it overrides
   *     is ignored (Jakarta REST 3.6)
   * @param verbs the request methods that its designators name
   * @param path the value of {@code @Path}
   * @param consumes the values of {@code @Consumes}; empty if there is none
   * @param produces the values of {@code @Produces}; empty if there is none
   * @param headers the request headers that its parameters read
   * @param entity the name of the parameter that takes the entity of the request, if there is one
   * @param returns the binary name of the erased return type as the class sees it
   * @param declarations what our annotations on it say; more than one is an error
   */
  public record MethodView(
      String signature,
      boolean annotated,
      List<String> verbs,
      Optional<String> path,
      List<String> consumes,
      List<String> produces,
      List<DerivedHeader> headers,
      Optional<String> entity,
      String returns,
      List<Declaration> declarations) {

    /** Takes copies of the lists. */
    public MethodView {
      verbs = List.copyOf(verbs);
      consumes = List.copyOf(consumes);
      produces = List.copyOf(produces);
      headers = List.copyOf(headers);
      declarations = List.copyOf(declarations);
    }

    /**
     * Returns the same declaration without our annotations.
     *
     * @return a declaration
     */
    public MethodView withoutDeclarations() {
      return new MethodView(
          signature, annotated, verbs, path, consumes, produces, headers, entity, returns,
          List.of());
    }

    MethodView withSignature(String other) {
      return new MethodView(
          other,
          annotated,
          verbs,
          path,
          consumes,
          produces,
          headers,
          entity,
          returns,
          declarations);
    }

    /**
     * Makes a declaration that produces anything.
     *
     * @param signature the name and the erased parameter types
     * @param annotated whether it carries any annotation of Jakarta REST
     * @param verbs the request methods
     * @param path the value of {@code @Path}
     * @param consumes the values of {@code @Consumes}
     * @param headers the request headers that its parameters read
     * @param entity the name of the parameter that takes the entity
     * @param returns the binary name of the erased return type
     * @param declarations what our annotations on it say
     */
    public MethodView(
        String signature,
        boolean annotated,
        List<String> verbs,
        Optional<String> path,
        List<String> consumes,
        List<DerivedHeader> headers,
        Optional<String> entity,
        String returns,
        List<Declaration> declarations) {
      this(
          signature,
          annotated,
          verbs,
          path,
          consumes,
          List.of(),
          headers,
          entity,
          returns,
          declarations);
    }

    /**
     * Returns whether requests can reach this declaration.
     *
     * @return true with a request method designator or a path
     */
    public boolean isReachable() {
      return !verbs.isEmpty() || path.isPresent();
    }
  }
}
