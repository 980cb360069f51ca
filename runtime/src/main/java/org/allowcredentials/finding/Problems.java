package org.allowcredentials.finding;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.allowcredentials.CorsDeploymentException;

/**
 * The findings for which an application must not start. One cause in sixty classes is one message
 * that names the classes. Not thread-safe.
 */
public final class Problems {

  private final Map<Finding, Set<String>> places = new LinkedHashMap<>();

  /** Holds none yet. */
  public Problems() {}

  /**
   * Returns what stops the start for one finding.
   *
   * @param finding the finding, which is about no element of the code
   * @return the exception to throw
   */
  public static CorsDeploymentException stop(Finding finding) {
    return new CorsDeploymentException(List.of(finding.message()));
  }

  /**
   * Adds a finding that is about no element of the code.
   *
   * @param finding the finding
   */
  public void add(Finding finding) {
    places.computeIfAbsent(finding, each -> new LinkedHashSet<>());
  }

  /**
   * Adds a finding, or its place if there is one of the same cause.
   *
   * @param finding the finding
   * @param where the element in words, such as {@code com.acme.Orders#list()}
   */
  public void add(Finding finding, String where) {
    places
        .computeIfAbsent(finding.cause(), each -> new LinkedHashSet<>())
        .add(finding.isConfigured() ? where : finding.in(where));
  }

  /**
   * Adds what another one holds.
   *
   * @param others its findings
   */
  public void addAll(Problems others) {
    others.places.forEach((finding, wheres) ->
        places.computeIfAbsent(finding, each -> new LinkedHashSet<>()).addAll(wheres));
  }

  /**
   * Returns whether there are none.
   *
   * @return true if an application may start
   */
  public boolean isEmpty() {
    return places.isEmpty();
  }

  /**
   * Returns the messages, one for each cause.
   *
   * @return in the order in which the causes were found
   */
  public List<String> messages() {
    List<String> messages = new ArrayList<>();
    places.forEach((finding, wheres) -> messages.add(finding.message(wheres)));
    return messages;
  }

  /**
   * Stops the start.
   *
   * @throws CorsDeploymentException if there are any
   */
  public void stopIfAny() {
    if (!isEmpty()) {
      throw new CorsDeploymentException(messages());
    }
  }
}
