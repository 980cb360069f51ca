package org.allowcredentials.deploy;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import org.allowcredentials.finding.Finding;
import org.allowcredentials.finding.Rule;
import org.allowcredentials.match.VerifiedEndpoint;

/**
 * Tells of methods that run although no class declares them for requests. May be shared between
 * threads.
 */
final class UnknownMethods {

  private static final System.Logger LOG = System.getLogger("org.allowcredentials");

  private final Set<String> told = ConcurrentHashMap.newKeySet();

  /**
   * Says, once for each method, that it has no policy although others have one (CORS507).
   *
   * @param unknown the method
   * @param othersHavePolicies asked for once for each method
   */
  void warnOf(VerifiedEndpoint unknown, BooleanSupplier othersHavePolicies) {
    String method = unknown.endpoint().method();
    String name = unknown.resource() + "#" + method.substring(0, method.indexOf('('));
    if (!told.add(name) || !othersHavePolicies.getAsBoolean()) {
      return;
    }
    LOG.log(
        System.Logger.Level.WARNING,
        Finding.of(
                Rule.CORS507,
                name + " runs, but is in no compiled table: it has no CORS policy",
                "It was registered with the server's own API, or is served in a way that the class"
                    + " does not show, so no other origin may read it, and the origin guard does"
                    + " not protect it.",
                "Annotate the Application, whose policy covers everything that it serves. Logged"
                    + " once per method.")
            .message());
  }
}
