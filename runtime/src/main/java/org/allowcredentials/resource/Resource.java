package org.allowcredentials.resource;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.allowcredentials.policy.PolicyDraft;

/**
 * A resource class with <em>every</em> endpoint, those without a policy too: otherwise a request
 * for one of them would be answered with the policy of another that matches the same path.
 *
 * @param name the binary name of the class
 * @param path its path template; empty for the class of a sub-resource
 * @param application the binary name of the {@code Application} class whose policy applies where no
 *     nearer one does, if there is one
 * @param endpoints resource methods and locators
 */
public record Resource(
    String name, Optional<String> path, Optional<String> application, List<Endpoint> endpoints) {

  /** Takes a copy of the list. */
  public Resource {
    endpoints = List.copyOf(endpoints);
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
    private Optional<String> application = Optional.empty();
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
     * Names the {@code Application} class whose policy was inherited.
     *
     * @param className its binary name
     * @return this
     */
    public Builder application(String className) {
      application = Optional.of(className);
      return this;
    }

    /**
     * Adds a resource method without a policy.
     *
     * @param verb the request method
     * @param template its path
     * @param method its signature
     * @return this
     */
    public Builder endpoint(String verb, String template, String method) {
      endpoints.add(new Endpoint(verb, template, method, List.of(), "", Optional.empty()));
      return this;
    }

    /**
     * Adds a resource method.
     *
     * @param verb the request method
     * @param template its path
     * @param method its signature
     * @param policy its policy
     * @param headers the request headers derived from the code
     * @return this
     */
    public Builder endpoint(
        String verb, String template, String method, PolicyDraft policy, String... headers) {
      endpoints.add(
          new Endpoint(verb, template, method, Arrays.asList(headers), "", Optional.of(policy)));
      return this;
    }

    /**
     * Adds a sub-resource locator without a policy.
     *
     * @param template its path
     * @param method its signature
     * @param type the binary name of what it returns
     * @param headers the request headers derived from the code
     * @return this
     */
    public Builder locator(String template, String method, String type, String... headers) {
      endpoints.add(
          new Endpoint("", template, method, Arrays.asList(headers), type, Optional.empty()));
      return this;
    }

    /**
     * Adds a sub-resource locator.
     *
     * @param template its path
     * @param method its signature
     * @param type the binary name of what it returns
     * @param policy its policy
     * @param headers the request headers derived from the code
     * @return this
     */
    public Builder locator(
        String template, String method, String type, PolicyDraft policy, String... headers) {
      endpoints.add(
          new Endpoint("", template, method, Arrays.asList(headers), type, Optional.of(policy)));
      return this;
    }

    /**
     * Returns the resource.
     *
     * @return the resource
     */
    public Resource build() {
      return new Resource(name, path, application, endpoints);
    }
  }
}
