package org.allowcredentials.servlet;

import jakarta.ws.rs.core.Application;
import java.util.Collection;
import java.util.List;
import org.allowcredentials.CorsDeploymentException;
import org.allowcredentials.config.Settings;
import org.allowcredentials.deploy.Deployment;

/** The policies as the servlet filter knows them: from classes, before any server has started. */
final class ServletDeployment {

  private ServletDeployment() {}

  /**
   * Returns the policies of classes. Where there is one {@code Application} class among them, its
   * policy applies to what says nothing itself; where there are several, nobody tells which of them
   * serves a class, so that the Jakarta REST filters alone decide for what says nothing.
   *
   * @param settings the configuration
   * @param types resource classes, and {@code Application} classes
   * @return the policies
   * @throws CorsDeploymentException if one of them cannot be applied
   */
  static Deployment of(Settings settings, Collection<Class<?>> types) {
    Deployment deployment = Deployment.of(settings, types);
    List<Class<?>> applications =
        types.stream().filter(Application.class::isAssignableFrom).toList();
    if (applications.size() > 1) {
      deployment.settleWithoutApplication();
    } else {
      deployment.settle(applications.stream().findFirst());
    }
    return deployment;
  }
}
