package org.allowcredentials;

import java.util.List;
import java.util.stream.Collectors;

/**
 * The application must not start: a policy is missing, stale or refused. The message names each
 * problem with its code, its place and the remedy:
 *
 * <pre>{@code
 * the CORS policies of this application cannot be applied:
 *
 * [CORS501] com.acme.AccountResource has a CORS policy but no compiled table
 *   ...
 *   docs/diagnostics/CORS501.md
 * }</pre>
 *
 * <p>It is thrown while a server or a servlet container starts, which then logs it. There is
 * nothing to catch, unless a program starts its server by itself and reports why that failed.
 */
public final class CorsDeploymentException extends IllegalStateException {

  private static final long serialVersionUID = 1L;

  /**
   * The problems, each as one message.
   *
   * @serial at least one
   */
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
