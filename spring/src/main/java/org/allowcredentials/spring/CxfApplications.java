package org.allowcredentials.spring;

import jakarta.ws.rs.core.Application;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.cxf.endpoint.Endpoint;
import org.apache.cxf.endpoint.Server;
import org.apache.cxf.jaxrs.JAXRSServiceImpl;
import org.apache.cxf.jaxrs.model.ApplicationInfo;
import org.apache.cxf.jaxrs.model.ClassResourceInfo;
import org.apache.cxf.transport.servlet.AbstractHTTPServlet;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.web.servlet.ServletRegistrationBean;

/**
 * What Apache CXF serves: each server is an application, at its address below the servlet.
 *
 * @param servers its servers, those that speak SOAP too
 * @param servlets all servlets that Spring registers
 */
record CxfApplications(
    ObjectProvider<Server> servers, ObjectProvider<ServletRegistrationBean<?>> servlets)
    implements ServedApplications {

  @Override
  public List<ServedApplication> find() {
    return servers
        .orderedStream()
        .map(Server::getEndpoint)
        .filter(endpoint -> endpoint.getService() instanceof JAXRSServiceImpl)
        .filter(endpoint -> endpoint.getEndpointInfo().getAddress().startsWith("/"))
        .flatMap(this::at)
        .toList();
  }

  /** Returns the application of a server at each mapping of CXF's servlet. */
  private Stream<ServedApplication> at(Endpoint endpoint) {
    Set<Class<?>> types = types(endpoint);
    return servlets.stream()
        .filter(each -> each.getServlet() instanceof AbstractHTTPServlet)
        .map(ServletRegistrationBean::getUrlMappings)
        .flatMap(Collection::stream)
        .map(mapping -> mapping.replaceFirst("/\\*$", ""))
        .map(base -> new ServedApplication(base + endpoint.getEndpointInfo().getAddress(), types));
  }

  private static Set<Class<?>> types(Endpoint endpoint) {
    Set<Class<?>> types = new LinkedHashSet<>();
    ((JAXRSServiceImpl) endpoint.getService())
        .getClassResourceInfos().stream()
            .map(ClassResourceInfo::getServiceClass)
            .forEach(types::add);
    if (endpoint.get(Application.class.getName()) instanceof ApplicationInfo application) {
      types.add(application.getProvider().getClass());
    }
    return types;
  }
}
