package org.allowcredentials;

import java.util.List;
import java.util.stream.Collectors;

/**
 * The application must not start: a policy is missing, stale or refused. The message names each
 * problem with its code, its place and the remedy.
 */
public final class CorsDeploymentException extends IllegalStateException {

  private static final long serialVersionUID = 1L;

  private final String[] problems;

  /**
   * Takes the problems.
   *
   * @param problems at least one message, with code, place and remedy
   */
  public CorsDeploymentException(List<String> problems) {
    super(
        problems.stream()
            .distinct()
            .collect(
                Collectors.joining(
                    "\n\n", "the CORS policies of this application cannot be applied:\n\n", "\n")));
    this.problems = problems.toArray(String[]::new);
  }

  /**
   * Returns the problems, each as one message.
   *
   * @return at least one
   */
  public List<String> problems() {
    return List.of(problems);
  }
}
