package org.allowcredentials.spring;

import jakarta.ws.rs.core.Application;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.allowcredentials.CorsDeploymentException;
import org.allowcredentials.finding.Finding;
import org.allowcredentials.finding.Problems;
import org.allowcredentials.finding.Rule;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.servlet.ServletContainer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.util.ClassUtils;

/**
 * What Jersey serves, as a servlet or as a filter.
 *
 * @param configurations what it is configured by
 * @param servlets all servlets that Spring registers
 * @param filters all filters that Spring registers
 */
record JerseyApplications(
    ObjectProvider<ResourceConfig> configurations,
    ObjectProvider<ServletRegistrationBean<?>> servlets,
    ObjectProvider<FilterRegistrationBean<?>> filters)
    implements ServedApplications {

  /**
   * Returns the application at each of its paths.
   *
   * @throws CorsDeploymentException if there are several, because nobody tells which of them a
   *     servlet serves
   */
  @Override
  public List<ServedApplication> find() {
    List<ResourceConfig> all = configurations.orderedStream().toList();
    if (all.size() > 1) {
      throw Problems.stop(severalApplications(all));
    }
    return all.stream()
        .map(JerseyApplications::types)
        .flatMap(types -> paths().map(path -> new ServedApplication(path, types)))
        .toList();
  }

  private Stream<String> paths() {
    return Stream.of(
            servlets.stream()
                .filter(each -> each.getServlet() instanceof ServletContainer)
                .map(ServletRegistrationBean::getUrlMappings),
            filters.stream()
                .filter(each -> each.getFilter() instanceof ServletContainer)
                .map(FilterRegistrationBean::getUrlPatterns))
        .flatMap(patterns -> patterns)
        .flatMap(Collection::stream)
        .distinct();
  }

  private static Set<Class<?>> types(ResourceConfig configuration) {
    Set<Class<?>> types = new LinkedHashSet<>(configuration.getClasses());
    Stream.concat(configuration.getInstances().stream(), Stream.of(application(configuration)))
        .map(ClassUtils::getUserClass)
        .forEach(types::add);
    return types;
  }

  /** Returns what a configuration was made from; the configuration itself if from nothing. */
  private static Application application(ResourceConfig configuration) {
    Application application = configuration;
    while (application instanceof ResourceConfig config
        && !config.getApplication().equals(config)) {
      application = config.getApplication();
    }
    return application;
  }

  private static Finding severalApplications(List<ResourceConfig> all) {
    return Finding.of(
        Rule.CORS904,
        "the servlet filter cannot tell which application a Jersey servlet serves",
        "There are "
            + all.size()
            + " beans of the type ResourceConfig: "
            + String.join(
                ", ", all.stream().map(each -> ClassUtils.getUserClass(each).getName()).toList())
            + ".",
        "Remove cors.servletFilter, and register the filter by hand, once for each:"
            + " docs/servlet-filter.md.");
  }
}
