package org.allowcredentials.servlet;

import org.allowcredentials.answer.EndpointGuard;
import org.allowcredentials.answer.Reasons;
import org.allowcredentials.deploy.Deployment;

/**
 * What the filter applies to an application.
 *
 * @param deployment the policies
 * @param told whether its server told them; else they are those of classes
 * @param guard decides who may cause something
 * @param reasons says why
 */
record Applied(Deployment deployment, boolean told, EndpointGuard guard, Reasons reasons) {

  /**
   * Returns what applies by some policies.
   *
   * @param explains whether answers say why, even if the policies do not ask for that
   */
  static Applied of(Deployment deployment, boolean told, boolean explains) {
    return new Applied(
        deployment,
        told,
        new EndpointGuard(deployment.settings().guard()),
        new Reasons(explains || deployment.settings().explains()));
  }
}
