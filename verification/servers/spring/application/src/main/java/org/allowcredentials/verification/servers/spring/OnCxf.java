package org.allowcredentials.verification.servers.spring;

import jakarta.ws.rs.core.Application;
import java.util.ArrayList;
import java.util.List;
import org.allowcredentials.jaxrs.CorsFeature;
import org.apache.cxf.Bus;
import org.apache.cxf.endpoint.Server;
import org.apache.cxf.jaxrs.JAXRSServerFactoryBean;
import org.apache.cxf.jaxrs.utils.ResourceUtils;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** Apache CXF, as its users configure it: by a bean that makes a server. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnClass(JAXRSServerFactoryBean.class)
class OnCxf {

  @Bean
  Server rest(Bus bus, Environment environment) throws ReflectiveOperationException {
    JAXRSServerFactoryBean factory = factory(bus, SpringServer.served(environment));
    factory.setAddress(environment.getProperty("address", "/"));
    if (environment.getProperty("by-hand", Boolean.class, false)) {
      factory.setProvider(new CorsFeature());
    }
    return factory.create();
  }

  private static JAXRSServerFactoryBean factory(Bus bus, List<? extends Class<?>> served)
      throws ReflectiveOperationException {
    for (Class<?> each : served) {
      if (Application.class.isAssignableFrom(each)) {
        Application application = (Application) each.getConstructor().newInstance();
        return ResourceUtils.createApplication(application, true, false, false, bus);
      }
    }
    JAXRSServerFactoryBean factory = new JAXRSServerFactoryBean();
    factory.setBus(bus);
    factory.setResourceClasses(new ArrayList<>(served));
    return factory;
  }
}
