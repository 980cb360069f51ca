package org.allowcredentials.verification.runtimes.differential;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.allowcredentials.verification.runtimes.differential.App.Media;
import org.allowcredentials.verification.runtimes.differential.Client.Outcome;
import org.allowcredentials.verification.runtimes.differential.Oracle.Grant;
import org.allowcredentials.verification.runtimes.differential.Oracle.Judgement;
import org.allowcredentials.verification.runtimes.differential.Requests.Probe;
import org.allowcredentials.verification.runtimes.differential.Tally.Count;

/**
 * Asks one application, and judges what it answers and what runs.
 *
 * @param app the application
 * @param truth which policy a method has
 * @param client sends
 * @param random decides what is asked beside the first question
 * @param tally where everything is counted
 * @param foresight whether preflights must be right wherever what runs can be foreseen
 */
record Asker(App app, Truth truth, Client client, Random random, Tally tally, boolean foresight) {

  private static final String CROSS_SITE = "Sec-Fetch-Site: cross-site";

  /** Asks for one path and verb. */
  void ask(Probe probe) throws IOException {
    add(Count.REQUESTS);
    Map<Media, String> ran = new LinkedHashMap<>();
    for (Media media : probe.media()) {
      client.send(probe, media, List.of()).ran().ifPresent(way -> ran.put(media, way));
    }
    askBefore(probe, Policy.COMMON_ORIGIN, ran, true);
    if (random.nextInt(8) == 0) {
      askBefore(probe, origin(), ran, false);
    }
    if (random.nextInt(4) == 0 && !ran.isEmpty()) {
      askWithOrigin(probe, random.nextBoolean() ? Policy.COMMON_ORIGIN : origin());
    }
    if (probe.isUnsafe() && !ran.isEmpty()) {
      Map.Entry<Media, String> any = ran.entrySet().iterator().next();
      askFromElsewhere(probe, any.getKey(), any.getValue());
    }
  }

  /** The preflight: granted as the policy of the method says that runs. */
  private void askBefore(Probe probe, String origin, Map<Media, String> ran, boolean counted)
      throws IOException {
    Map<String, Optional<Policy>> served = new TreeMap<>();
    ran.values().forEach(way -> served.put(way, truth.policy(way)));
    Optional<Grant> promise = client.preflight(probe, origin);
    Optional<Grant> granted = promise.filter(Grant::verb);
    Judgement judgement = Oracle.judge(granted, origin, new HashSet<>(served.values()));
    if (judgement == Judgement.WRONGLY_GRANTED) {
      judgement = redeemed(probe, origin, promise, ran);
      if (judgement == Judgement.WRONGLY_GRANTED) {
        tally.wrong(described(probe, origin, granted, served));
      }
    } else if (judgement == Judgement.REFUSED
        && !ran.values().stream().allMatch(truth::isForeseeable)) {
      judgement = Judgement.REFUSED_UNFORESEEN;
    }
    if (counted) {
      tally.add(app.style(), judgement);
      if (judgement == Judgement.REFUSED) {
        String form = probe.form().name();
        tally.refused(app.style(), form, described(probe, origin, granted, served));
      }
    }
  }

  /**
   * Relies on what was wrongly granted, which must come to nothing; and where what runs can be
   * foreseen, it must not have been granted.
   */
  private Judgement redeemed(
      Probe probe, String origin, Optional<Grant> promise, Map<Media, String> ran)
      throws IOException {
    boolean foreseeable = false;
    for (Map.Entry<Media, String> each : ran.entrySet()) {
      String way = each.getValue();
      boolean right =
          truth.policy(way).filter(own -> promise.orElseThrow().isBy(own, origin)).isPresent();
      if (!right) {
        List<String> headers = List.of("Origin: " + origin, CROSS_SITE);
        Outcome outcome = client.send(probe, each.getKey(), headers);
        judge(probe, way, Optional.of(origin), promise, outcome);
        foreseeable |= foresight && truth.isForeseeable(way);
      }
    }
    return foreseeable ? Judgement.WRONGLY_GRANTED : Judgement.REFUSED_WHEN_REDEEMED;
  }

  /** The other half: the response permits as the policy of the method that ran says. */
  private void askWithOrigin(Probe probe, String origin) throws IOException {
    Media media = probe.media().get(random.nextInt(probe.media().size()));
    judgeResponse(probe, origin, client.send(probe, media, List.of("Origin: " + origin)));
  }

  private void judgeResponse(Probe probe, String origin, Outcome outcome) {
    if (outcome.ran().isEmpty()) {
      return;
    }
    String way = outcome.ran().get();
    add(Count.ACTUAL_CHECKED);
    Optional<Grant> granted = outcome.granted();
    Optional<Policy> policy = truth.policy(way);
    if (!Oracle.isRight(granted, origin, policy)) {
      add(Count.ACTUAL_WRONG);
      String what = described(probe, origin, granted, Map.of(way, policy));
      if (granted.isPresent()) {
        add(Count.ACTUAL_LEAKS);
        tally.wrong("response " + what);
      } else {
        tally.refused(app.style(), "response " + probe.form(), "response " + what);
      }
    }
  }

  /** The third part: what another origin causes is what the policy of the method permits. */
  private void askFromElsewhere(Probe probe, Media media, String way) throws IOException {
    Optional<String> origin =
        random.nextInt(8) == 0
            ? Optional.empty()
            : Optional.of(random.nextInt(3) == 0 ? Policy.COMMON_ORIGIN : origin());
    List<String> headers = new ArrayList<>();
    origin.ifPresent(each -> headers.add("Origin: " + each));
    if (origin.isEmpty() || random.nextBoolean()) {
      headers.add(CROSS_SITE);
    }
    Optional<Grant> promise = Optional.empty();
    if (origin.isPresent() && !truth.policy(way).map(Policy::settles).orElse(false)) {
      promise = client.preflight(probe, origin.get());
    }
    judge(probe, way, origin, promise, client.send(probe, media, headers));
  }

  /**
   * Judges a request of another origin. What a policy says of causing something goes by the verb
   * that runs; what a preflight promised, by that which was sent as well.
   *
   * @param way what runs if nothing refuses it
   */
  private void judge(
      Probe probe, String way, Optional<String> origin, Optional<Grant> promise, Outcome outcome) {
    String ran = outcome.ran().orElse(way);
    Optional<Policy> policy = truth.policy(ran);
    boolean settled = policy.filter(Policy::settles).isPresent();
    if (settled ? Oracle.isUnsafe(probe.runs()) : probe.isUnsafe()) {
      add(Count.CROSS_SITE);
      boolean mayRun = Oracle.mayRun(policy, origin, promise);
      String what =
          described(probe, origin.orElse("unknown"), promise, Map.of(ran, policy))
              + ", answered "
              + outcome.answer().status();
      if (outcome.ran().isPresent()) {
        add(Count.CROSS_SITE_RAN);
        if (!mayRun) {
          add(Count.RAN_ALTHOUGH_REFUSED);
          tally.wrong("ran although refused " + what);
        }
      } else if (mayRun) {
        add(Count.REFUSED_TO_RUN);
        tally.wrong("refused to run " + what);
      }
    }
    origin.ifPresent(each -> judgeResponse(probe, each, outcome));
  }

  private String origin() {
    int id = random.nextInt(app.policies() + 1);
    return id == app.policies() ? Policy.FOREIGN_ORIGIN : Policy.originOf(id);
  }

  private void add(Count what) {
    tally.add(app.style(), what, 1);
  }

  private String described(
      Probe probe, String origin, Optional<Grant> granted, Map<String, Optional<Policy>> served) {
    return app.style()
        + " "
        + app.seed()
        + " "
        + probe.verb()
        + " "
        + probe.path()
        + (probe.headers().isEmpty() ? "" : " " + probe.headers())
        + " "
        + probe.form()
        + " asked by "
        + origin
        + ": granted "
        + granted
        + ", served "
        + served;
  }
}
