package org.allowcredentials.verification.runtimes.differential;

import java.io.IOException;
import java.net.URI;
import java.net.URLClassLoader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.allowcredentials.verification.runtimes.Container;
import org.allowcredentials.verification.runtimes.Container.Deployed;
import org.allowcredentials.verification.runtimes.differential.App.Media;
import org.allowcredentials.verification.runtimes.differential.App.ResourceType;
import org.allowcredentials.verification.runtimes.differential.Oracle.Grant;
import org.allowcredentials.verification.runtimes.differential.Oracle.Judgement;
import org.allowcredentials.verification.runtimes.differential.Requests.Probe;
import org.allowcredentials.verification.runtimes.differential.Tally.Count;
import org.allowcredentials.verification.runtimes.wire.Answer;
import org.allowcredentials.verification.runtimes.wire.KeptWire;

/**
 * Applications on one server.
 *
 * @param container the server
 * @param tally where everything is counted
 * @param confusions what each refused application showed, for a comparison across servers
 */
record Trial(Container container, Tally tally, List<String> confusions) {

  private static final int CONNECTIONS = 3;
  private static final int MENDINGS = 8;
  private static final int PROBES_OF_REFUSED = 120;
  private static final int EXAMPLES_OF_REFUSED = 40;

  private static final Pattern CLASH_VERB =
      Pattern.compile("(any request below|\\S+) \\S+ may be confused with");
  private static final Pattern CLASH_PATH = Pattern.compile("Both match (\\S+): ");

  /** What became of an application at the compiler or at start-up. */
  private record Refusal(Count by, List<String> messages) {}

  /** Does something with an application that is served. */
  private interface Use {
    void with(URI uri) throws IOException;
  }

  /** Compiles an application, deploys it, and asks for this many paths and verbs. */
  void run(App app, int requests) throws IOException {
    tally.add(app.style(), Count.APPLICATIONS, 1);
    Mending mending = new Mending();
    App current = app;
    for (int round = 0; round <= MENDINGS; round++) {
      App tried = current;
      Optional<Refusal> refusal =
          deploy(new JavaSource(tried, true), uri -> ask(tried, new Truth(tried), uri, requests));
      if (refusal.isEmpty()) {
        tally.add(app.style(), Count.DEPLOYED, 1);
        return;
      }
      if (round == 0) {
        tally.add(app.style(), refusal.get().by(), 1);
      }
      if (refusal.get().by() == Count.REFUSED_BY_SERVER) {
        return;
      }
      if (round == 0) {
        askRefused(tried, refusal.get().messages());
      }
      current = mending.mend(tried, refusal.get().messages());
    }
    tally.add(app.style(), Count.NOT_MENDED, 1);
  }

  /** Asks an application while another judges it: the method for tests of this harness. */
  void runMisjudged(App app, App judge, int requests) throws IOException {
    Optional<Refusal> refusal =
        deploy(new JavaSource(app, true), uri -> ask(app, new Truth(judge), uri, requests));
    if (refusal.isPresent()) {
      throw new IllegalArgumentException(refusal.get().toString());
    }
  }

  private Optional<Refusal> deploy(JavaSource source, Use use) throws IOException {
    try (Compiled compiled = Compiled.of(source)) {
      if (!compiled.errors().isEmpty()) {
        if (compiled.errors().stream().anyMatch(each -> !each.startsWith("[CORS305]"))) {
          throw new IllegalStateException(source.app() + "\n" + compiled.errors());
        }
        return Optional.of(new Refusal(Count.REFUSED_BY_COMPILER, compiled.errors()));
      }
      try (URLClassLoader loader = compiled.loader()) {
        return deploy(source.app(), loader, use);
      }
    }
  }

  private Optional<Refusal> deploy(App app, ClassLoader loader, Use use) throws IOException {
    Set<Class<?>> classes = new HashSet<>();
    for (ResourceType root : app.roots()) {
      classes.add(load(loader, root.name()));
    }
    Deployed deployed;
    try {
      deployed = Compiled.deploy(container, loader, classes);
    } catch (Exception e) {
      List<String> messages = messages(e);
      boolean ours = messages.stream().anyMatch(each -> each.contains("[CORS"));
      return Optional.of(
          new Refusal(ours ? Count.REFUSED_AT_START : Count.REFUSED_BY_SERVER, messages));
    }
    try (deployed) {
      use.with(deployed.uri());
    }
    return Optional.empty();
  }

  private static List<String> messages(Throwable thrown) {
    List<String> messages = new ArrayList<>();
    for (Throwable each = thrown; each != null; each = each.getCause()) {
      messages.add(String.valueOf(each.getMessage()));
    }
    return messages;
  }

  private static Class<?> load(ClassLoader loader, String name) {
    try {
      return Class.forName(JavaSource.PACKAGE + "." + name, false, loader);
    } catch (ClassNotFoundException e) {
      throw new IllegalArgumentException(name, e);
    }
  }

  private void ask(App app, Truth truth, URI uri, int requests) throws IOException {
    if (new Requests(app, 0).isEmpty()) {
      return;
    }
    ExecutorService threads = Executors.newFixedThreadPool(CONNECTIONS);
    try {
      List<Callable<Tally>> tasks = new ArrayList<>();
      for (int i = 0; i < CONNECTIONS; i++) {
        int number = i;
        tasks.add(() -> {
          Asker asker = new Asker(app, truth, new Random(app.seed() * 7 + number), new Tally());
          Requests source = new Requests(app, number);
          try (KeptWire wire = new KeptWire(uri)) {
            for (int done = number; done < requests; done += CONNECTIONS) {
              asker.ask(wire, source.next());
            }
          }
          return asker.tally();
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

  /** One client. */
  private record Asker(App app, Truth truth, Random random, Tally tally) {

    void ask(KeptWire wire, Probe probe) throws IOException {
      tally.add(app.style(), Count.REQUESTS, 1);
      Map<String, Optional<Policy>> served = new TreeMap<>();
      for (Media media : probe.media()) {
        served(send(wire, probe, media, List.of()))
            .ifPresent(way -> served.put(way, truth.policy(way)));
      }
      Set<Optional<Policy>> policies = new HashSet<>(served.values());
      Optional<Grant> granted = preflight(wire, probe, Policy.COMMON_ORIGIN);
      Judgement judgement = Oracle.judge(granted, Policy.COMMON_ORIGIN, policies);
      tally.add(app.style(), judgement);
      if (judgement == Judgement.WRONGLY_GRANTED) {
        tally.wrong(described(probe, Policy.COMMON_ORIGIN, granted, served));
      } else if (judgement == Judgement.REFUSED) {
        String form = probe.form().name();
        tally.refused(app.style(), form, described(probe, Policy.COMMON_ORIGIN, granted, served));
      }
      if (random.nextInt(8) == 0) {
        String origin = origin();
        Optional<Grant> other = preflight(wire, probe, origin);
        if (Oracle.judge(other, origin, policies) == Judgement.WRONGLY_GRANTED) {
          tally.wrong(described(probe, origin, other, served));
        }
      }
      if (random.nextInt(4) == 0 && !served.isEmpty()) {
        askWithOrigin(wire, probe, random.nextBoolean() ? Policy.COMMON_ORIGIN : origin());
      }
    }

    private String origin() {
      int id = random.nextInt(app.policies() + 1);
      return id == app.policies() ? Policy.FOREIGN_ORIGIN : Policy.originOf(id);
    }

    /** The other half: the response permits as the policy of the method that ran says. */
    private void askWithOrigin(KeptWire wire, Probe probe, String origin) throws IOException {
      Media media = probe.media().get(random.nextInt(probe.media().size()));
      Answer answer = send(wire, probe, media, List.of("Origin: " + origin));
      Optional<String> way = served(answer);
      if (way.isEmpty()) {
        return;
      }
      tally.add(app.style(), Count.ACTUAL_CHECKED, 1);
      Optional<Grant> granted = Grant.ofActual(answer);
      Optional<Policy> policy = truth.policy(way.get());
      if (!Oracle.isRight(granted, origin, policy)) {
        tally.add(app.style(), Count.ACTUAL_WRONG, 1);
        String what = described(probe, origin, granted, Map.of(way.get(), policy));
        if (granted.isPresent()) {
          tally.add(app.style(), Count.ACTUAL_LEAKS, 1);
          tally.wrong("response " + what);
        } else {
          tally.refused(app.style(), "response " + probe.form(), "response " + what);
        }
      }
    }

    private Optional<Grant> preflight(KeptWire wire, Probe probe, String origin) throws IOException {
      tally.add(app.style(), Count.MESSAGES, 1);
      List<String> headers =
          List.of("Origin: " + origin, "Access-Control-Request-Method: " + probe.verb());
      return Grant.ofPreflight(wire.send("OPTIONS", probe.path(), headers, ""));
    }

    private Answer send(KeptWire wire, Probe probe, Media media, List<String> headers)
        throws IOException {
      tally.add(app.style(), Count.MESSAGES, 1);
      return actual(wire, probe, media, headers);
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

  private static Optional<String> served(Answer answer) {
    return answer.first(JavaSource.SERVED);
  }

  private static Answer actual(KeptWire wire, Probe probe, Media media, List<String> more)
      throws IOException {
    List<String> headers = new ArrayList<>(more);
    headers.add("Accept: " + media.produces());
    boolean body =
        !List.of("GET", "HEAD", "OPTIONS").contains(probe.verb()) && !media.consumes().isEmpty();
    if (body) {
      headers.add("Content-Type: " + media.consumes());
    }
    return wire.send(probe.verb(), probe.path(), headers, body ? "{}" : "");
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
            new JavaSource(app, false),
            uri -> {
              try (KeptWire wire = new KeptWire(uri)) {
                for (Probe probe : probesOfRefused(app, messages)) {
                  Set<String> policies = new HashSet<>();
                  for (Media media : probe.media()) {
                    served(actual(wire, probe, media, List.of()))
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
