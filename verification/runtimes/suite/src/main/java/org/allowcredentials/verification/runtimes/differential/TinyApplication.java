package org.allowcredentials.verification.runtimes.differential;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.allowcredentials.verification.runtimes.wire.Answer;
import org.allowcredentials.verification.runtimes.wire.KeptWire;

/** Applications of a few classes, written out in a test and served. */
final class TinyApplication {

  private static final String HEAD =
      "package app; import jakarta.ws.rs.*; import org.allowcredentials.*;\n";

  private TinyApplication() {}

  /** What is asked of an application that is served. */
  interface Use {
    void with(KeptWire wire) throws IOException;
  }

  /** Returns a whole source file. */
  static String source(String type) {
    return HEAD + type;
  }

  /** Serves one root class. */
  static void serve(Map<String, String> types, String root, Use use) throws Exception {
    serve(types, List.of(root), use);
  }

  /** Serves root classes; all that is compiled is seen by the processor, which refuses nothing. */
  static void serve(Map<String, String> types, List<String> roots, Use use) throws Exception {
    serve(Map.of(), types, roots, use);
  }

  /** Serves root classes, some of them of others, compiled without the processor. */
  static void serve(
      Map<String, String> others, Map<String, String> types, List<String> roots, Use use)
      throws Exception {
    Given given = new Given(List.of(), Optional.empty(), roots, Set.of());
    if (!others.isEmpty()) {
      given = given.with(new Compiled.Step(sources(others), false));
    }
    given.with(new Compiled.Step(sources(types), true)).serve(client -> use.with(client.wire()));
  }

  private static Map<String, String> sources(Map<String, String> types) {
    Map<String, String> sources = new TreeMap<>();
    types.forEach((name, type) -> sources.put(name, source(type)));
    return sources;
  }

  /** Returns the origin that a preflight allows. */
  static Optional<String> preflight(KeptWire wire, String verb, String path, String origin)
      throws IOException {
    return new Given.Client(wire)
        .preflight(verb, path, origin)
        .first("access-control-allow-origin");
  }

  /**
   * Returns the origin that a preflight grants something. One that may not be kept and names no
   * method only sends the request on its way: the method that runs decides, so it grants nothing.
   */
  static Optional<String> granted(KeptWire wire, String verb, String path, String origin)
      throws IOException {
    Answer answer = new Given.Client(wire).preflight(verb, path, origin);
    boolean toBeDecided =
        answer.first("access-control-max-age").equals(Optional.of("0"))
            && answer.first("access-control-allow-methods").isEmpty();
    return toBeDecided ? Optional.empty() : answer.first("access-control-allow-origin");
  }

  /** Sends what a script of an origin would send. */
  static Answer request(KeptWire wire, String verb, String path, String origin) throws IOException {
    return wire.send(verb, path, List.of("Origin: " + origin), "");
  }
}
