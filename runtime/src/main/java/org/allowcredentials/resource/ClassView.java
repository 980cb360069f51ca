package org.allowcredentials.resource;

import java.util.List;
import java.util.Optional;

/**
 * A class with all it inherits from, each part as written.
 *
 * @param name the binary name
 * @param types the class itself, its superclasses from near to far, then the interfaces
 * @param methods the public instance methods; for each its declarations, in the order of the types.
 *     Declarations belong together if, seen from the class, name and parameter types agree
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
   * @param consumes the values of {@code @Consumes}
   * @param produces the values of {@code @Produces}
   * @param declarations what our annotations on it say; more than one is an error
   */
  public record TypeView(
      String name,
      Optional<String> path,
      List<String> consumes,
      List<String> produces,
      List<Declaration> declarations) {

    /** Takes copies of the lists. */
    public TypeView {
      consumes = List.copyOf(consumes);
      produces = List.copyOf(produces);
      declarations = List.copyOf(declarations);
    }

    /**
     * Makes a type that produces anything.
     *
     * @param name the binary name
     * @param path the value of {@code @Path}
     * @param consumes the values of {@code @Consumes}
     * @param declarations what our annotations on it say
     */
    public TypeView(
        String name, Optional<String> path, List<String> consumes, List<Declaration> declarations) {
      this(name, path, consumes, List.of(), declarations);
    }
  }

  /**
   * A declaration of a method.
   *
   * @param signature the name and the erased parameter types as the class sees them, such as {@code
   *     update(java.lang.String,com.acme.Order)}
   * @param annotated whether it carries any annotation of Jakarta REST, so that what it overrides
   *     is ignored (Jakarta REST 3.6)
   * @param verbs the request methods that its designators name
   * @param path the value of {@code @Path}
   * @param consumes the values of {@code @Consumes}
   * @param produces the values of {@code @Produces}
   * @param headers the request headers that its parameters read
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
      List<String> headers,
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
     * Makes a declaration that produces anything.
     *
     * @param signature the name and the erased parameter types
     * @param annotated whether it carries any annotation of Jakarta REST
     * @param verbs the request methods
     * @param path the value of {@code @Path}
     * @param consumes the values of {@code @Consumes}
     * @param headers the request headers that its parameters read
     * @param returns the binary name of the erased return type
     * @param declarations what our annotations on it say
     */
    public MethodView(
        String signature,
        boolean annotated,
        List<String> verbs,
        Optional<String> path,
        List<String> consumes,
        List<String> headers,
        String returns,
        List<Declaration> declarations) {
      this(signature, annotated, verbs, path, consumes, List.of(), headers, returns, declarations);
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
