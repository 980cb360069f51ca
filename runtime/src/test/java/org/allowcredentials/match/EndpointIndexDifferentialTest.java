package org.allowcredentials.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.allowcredentials.match.EndpointIndex.Match;
import org.allowcredentials.policy.CorsPolicy;
import org.allowcredentials.policy.PolicyRules;
import org.allowcredentials.policy.Terms;
import org.allowcredentials.policy.Verdict;
import org.allowcredentials.table.Declaration;
import org.allowcredentials.table.PolicyDraft;
import org.allowcredentials.table.Resource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The index finds what a scan of the list finds, on random applications. */
@Tag("evidence")
class EndpointIndexDifferentialTest {

  private static final long SEED = 20_261_125L;
  private static final int APPLICATIONS = 2_000;
  private static final int LOOK_UPS = 125;

  private static final PolicyDraft APP_DRAFT =
      PolicyDraft.allowCredentials("https://app.example.com").build();
  private static final PolicyDraft ANYONE_DRAFT = PolicyDraft.allowOrigins("*").build();
  private static final Declaration APP = Declaration.policy(APP_DRAFT);
  private static final Declaration ANYONE = Declaration.policy(ANYONE_DRAFT);

  private static final Map<PolicyDraft, CorsPolicy> POLICIES =
      Map.of(APP_DRAFT, verified(APP_DRAFT), ANYONE_DRAFT, verified(ANYONE_DRAFT));

  private static final List<String> VERBS =
      List.of("GET", "GET", "GET", "POST", "PUT", "HEAD", "QUERY", "patch", "get");

  private static final List<String> ASKED =
      List.of(
          "GET", "GET", "GET", "POST", "PUT", "HEAD", "HEAD", "QUERY", "PATCH", "patch", "get", "");

  private static final List<String> SEGMENTS =
      List.of(
          "a",
          "a",
          "b",
          "ab",
          "a b",
          "c.d",
          "{x}",
          "{x}",
          "{y}",
          "{n: [0-9]+}",
          "{n: [0-9]*}",
          "{w: [ab]+}",
          "{o: (a|b)}",
          "{p: .*}",
          "{p: .+}",
          "{q: [^/]+}",
          "a{x}",
          "{x}a",
          "{x}-{y}",
          "{x}{y}",
          "v{n: \\d+}",
          "{z: a?}",
          "{s: a/b}",
          "{i: (?i)a}",
          "{l: (?=a).*}",
          "{k: (?!a)[^/]+}",
          "{u: \\p{Lower}+}",
          "{t: ^a$}",
          "{r: a)|(/b}",
          "{r: b)|(/a/b}",
          "{r: \\Qa}",
          "\u00fc",
          "%c3%bc",
          "\u00fc{x}",
          "{e: %c3%bc}",
          "a;m=1",
          "a%",
          "{b: a b}",
          "{b: a }",
          "{b: [ab ]+}",
          "{a b}",
          "");

  private static final List<String> PIECES =
      List.of(
          "a", "a", "b", "b", "ab", "aa", "A", "a%20b", "c.d", "cxd", "7", "v7", "x-y", "%2F",
          "%zz", "..", ".", "", "{}", "{x}", "\u00fc", "%c3%bc", "%C3%BC", "a%25", "a;m=1", ";",
          "\n", "+", "*", "a\\E");

  private static CorsPolicy verified(PolicyDraft draft) {
    return ((Verdict.Verified) PolicyRules.verify(draft)).policy();
  }

  private static <T> T any(Random random, List<T> list) {
    return list.get(random.nextInt(list.size()));
  }

  private static String template(Random random, int segments) {
    StringBuilder out = new StringBuilder(random.nextBoolean() ? "/" : "");
    for (int i = random.nextInt(segments + 1); i > 0; i--) {
      out.append(any(random, SEGMENTS)).append(i > 1 || random.nextInt(6) == 0 ? "/" : "");
    }
    return out.toString();
  }

  private static Resource resource(Random random, String name, String type) {
    Resource.Builder resource = Resource.of(name);
    if (type.equals("root")) {
      resource.path(template(random, 2));
    }
    for (int i = random.nextInt(5); i >= 0; i--) {
      String path = random.nextInt(3) == 0 ? "" : template(random, 3);
      String method = "m" + i + "()";
      if (random.nextInt(5) == 0) {
        resource.locator(path, method, any(random, List.of("S0", "S1", "Unknown")), "X-" + name);
        continue;
      }
      String verb = any(random, VERBS);
      switch (random.nextInt(3)) {
        case 0 -> resource.endpoint(verb, path, method);
        case 1 -> resource.endpoint(verb, path, method, APP, "X-" + i);
        default -> resource.endpoint(verb, path, method, ANYONE, "x-1", "X-" + name);
      }
    }
    return resource.build();
  }

  private static Map<Resource, List<VerifiedEndpoint>> application(Random random) {
    Map<Resource, List<VerifiedEndpoint>> resources = new LinkedHashMap<>();
    int roots = 1 + random.nextInt(8);
    for (int i = 0; i < roots + 2; i++) {
      Resource resource =
          i < roots
              ? resource(random, "R" + i, "root")
              : resource(random, "S" + (i - roots), "sub");
      boolean twin = i > 0 && i < roots && random.nextInt(3) == 0;
      Resource known =
          twin
              ? new Resource(
                  resource.name(),
                  resources.keySet().iterator().next().path(),
                  Optional.empty(),
                  resource.endpoints())
              : resource;
      resources.put(
          known,
          known.endpoints().stream()
              .map(each ->
                  VerifiedEndpoint.of(
                      known.name(), each, Terms.of(each.policy().map(POLICIES::get))))
              .toList());
    }
    return resources;
  }

  private static String path(Random random) {
    StringBuilder out = new StringBuilder();
    for (int i = random.nextInt(6); i > 0; i--) {
      out.append('/').append(any(random, PIECES));
    }
    return switch (random.nextInt(8)) {
      case 0 -> out + "/";
      case 1 -> out.length() > 1 ? out.substring(1) : out.toString();
      default -> out.toString();
    };
  }

  @Test
  void everyLookUpHasTheResultOfAScan() {
    System.out.println("EndpointIndexDifferentialTest: seed " + SEED);
    Random random = new Random(SEED);
    int found = 0;
    int otherVerb = 0;
    int byLocator = 0;
    int chosen = 0;
    for (int i = 0; i < APPLICATIONS; i++) {
      Map<Resource, List<VerifiedEndpoint>> application = application(random);
      EndpointIndex index = EndpointIndex.of(application);
      ListScan scan = ListScan.of(application);
      for (int j = 0; j < LOOK_UPS; j++) {
        String path = path(random);
        String verb = any(random, ASKED);
        Match expected = scan.find(path, verb);
        Match actual = index.find(path, verb);
        if (!actual.equals(expected)) {
          assertThat(actual)
              .as("%s %s in %s", verb, path, application.keySet())
              .isEqualTo(expected);
        }
        found += expected.endpoint().isPresent() ? 1 : 0;
        otherVerb += expected.endpoint().isEmpty() && !expected.samePath().isEmpty() ? 1 : 0;
        byLocator +=
            expected.samePath().stream().anyMatch(each -> each.resource().startsWith("S")) ? 1 : 0;
        chosen += expected.samePath().size() > 1 ? 1 : 0;
      }
    }
    assertThat(found).isGreaterThan(20_000);
    assertThat(otherVerb).isGreaterThan(20_000);
    assertThat(byLocator).isGreaterThan(1_000);
    assertThat(chosen).isGreaterThan(5_000);
  }
}
