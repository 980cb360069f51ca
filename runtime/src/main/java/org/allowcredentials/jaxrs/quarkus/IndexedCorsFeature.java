package org.allowcredentials.jaxrs.quarkus;

import jakarta.ws.rs.container.DynamicFeature;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Feature;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.ext.Provider;
import org.allowcredentials.jaxrs.CorsFeature;

/**
 * The {@link CorsFeature} for Quarkus, which knows no {@code META-INF/services} but finds this
 * class by its annotation and the index of the jar. Other servers may find it too; it then does
 * nothing, where a second {@link CorsFeature} would make RESTEasy complain.
 *
 * <p>Quarkus finds nothing for an {@code Application} that lists its classes: such a one lists
 * {@link CorsFeature} as well, or does not start (CORS506).
 */
@Provider
public final class IndexedCorsFeature implements Feature, DynamicFeature {

  private final CorsFeature feature = new CorsFeature();

  /** Called by servers. */
  public IndexedCorsFeature() {}

  @Override
  public boolean configure(FeatureContext context) {
    return feature.configure(context);
  }

  @Override
  public void configure(ResourceInfo resource, FeatureContext context) {
    feature.configure(resource, context);
  }
}
