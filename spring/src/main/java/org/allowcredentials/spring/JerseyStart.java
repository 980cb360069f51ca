package org.allowcredentials.spring;

import org.allowcredentials.config.SettingSource;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.servlet.ServletContainer;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.web.servlet.ServletRegistrationBean;

/**
 * Hands the settings over to Jersey, and lets its servlet start with the application. By itself it
 * starts with the first request, so that a wrong build would serve everything else until then.
 *
 * @param settings Spring's
 * @param order when the servlet starts among those that start with the application
 */
record JerseyStart(SettingSource settings, int order) implements BeanPostProcessor {

  @Override
  public Object postProcessBeforeInitialization(Object bean, String name) {
    if (bean instanceof ResourceConfig config) {
      config.property(SettingSource.PROPERTY, settings);
    }
    if (bean instanceof ServletRegistrationBean<?> registration
        && registration.getServlet() instanceof ServletContainer) {
      registration.setLoadOnStartup(order);
    }
    return bean;
  }
}
