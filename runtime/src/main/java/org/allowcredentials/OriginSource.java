package org.allowcredentials;

import java.util.Collection;
import java.util.Optional;

/**
 * Gives lists of origins that are no plain settings: from a database, or from a registry of
 * tenants. It is asked at the start, and at each {@link CorsOrigins#reload()}, and never for a
 * request.
 *
 * <p>The application gives it in a property of Jakarta REST, or names its class in {@code
 * META-INF/services/org.allowcredentials.OriginSource}:
 *
 * <pre>{@code
 * new ResourceConfig(OrderResource.class).property(OriginSource.PROPERTY, new TenantOrigins(database));
 * }</pre>
 */
public interface OriginSource {

  /** The property of the Jakarta REST {@code Configuration} in which an application gives one. */
  String PROPERTY = "org.allowcredentials.originSource";

  /**
   * Returns the list of a key.
   *
   * @param key the key of {@code "${key}"}
   * @return the origins, each like a string of the annotation, 100,000 at most; empty if the list
   *     is to be looked up in the configuration
   * @throws Exception if the list cannot be read: at the start that stops the deployment, later it
   *     leaves the list as it is
   */
  Optional<Collection<String>> origins(String key) throws Exception;

  /**
   * Called once for each deployment, before it serves: a source that learns of changes by itself
   * keeps the object, and calls {@link CorsOrigins#replace} or {@link CorsOrigins#reload}.
   *
   * @param origins the origins of the deployment
   */
  default void connect(CorsOrigins origins) {}
}
