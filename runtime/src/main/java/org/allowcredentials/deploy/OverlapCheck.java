package org.allowcredentials.deploy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.allowcredentials.CorsDeploymentException;
import org.allowcredentials.finding.Problems;
import org.allowcredentials.finding.Rule;
import org.allowcredentials.match.VerifiedEndpoint;
import org.allowcredentials.overlap.Ambiguity;
import org.allowcredentials.overlap.Clash;
import org.allowcredentials.overlap.ServedClass;
import org.allowcredentials.resource.Media;
import org.allowcredentials.table.Endpoint;
import org.allowcredentials.table.Resource;

/**
 * Looks whether servers may confuse endpoints of one deployment (CORS505). Classes wait here until
 * it is known which policy applies to what says nothing itself. Not thread-safe.
 */
final class OverlapCheck {

  private static final System.Logger LOG = System.getLogger("org.allowcredentials");

  private final Ambiguity ambiguity = new Ambiguity();
  private final List<Waiting> waiting = new ArrayList<>();

  /** What servers may confuse and nobody was stopped for. */
  private final Set<String> unpredictable = new HashSet<>();

  /** A class whose endpoints are not compared yet with those of the others. */
  private record Waiting(
      Resource resource, List<VerifiedEndpoint> endpoints, Map<String, Media> media) {

    ServedClass served(ApplicationTerms application) {
      return ServedClass.of(resource, endpoints.stream().map(application::over).toList(), media);
    }
  }

  /**
   * Adds a class, to be compared later.
   *
   * @param resource the class, at the path where it is served
   * @param endpoints its endpoints
   * @param media what its methods take and give, by signature
   */
  void add(Resource resource, List<VerifiedEndpoint> endpoints, Map<String, Media> media) {
    waiting.add(new Waiting(resource, endpoints, media));
  }

  /**
   * Compares what was added with each other and with what was compared before.
   *
   * @param isServed tells what counts of it
   * @param application what applies to what says nothing itself
   * @param serving whether it is too late to stop anybody: then what may be confused is logged
   * @throws CorsDeploymentException if servers may confuse two endpoints of different policies
   */
  void compare(Predicate<Resource> isServed, ApplicationTerms application, boolean serving) {
    List<ServedClass> added =
        waiting.stream()
            .filter(each -> isServed.test(each.resource()))
            .map(each -> each.served(application))
            .toList();
    List<Clash> clashes = ambiguity.add(added);
    waiting.clear();
    if (!clashes.isEmpty() && !serving) {
      Problems problems = new Problems();
      clashes.forEach(clash -> problems.add(clash.finding(Rule.CORS505)));
      problems.stopIfAny();
    }
    clashes.forEach(
        clash -> LOG.log(System.Logger.Level.ERROR, clash.finding(Rule.CORS505).message()));
    clashes.stream()
        .flatMap(clash -> Stream.of(clash.first(), clash.second()))
        .map(each -> name(each.resource(), each.item().endpoint()))
        .forEach(unpredictable::add);
  }

  /** Returns whether an endpoint may be confused, so that no preflight is answered by it. */
  boolean isUnpredictable(VerifiedEndpoint endpoint) {
    return unpredictable.contains(name(endpoint.resource(), endpoint.endpoint()));
  }

  private static String name(String resource, Endpoint endpoint) {
    return resource + "#" + endpoint.method();
  }
}
