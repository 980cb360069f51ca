package org.allowcredentials.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.allowcredentials.match.EndpointIndex.Match;
import org.allowcredentials.policy.Terms;
import org.allowcredentials.table.Resource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whoever makes the path up: a look-up costs little, never throws, and finds nothing by mistake.
 */
class HostilePathTest {

  private static final Duration SOON = Duration.ofSeconds(20);

  private static EndpointIndex index(Resource.Builder... builders) {
    Map<Resource, List<VerifiedEndpoint>> all = new LinkedHashMap<>();
    for (Resource.Builder builder : builders) {
      Resource resource = builder.build();
      all.put(
          resource,
          resource.endpoints().stream()
              .map(each -> VerifiedEndpoint.of(resource.name(), each, Terms.none()))
              .toList());
    }
    return EndpointIndex.of(all);
  }

  private static EndpointIndex expression(String expression) {
    return index(
        Resource.of("A")
            .path("files")
            .endpoint("GET", "{x: " + expression + "}/name", "expression()")
            .endpoint("GET", "{x}/{y}", "plain()")
            .endpoint("GET", "other", "other()"));
  }

  private static String find(EndpointIndex index, String path) {
    Match match = index.find(path, "GET");
    return match.undecided()
        ? "undecided"
        : match.endpoint().map(each -> each.endpoint().method()).orElse("-");
  }

  /** Each of these takes {@code java.util.regex} seconds to years. */
  @ParameterizedTest
  @CsvSource({
    "(a*)*\\1x,                 a,   60",
    "(?:(a+)+)(?:\\1)?!,        a,   60",
    "(?:(?:a?){50}){50}b,       a,   60",
    "(.+)/(.+)/(.+)/(.+)/x,     a/, 600",
    "(?:.*a){12}x,              a,  200",
  })
  void anExpressionThatBacktracksWithoutEndIsGivenUp(String expression, String part, int times) {
    EndpointIndex index = expression(expression);
    String path = "/files/" + part.repeat(times) + "/name";
    assertTimeoutPreemptively(
        SOON,
        () -> {
          for (int i = 0; i < 50; i++) {
            assertThat(find(index, path)).isEqualTo("undecided");
            assertThat(index.find(path, "GET").endpoint()).isEmpty();
            assertThat(index.find(path, "GET").samePath()).isEmpty();
          }
        });
    assertThat(find(index, "/files/other")).isEqualTo("other()");
  }

  /** The same kind of expression, where the JDK itself remembers what it has tried. */
  @ParameterizedTest
  @ValueSource(strings = {"(a+)+", "(a|aa)+", "(a|a)*", "(.*)*", "([a-z]+)*", "(x+x+)+y"})
  void whatTheJdkDefusesIsDecided(String expression) {
    assertTimeoutPreemptively(
        SOON,
        () ->
            assertThat(find(expression(expression), "/files/" + "a".repeat(40) + "!/name"))
                .isIn("plain()", "expression()"));
  }

  @Test
  void manyExpressionsTogetherCostNoMoreThanOne() {
    Resource.Builder resource = Resource.of("A").path("files");
    for (int i = 0; i < 2_000; i++) {
      resource.endpoint("GET", "{x: (?:.*a){12}x" + i + "}", "m" + i + "()");
    }
    EndpointIndex index = index(resource);
    String path = "/files/" + "a".repeat(200);
    assertTimeoutPreemptively(
        SOON,
        () -> {
          for (int i = 0; i < 50; i++) {
            assertThat(find(index, path)).isEqualTo("undecided");
          }
        });
  }

  /** {@code java.util.regex} recurses for each turn of a group with alternatives. */
  @Test
  void anExpressionThatNeedsADeepStackIsGivenUp() throws ExecutionException, InterruptedException {
    EndpointIndex index = expression("(a|b)*");
    String path = "/files/" + "ab".repeat(2_000) + "/name";
    FutureTask<String> task = new FutureTask<>(() -> find(index, path));
    Thread thread = new Thread(null, task, "small stack", 256 * 1024);
    thread.start();
    assertThat(task.get()).isEqualTo("undecided");
    assertThat(find(index, "/files/" + "ab".repeat(50) + "/name")).isEqualTo("expression()");
  }

  @ParameterizedTest
  @CsvSource({
    "{p: .+},            x,       4000, yes",
    "{p: .+}/name,       x,       4000, yes",
    "{p: .+}/name,       x/,      2000, yes",
    "{p: .*},            x/,      2000, yes",
    "{p: .+}/x/{q: .+},  x/,      1000, yes",
    "{p: [^/]+}/name,    x,       4000, yes",
    "{p: (?i)[a-z]+}/n,  x,       4000, no",
    "{p: (.+)}/{q: .+},  abc/d/,    20, yes",
  })
  void anHonestPathIsDecidedHoweverLong(String template, String part, int times, String found) {
    EndpointIndex index =
        index(
            Resource.of("A")
                .path("files")
                .endpoint("GET", template, "get()")
                .endpoint("GET", "{x: [0-9]+}", "number()"));
    String path = "/files/" + part.repeat(times) + (part.endsWith("/") ? "name" : "/name");
    assertThat(find(index, path)).isEqualTo(found.equals("yes") ? "get()" : "-");
  }

  @Test
  void aPathThatIsTooLongIsUndecided() {
    EndpointIndex index = expression("[0-9]+");
    for (String path : List.of("/files/", "/elsewhere/", "/files/1/name;")) {
      assertThat(find(index, path + "9".repeat(8_192))).isEqualTo("undecided");
    }
    assertThat(find(index, "/files/" + "9".repeat(4_000) + "/name")).isEqualTo("expression()");
  }

  @Test
  void thousandsOfSegmentsCostNoMoreThanTheirLength() {
    EndpointIndex index =
        index(
            Resource.of("A").path("{a}/{b}").endpoint("GET", "{c}/{d}", "get()"),
            Resource.of("B").path("{p: .*}/b").endpoint("GET", "{q: .*}/c/{r: .*}", "far()"));
    assertTimeoutPreemptively(
        SOON,
        () -> {
          for (String segment : List.of("a/", "/", "../", "./", ";/", "b/c/")) {
            for (int i = 0; i < 200; i++) {
              find(index, "/" + segment.repeat(4_000 / segment.length()));
            }
          }
        });
  }

  /** The policy of a locator is not that of everything below it. */
  @Test
  void aPathThroughTooManyLocatorsIsUndecided() {
    EndpointIndex index =
        index(
            Resource.of("Folder")
                .path("folder")
                .endpoint("GET", "", "list()")
                .locator("{name}", "child()", "Folder"));
    assertThat(find(index, "/folder" + "/a".repeat(32))).isEqualTo("list()");
    assertThat(find(index, "/folder" + "/a".repeat(33))).isEqualTo("undecided");
  }

  /** All that some server may reach is looked at, where a path has matrix parameters. */
  @Test
  void aChainOfLocatorsIsLookedThroughWhateverItsLength() {
    int length = 20_000;
    List<Resource.Builder> chain = new ArrayList<>();
    chain.add(Resource.of("A").path("a").endpoint("GET", "{id: [0-9]+}", "get()"));
    chain.add(Resource.of("B").path("{all: .*}").locator("{x: .*}", "first()", "C0"));
    for (int i = 0; i < length; i++) {
      chain.add(
          Resource.of("C" + i)
              .endpoint("GET", "", "other()")
              .locator("{x: .*}", "next()", "C" + (i + 1) % length));
    }
    EndpointIndex index = index(chain.toArray(Resource.Builder[]::new));
    assertThat(find(index, "/a/1;v=2")).isEqualTo("get()");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/files/%",
        "/files/%z",
        "/files/%zz",
        "/files/%2",
        "/files/%00",
        "/files/\u0000",
        "/files/\ud800",
        "/files/..",
        "/files/./1/name",
        "/files/../files/other",
        "/./files/other",
        "//files/other",
        "/files//other",
        "/files/other//",
        "/files/%2e%2e/other",
        "/files/othe%72",
        "/FILES/other",
        "files//other",
        "\\files\\other",
        "/files/other\n",
        "/files/other?",
        "/files/other#x",
        "/files/other/..",
        "*",
        "http://x/files/other"
      })
  void aPathThatIsNotQuiteThatOfAnEndpointIsNotTakenForIt(String path) {
    assertThat(find(expression("[0-9]+"), path)).isNotEqualTo("other()");
  }

  @Test
  void noPathAndNoVerbIsRefusedWithAnException() {
    long seed = 20_261_126L;
    System.out.println("HostilePathTest: seed " + seed);
    Random random = new Random(seed);
    EndpointIndex index = expression("(a|b)*[^c]?");
    String pieces = "/files/name%;.{}[]()*+?|\\^$ \t\n\u0000\u00fc\ud800\udc00\uffff";
    List<String> methods = new ArrayList<>();
    for (int i = 0; i < 50_000; i++) {
      StringBuilder path = new StringBuilder();
      for (int j = random.nextInt(20); j > 0; j--) {
        int at = random.nextInt(pieces.length());
        path.append(at < 11 ? pieces.substring(0, at) : pieces.charAt(at));
      }
      methods.add(find(index, path.toString()));
      index.find("/files/other", path.toString());
    }
    assertThat(methods).contains("plain()", "-");
  }
}
