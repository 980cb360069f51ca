package org.allowcredentials.spring;

import org.allowcredentials.config.SettingSource;
import org.apache.cxf.Bus;
import org.springframework.beans.factory.config.BeanPostProcessor;

/**
 * Hands the settings over to Apache CXF. Its servers start with the application anyway.
 *
 * @param settings Spring's
 */
record CxfStart(SettingSource settings) implements BeanPostProcessor {

  @Override
  public Object postProcessBeforeInitialization(Object bean, String name) {
    if (bean instanceof Bus bus) {
      bus.setProperty(SettingSource.PROPERTY, settings);
    }
    return bean;
  }
}
