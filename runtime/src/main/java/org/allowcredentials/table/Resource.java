package org.allowcredentials.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A resource class with <em>every</em> endpoint, those without a policy too: otherwise a request
 * for one of them would be answered with the policy of another that matches the same path. Or an
 * {@code Application} class, which has no endpoints.
 *
 * @param name the binary name of the class
 * @param path its path template; empty for the class of a sub-resource
 * @param application what an {@code Application} class says of all that it serves
 * @param endpoints resource methods and locators
 */
public record Resource(
    String name,
    Optional<String> path,
    Optional<ApplicationPolicy> application,
    List<Endpoint> endpoints) {

  /** Takes a copy of the list. */
  public Resource {
    endpoints = List.copyOf(endpoints);
  }

  /**
   * Returns an {@code Application} class.
   *
   * @param policy what it says
   * @return the class, without endpoints
   */
  public static Resource of(ApplicationPolicy policy) {
    return new Resource(policy.name(), Optional.empty(), Optional.of(policy), List.of());
  }

  /**
   * Returns the class as locators return it.
   *
   * @return the class without its path
   */
  public Resource withoutPath() {
    return new Resource(name, Optional.empty(), application, endpoints);
  }

  /**
   * Returns a builder for generated tables.
   *
   * @param name the binary name of the class
   * @return a builder
   */
  public static Builder of(String name) {
    return new Builder(name);
  }

  /** Puts a resource together. */
  public static final class Builder {
    private final String name;
    private Optional<String> path = Optional.empty();
    private Optional<Declaration> application = Optional.empty();
    private final Map<String, String> crossSite = new TreeMap<>();
    private final List<Endpoint> endpoints = new ArrayList<>();

    private Builder(String name) {
      this.name = name;
    }

    /**
     * Sets the path of the class.
     *
     * @param template the value of {@code @Path}
     * @return this
     */
    public Builder path(String template) {
      path = Optional.of(template);
      return this;
    }

    /**
     * Says that the class is an {@code Application} class with a policy.
     *
     * @param declaration what applies to everything that it serves, where no nearer annotation does
     * @return this
     */
    public Builder application(Declaration declaration) {
      application = Optional.of(declaration);
      return this;
    }

    /**
     * Says that the {@code Application} class lets a class take requests from other sites.
     *
     * @param type the binary name of that class
     * @param reason why
     * @return this
     */
    public Builder crossSite(String type, String reason) {
      crossSite.put(type, reason);
      return this;
    }

    /**
     * Adds a resource method that says nothing.
     *
     * @param verb the request method
     * @param template its path
     * @param method its signature
     * @param headers the request headers derived from the code
     * @return this
     */
    public Builder endpoint(String verb, String template, String method, String... headers) {
      return add(verb, template, method, "", Optional.empty(), headers);
    }

    /**
     * Adds a resource method.
     *
     * @param verb the request method
     * @param template its path
     * @param method its signature
     * @param declaration what the nearest annotation says
     * @param headers the request headers derived from the code
     * @return this
     */
    public Builder endpoint(
        String verb, String template, String method, Declaration declaration, String... headers) {
      return add(verb, template, method, "", Optional.of(declaration), headers);
    }

    /**
     * Adds a sub-resource locator that says nothing.
     *
     * @param template its path
     * @param method its signature
     * @param type the binary name of what it returns
     * @param headers the request headers derived from the code
     * @return this
     */
    public Builder locator(String template, String method, String type, String... headers) {
      return add("", template, method, type, Optional.empty(), headers);
    }

    /**
     * Adds a sub-resource locator.
     *
     * @param template its path
     * @param method its signature
     * @param type the binary name of what it returns
     * @param declaration what the nearest annotation says
     * @param headers the request headers derived from the code
     * @return this
     */
    public Builder locator(
        String template, String method, String type, Declaration declaration, String... headers) {
      return add("", template, method, type, Optional.of(declaration), headers);
    }

    private Builder add(
        String verb,
        String template,
        String method,
        String type,
        Optional<Declaration> declaration,
        String... headers) {
      endpoints.add(
          new Endpoint(verb, template, method, Arrays.asList(headers), type, declaration));
      return this;
    }

    /**
     * Returns the resource.
     *
     * @return the resource
     */
    public Resource build() {
      Optional<ApplicationPolicy> policy =
          application.isPresent() || !crossSite.isEmpty()
              ? Optional.of(new ApplicationPolicy(name, application, crossSite))
              : Optional.empty();
      return new Resource(name, path, policy, endpoints);
    }
  }
}
