package org.allowcredentials.jaxrs.cxf;

import jakarta.ws.rs.core.FeatureContext;
import org.allowcredentials.config.SettingSource;
import org.allowcredentials.jaxrs.CorsFeature;
import org.apache.cxf.Bus;

/**
 * The feature of a bus. CXF shows it no property of an application, so what a framework hands over
 * is a property of the bus. It is read when a server is made, and not before: the bus is made
 * first.
 */
final class BusFeature extends CorsFeature {

  private final Bus bus;

  BusFeature(Bus bus) {
    this.bus = bus;
  }

  @Override
  public boolean configure(FeatureContext context) {
    if (bus.getProperty(SettingSource.PROPERTY) instanceof SettingSource framework) {
      context.property(SettingSource.PROPERTY, framework);
    }
    return super.configure(context);
  }
}
