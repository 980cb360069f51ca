package org.allowcredentials.verification.runtimes.differential;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.allowcredentials.verification.runtimes.differential.App.Media;
import org.allowcredentials.verification.runtimes.differential.Oracle.Grant;
import org.allowcredentials.verification.runtimes.differential.Requests.Probe;
import org.allowcredentials.verification.runtimes.wire.Answer;
import org.allowcredentials.verification.runtimes.wire.KeptWire;

/** Sends requests, and looks up what ran for them. Not thread-safe. */
final class Client {

  private final KeptWire wire;
  private final Site site;
  private final String prefix;
  private long sent;

  /**
   * Returns a client.
   *
   * @param wire where it sends
   * @param site tells what ran
   * @param prefix what the numbers of its requests begin with
   */
  Client(KeptWire wire, Site site, String prefix) {
    this.wire = wire;
    this.site = site;
    this.prefix = prefix;
  }

  /**
   * What came of a request.
   *
   * @param answer the answer
   * @param ran the locators and the method that ran, whatever was answered
   */
  record Outcome(Answer answer, Optional<String> ran) {

    /** Returns what the answer permits its origin to read. */
    Optional<Grant> granted() {
      return Grant.ofActual(answer);
    }
  }

  /** Returns how many messages were sent. */
  long sent() {
    return sent;
  }

  /** Sends a request, with a body where it has a type. */
  Outcome send(Probe probe, Media media, List<String> more) throws IOException {
    String number = prefix + sent++;
    List<String> headers = new ArrayList<>(more);
    headers.addAll(probe.headers());
    headers.add(JavaSource.NUMBER + ": " + number);
    headers.add("Accept: " + media.produces());
    boolean body = Oracle.isUnsafe(probe.verb()) && !media.consumes().isEmpty();
    if (body) {
      headers.add("Content-Type: " + media.consumes());
    }
    Answer answer = wire.send(probe.verb(), probe.path(), headers, body ? "{}" : "");
    return new Outcome(answer, site.ran(wire, number));
  }

  /** Sends the preflight of a request; returns what it promises. */
  Optional<Grant> preflight(Probe probe, String origin) throws IOException {
    sent++;
    List<String> headers =
        List.of("Origin: " + origin, "Access-Control-Request-Method: " + probe.verb());
    Answer answer = wire.send("OPTIONS", probe.path(), headers, "");
    return Grant.ofPreflight(answer, probe.verb());
  }
}
