package org.allowcredentials.spring;

import org.allowcredentials.CorsDeploymentException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/**
 * Lets Spring Boot say why it does not start, instead of a stack trace. Each problem has its
 * remedy, so there is no action beside.
 */
final class CorsFailureAnalyzer extends AbstractFailureAnalyzer<CorsDeploymentException> {

  /** Called by Spring Boot, which finds it by {@code META-INF/spring.factories}. */
  CorsFailureAnalyzer() {}

  @Override
  protected FailureAnalysis analyze(Throwable failure, CorsDeploymentException cause) {
    return new FailureAnalysis(cause.getMessage(), null, cause);
  }
}
