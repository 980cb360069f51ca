package org.allowcredentials.verification.runtimes.differential;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.allowcredentials.verification.runtimes.differential.App.Media;
import org.allowcredentials.verification.runtimes.differential.App.Style;
import org.allowcredentials.verification.runtimes.differential.Requests.Probe;
import org.allowcredentials.verification.runtimes.differential.Tally.Count;
import org.allowcredentials.verification.runtimes.wire.KeptWire;

/**
 * Applications on one server.
 *
 * @param host the server
 * @param tally where everything is counted
 * @param confusions what each refused application showed, for a comparison across servers
 * @param foresight whether preflights must be right wherever what runs can be foreseen; else it
 *     does where they are not that nothing comes of it
 */
record Trial(Host host, Tally tally, List<String> confusions, boolean foresight) {

  private static final int CONNECTIONS = 3;
  private static final int MENDINGS = 8;
  private static final int PROBES_OF_REFUSED = 120;
  private static final int EXAMPLES_OF_REFUSED = 40;

  private static final Pattern OTHER_CODE = Pattern.compile("\\[CORS(?!505)");
  private static final Pattern CLASH_VERB =
      Pattern.compile("(any request below|\\S+) \\S+ may be confused with");
  private static final Pattern CLASH_PATH = Pattern.compile("Both match (\\S+): ");

  /** What became of an application at the compiler or at start-up. */
  private record Refusal(Count by, List<String> messages) {}

  /** Does something with an application that is served. */
  private interface Use {
    void with(Site site) throws IOException;
  }

  /** Returns a trial of a server, before anything is counted. */
  static Trial start(Host host, boolean foresight) {
    return new Trial(host, new Tally(), new ArrayList<>(), foresight);
  }

  /** Compiles an application, deploys it, and asks for this many paths and verbs. */
  void run(App app, int requests) throws IOException {
    tally.add(app.style(), Count.APPLICATIONS, 1);
    Mending mending = new Mending();
    App current = app;
    List<String> last = List.of();
    for (int round = 0; round <= MENDINGS; round++) {
      App tried = current;
      Optional<Refusal> refusal =
          deploy(source(tried), site -> ask(tried, new Truth(tried), site, requests));
      if (refusal.isEmpty()) {
        tally.add(app.style(), Count.DEPLOYED, 1);
        return;
      }
      if (round == 0) {
        tally.add(app.style(), refusal.get().by(), 1);
      }
      if (refusal.get().by() == Count.REFUSED_BY_SERVER) {
        tally.remark(app.style() + " " + app.seed() + " by server: " + refusal.get().messages());
        return;
      }
      if (round == 0 && host.isQuick()) {
        askRefused(tried, refusal.get().messages());
      }
      current = mending.mend(tried, refusal.get().messages());
      last = refusal.get().messages();
      if (current.equals(tried)) {
        break;
      }
    }
    tally.add(app.style(), Count.NOT_MENDED, 1);
    tally.remark(app.style() + " " + app.seed() + " not fixed: " + last);
  }

  /** Asks an application while another judges it: the method for tests of this harness. */
  void runMisjudged(App app, App judge, int requests) throws IOException {
    Optional<Refusal> refusal =
        deploy(source(app), site -> ask(app, new Truth(judge), site, requests));
    if (refusal.isPresent()) {
      throw new IllegalArgumentException(refusal.get().toString());
    }
  }

  private JavaSource source(App app) {
    return new JavaSource(app, true, host.notes());
  }

  private Optional<Refusal> deploy(JavaSource source, Use use) throws IOException {
    App app = source.app();
    try (Compiled compiled = Compiled.of(source.steps())) {
      List<String> errors = compiled.errors();
      if (!errors.isEmpty()) {
        if (errors.stream().allMatch(each -> each.startsWith("[CORS305]"))) {
          return Optional.of(new Refusal(Count.REFUSED_BY_COMPILER, errors));
        }
        if (app.style() == Style.J && errors.stream().allMatch(each -> each.startsWith("[CORS"))) {
          return Optional.of(new Refusal(Count.REFUSED_OTHERWISE, errors));
        }
        throw new IllegalStateException(app + "\n" + errors);
      }
      return serve(app, compiled, use);
    }
  }

  private Optional<Refusal> serve(App app, Compiled compiled, Use use) throws IOException {
    Site site;
    try {
      site = host.serve(app, compiled);
    } catch (Exception e) {
      List<String> messages = messages(e);
      boolean ours = messages.stream().anyMatch(each -> each.contains("[CORS"));
      if (messages.stream().anyMatch(OTHER_CODE.asPredicate())) {
        tally.wrong("start " + app.style() + " " + app.seed() + " refused: " + messages);
      }
      return Optional.of(
          new Refusal(ours ? Count.REFUSED_AT_START : Count.REFUSED_BY_SERVER, messages));
    }
    try (site) {
      use.with(site);
    }
    return Optional.empty();
  }

  static List<String> messages(Throwable thrown) {
    List<String> messages = new ArrayList<>();
    for (Throwable each = thrown; each != null; each = each.getCause()) {
      StackTraceElement[] stack = each.getStackTrace();
      messages.add(each.getMessage() + (stack.length == 0 ? "" : " at " + stack[0]));
    }
    return messages;
  }

  private void ask(App app, Truth truth, Site site, int requests) throws IOException {
    if (new Requests(app, 0).isEmpty()) {
      return;
    }
    ExecutorService threads = Executors.newFixedThreadPool(CONNECTIONS);
    try {
      List<Callable<Tally>> tasks = new ArrayList<>();
      for (int i = 0; i < CONNECTIONS; i++) {
        int number = i;
        tasks.add(() -> {
          Random random = new Random(app.seed() * 7 + number);
          Requests source = new Requests(app, number);
          Tally counted = new Tally();
          try (KeptWire wire = new KeptWire(site.uri())) {
            Client client = new Client(wire, site, number + "-");
            Asker asker = new Asker(app, truth, client, random, counted, foresight);
            for (int done = number; done < requests; done += CONNECTIONS) {
              asker.ask(source.next());
            }
            counted.add(app.style(), Count.MESSAGES, client.sent());
          }
          return counted;
        });
      }
      for (Future<Tally> each : threads.invokeAll(tasks)) {
        tally.addAll(each.get());
      }
    } catch (ExecutionException e) {
      throw new IOException(app.style() + " " + app.seed(), e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    } finally {
      threads.shutdownNow();
    }
  }

  /**
   * Deploys what was refused without any policy, which changes nothing for routing, and notes for
   * each path and verb the policies that the methods would have had.
   */
  private void askRefused(App app, List<String> messages) throws IOException {
    Truth truth = new Truth(app);
    boolean[] confused = {false};
    Optional<Refusal> refusal =
        deploy(
            new JavaSource(app.with(app.setup().with(Optional.empty())), false, host.notes()),
            site -> {
              try (KeptWire wire = new KeptWire(site.uri())) {
                Client client = new Client(wire, site, "");
                for (Probe probe : probesOfRefused(app, messages)) {
                  Set<String> policies = new HashSet<>();
                  for (Media media : probe.media()) {
                    client
                        .send(probe, media, List.of())
                        .ran()
                        .map(truth::policy)
                        .map(each -> each.map(policy -> "" + policy.id()).orElse("none"))
                        .ifPresent(policies::add);
                  }
                  confused[0] |= policies.size() > 1;
                  if (!policies.isEmpty()) {
                    confusions.add(
                        app.style()
                            + "-"
                            + app.seed()
                            + "\t"
                            + probe.verb()
                            + " "
                            + probe.path()
                            + "\t"
                            + String.join(",", policies.stream().sorted().toList()));
                  }
                }
              }
            });
    if (refusal.isEmpty() && confused[0]) {
      tally.add(app.style(), Count.CONFUSED_HERE, 1);
    }
  }

  private static List<Probe> probesOfRefused(App app, List<String> messages) {
    Map<String, Probe> probes = new LinkedHashMap<>();
    for (String message : messages) {
      Matcher verb = CLASH_VERB.matcher(message);
      Matcher path = CLASH_PATH.matcher(message);
      while (verb.find() && path.find() && probes.size() < EXAMPLES_OF_REFUSED) {
        String asked = verb.group(1).startsWith("any") ? "GET" : verb.group(1);
        probes.put(
            asked + path.group(1), Requests.everyMedia(path.group(1).replace(" ", "%20"), asked));
      }
    }
    List<Probe> all = new ArrayList<>(probes.values());
    Requests random = new Requests(app, 99);
    for (int i = 0; i < PROBES_OF_REFUSED && !random.isEmpty(); i++) {
      Probe probe = random.next();
      all.add(Requests.everyMedia(probe.path(), probe.verb()));
    }
    return all;
  }
}
