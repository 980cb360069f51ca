package org.allowcredentials.benchmarks;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.allowcredentials.benchmarks.Resources.Roots;
import org.glassfish.jersey.internal.MapPropertiesDelegate;
import org.glassfish.jersey.server.ApplicationHandler;
import org.glassfish.jersey.server.ContainerRequest;
import org.glassfish.jersey.server.ContainerResponse;
import org.glassfish.jersey.server.ResourceConfig;

/** What we cost a start of Jersey, and the first preflight after it; each in a new process. */
final class StartUp {

  private StartUp() {}

  /**
   * How thoroughly is measured.
   *
   * @param sizes how many classes of four endpoints the applications have
   * @param starts how often each is started
   */
  record Effort(List<Integer> sizes, int starts) {}

  /**
   * What is started.
   *
   * @param classes how many classes of four endpoints
   * @param roots where they lie
   * @param withUs whether our feature is there
   */
  record Subject(int classes, Roots roots, boolean withUs) {

    Subject withoutUs() {
      return new Subject(classes, roots, false);
    }
  }

  /**
   * What it costs.
   *
   * @param boot CPU time of the process from its first line until the application has started
   * @param preflight time until the first preflight is answered
   */
  record Cost(Samples boot, Samples preflight) {}

  /** Measures all, in turns. */
  static Map<Subject, Cost> measure(Effort effort) throws IOException, InterruptedException {
    Map<Subject, List<Double>> boots = new LinkedHashMap<>();
    Map<Subject, List<Double>> preflights = new HashMap<>();
    for (int classes : effort.sizes()) {
      for (Roots roots : Roots.values()) {
        Path folder = Resources.temporary();
        try {
          Path output = Files.createDirectories(folder.resolve("classes"));
          Resources.compile(Resources.write(folder, classes, true, roots), output, true);
          for (int i = 0; i < effort.starts(); i++) {
            for (boolean withUs : List.of(true, false)) {
              Subject subject = new Subject(classes, roots, withUs);
              List<Double> numbers =
                  Fork.run(
                          List.of("-Xmx1g"),
                          StartUp.class,
                          output.toString(),
                          String.valueOf(classes),
                          String.valueOf(withUs))
                      .orElseThrow(() -> new IllegalStateException(subject + " does not start"));
              boots.computeIfAbsent(subject, key -> new ArrayList<>()).add(numbers.get(0));
              preflights.computeIfAbsent(subject, key -> new ArrayList<>()).add(numbers.get(1));
            }
          }
        } finally {
          Resources.delete(folder);
        }
      }
    }
    Map<Subject, Cost> costs = new LinkedHashMap<>();
    for (Subject each : boots.keySet()) {
      costs.put(each, new Cost(Samples.of(boots, each), Samples.of(preflights, each)));
    }
    return costs;
  }

  /**
   * Starts once, and says what it has cost.
   *
   * @param arguments the folder of the classes, how many there are, and whether our feature is
   *     there
   */
  public static void main(String[] arguments) throws Exception {
    int classes = Integer.parseInt(arguments[1]);
    boolean withUs = Boolean.parseBoolean(arguments[2]);
    long start = CompileTime.cpu();
    Set<Class<?>> resources = Resources.load(Path.of(arguments[0]), classes);
    ResourceConfig config = new ResourceConfig(resources);
    config.property("jakarta.ws.rs.loadServices", withUs); // It is found as a user's is.
    ApplicationHandler jersey = new ApplicationHandler(config);
    long started = CompileTime.cpu();
    ContainerRequest preflight =
        new ContainerRequest(
            URI.create("http://api.example.com/"),
            URI.create("http://api.example.com/api/p0/orders0/4711"),
            "OPTIONS",
            null,
            new MapPropertiesDelegate(),
            jersey.getConfiguration());
    preflight.header("Origin", Policy.ALLOWED);
    preflight.header("Access-Control-Request-Method", "DELETE");
    long asked = System.nanoTime();
    ContainerResponse answer = jersey.apply(preflight).get();
    long answered = System.nanoTime();
    boolean isGranted =
        Policy.ALLOWED.equals(answer.getHeaderString("Access-Control-Allow-Origin"));
    if (isGranted != withUs) {
      throw new IllegalStateException("the first preflight was answered by " + answer.getHeaders());
    }
    Fork.say(started - start, answered - asked);
  }
}
