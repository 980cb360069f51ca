package org.allowcredentials.origin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.allowcredentials.finding.Rule;
import org.allowcredentials.policy.PolicyRules;
import org.allowcredentials.table.PolicyDraft;
import org.allowcredentials.text.Quote;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Compares addresses and whole origins with the URL parser of Node. International names are left to
 * {@link IdnaDifferentialTest}: of {@code xn--} labels only valid ones of old characters occur.
 */
@Tag("evidence")
class OriginDifferentialTest {

  private static final long SEED = 20_261_123L;
  private static final int HOSTS = 40_000;
  private static final int ORIGINS = 60_000;

  @TempDir static Path directory;

  private static Node node() {
    return Node.of(OriginDifferentialTest.class, directory);
  }

  @BeforeAll
  static void printSeed() {
    System.out.println("OriginDifferentialTest: seed " + SEED);
  }

  @Test
  void agreesAboutWhatIsAnIpv4Address() throws IOException {
    Set<String> hosts = distinct(HOSTS, new Random(SEED), OriginDifferentialTest::v4Host);
    compare(
        "IPv4",
        hosts,
        node().map("s => new URL('http://' + s).hostname", hosts),
        host ->
            IpAddress.endsInNumber(host)
                ? IpAddress.canonicalV4(host).orElse("")
                : host.toLowerCase(Locale.ROOT));
  }

  @Test
  void agreesAboutWhatIsAnIpv6Address() throws IOException {
    Set<String> hosts = distinct(HOSTS, new Random(SEED + 1), OriginDifferentialTest::v6Host);
    compare(
        "IPv6",
        hosts,
        node().map("s => new URL('http://[' + s + ']').hostname.slice(1, -1)", hosts),
        host -> IpAddress.canonicalV6(host).orElse(""));
  }

  /** Every exact web origin that the grammar takes is one that a browser would send. */
  @Test
  void whatTheGrammarAcceptsIsASerialisedOrigin() throws IOException {
    Set<String> texts = distinct(ORIGINS, new Random(SEED + 2), OriginDifferentialTest::origin);
    List<String> accepted =
        texts.stream().filter(OriginDifferentialTest::isExactWebOrigin).toList();
    List<String> answers = node().map("s => new URL(s).origin", accepted);
    List<String> differences = new ArrayList<>();
    for (int i = 0; i < accepted.size(); i++) {
      if (!accepted.get(i).equals(answers.get(i))) {
        differences.add(Quote.literal(accepted.get(i)) + ", Node: " + answers.get(i));
      }
    }
    System.out.println(
        "grammar -> Node: "
            + texts.size()
            + " texts, "
            + accepted.size()
            + " accepted, "
            + differences.size()
            + " differ");
    assertThat(differences.stream().limit(20)).isEmpty();
    assertThat(accepted).hasSizeGreaterThan(ORIGINS / 10);
  }

  /**
   * What is offered instead of a URL is the origin that a browser would send for that URL. Only
   * where DNS cannot carry its host (CORS108) is it the nearest one; a wildcard (CORS110) is no
   * URL.
   */
  @Test
  void whatIsOfferedInsteadOfAUrlIsItsOrigin() throws IOException {
    Map<String, String> offered = new LinkedHashMap<>();
    for (String text : distinct(ORIGINS, new Random(SEED + 4), OriginDifferentialTest::origin)) {
      PolicyRules.verify(PolicyDraft.allowOrigins(text).build()).findings().stream()
          .filter(finding -> finding.rule().ruleClass().isError())
          .filter(finding -> finding.rule() != Rule.CORS108 && finding.rule() != Rule.CORS110)
          .filter(finding -> finding.replacements().size() == 1)
          .forEach(finding -> offered.put(text, finding.replacements().get(0)));
    }
    List<String> answers = node().map("s => new URL(s).origin", offered.keySet());
    List<String> differences = new ArrayList<>();
    Iterator<String> answer = answers.iterator();
    offered.forEach((text, replacement) -> {
      String origin = answer.next();
      if (!origin.isEmpty() && !origin.equals("null") && !origin.equals(replacement)) {
        differences.add(Quote.literal(text) + ": " + replacement + ", Node: " + origin);
      }
    });
    System.out.println(
        "offers -> Node: " + offered.size() + " offered, " + differences.size() + " differ");
    assertThat(differences.stream().limit(20)).isEmpty();
    assertThat(offered).hasSizeGreaterThan(ORIGINS / 20);
  }

  /** Every origin that a browser would send and DNS can carry is one that the grammar takes. */
  @Test
  void whatNodeSerialisesIsAccepted() throws IOException {
    Set<String> texts = distinct(ORIGINS, new Random(SEED + 3), OriginDifferentialTest::origin);
    Set<String> origins = new LinkedHashSet<>(node().map("s => new URL(s).origin", texts));
    origins.removeIf(OriginDifferentialTest::isForTheIdnaTest);
    Set<String> sendable = new LinkedHashSet<>(origins);
    sendable.removeIf(origin -> !isWithinTheLimitsOfDns(origin));
    List<String> refused = sendable.stream().filter(origin -> !isExactWebOrigin(origin)).toList();
    System.out.println(
        "Node -> grammar: "
            + texts.size()
            + " texts, "
            + origins.size()
            + " origins, "
            + sendable.size()
            + " within the limits, "
            + refused.size()
            + " refused");
    assertThat(refused.stream().limit(20)).isEmpty();
    assertThat(sendable).hasSizeGreaterThan(ORIGINS / 10);
    assertThat(origins.size()).isGreaterThan(sendable.size());
    List<String> beyond =
        origins.stream().filter(origin -> !sendable.contains(origin)).limit(2000).toList();
    assertThat(beyond).noneMatch(OriginDifferentialTest::isExactWebOrigin);
  }

  private static boolean isExactWebOrigin(String text) {
    return OriginGrammar.pattern(text)
        .filter(p -> p.isExact() && (p.scheme().equals("http") || p.scheme().equals("https")))
        .isPresent();
  }

  /** Parsers differ about {@code xn--} labels that mutation has made invalid. */
  private static boolean isForTheIdnaTest(String origin) {
    return origin.replaceAll("(?<=[/.])xn--(bcher-kva|fa-hia)(?=[.:]|$)", "").contains("xn--");
  }

  /** Of what Node serialised: an address, or a name of labels of 1 to 63, 253 in all; no port 0. */
  private static boolean isWithinTheLimitsOfDns(String origin) {
    boolean name =
        Pattern.matches("https?://([a-z0-9_-]{1,63}\\.)*[a-z0-9_-]{1,63}\\.?(:[0-9]+)?", origin);
    boolean v6 = Pattern.matches("https?://\\[[0-9a-f:]+\\](:[0-9]+)?", origin);
    String host = origin.replaceFirst("https?://", "").replaceFirst("\\.?(:[0-9]+)?$", "");
    return !origin.endsWith(":0") && (v6 || (name && host.length() <= 253));
  }

  // ------------------------------------------------------------------ generators

  private static Set<String> distinct(
      int count, Random random, Function<Random, String> generator) {
    Set<String> texts = new LinkedHashSet<>();
    while (texts.size() < count) {
      texts.add(generator.apply(random));
    }
    return texts;
  }

  private static String pick(Random random, String... choices) {
    return choices[random.nextInt(choices.length)];
  }

  private static String repeat(Random random, int max, Function<Random, String> generator) {
    StringBuilder out = new StringBuilder();
    int count = random.nextInt(max + 1);
    for (int i = 0; i < count; i++) {
      out.append(generator.apply(random));
    }
    return out.toString();
  }

  private static String character(Random random, String alphabet) {
    int at = random.nextInt(alphabet.length());
    return alphabet.substring(at, at + 1);
  }

  private static String number(Random random) {
    long value =
        switch (random.nextInt(6)) {
          case 0 -> random.nextLong() & 0xffff_ffffL;
          case 1 -> random.nextLong() & 0x3_ffff_ffffL;
          case 2 -> (1L << (8 * (1 + random.nextInt(4)))) - random.nextInt(3);
          case 3 -> random.nextInt(300);
          default -> random.nextInt(256);
        };
    String zeros = random.nextInt(4) == 0 ? "0".repeat(1 + random.nextInt(12)) : "";
    return switch (random.nextInt(8)) {
      case 0 -> "0x" + zeros + Long.toHexString(value);
      case 1 -> "0X" + zeros + Long.toHexString(value).toUpperCase(Locale.ROOT);
      case 2 -> "0" + zeros + Long.toOctalString(value);
      case 3 -> repeat(random, 4, r -> character(r, "0123456789abcdefxX"));
      default -> Long.toString(value);
    };
  }

  private static String v4Host(Random random) {
    StringBuilder host = new StringBuilder(number(random));
    int more = random.nextInt(5);
    for (int i = 0; i < more; i++) {
      host.append('.').append(number(random));
    }
    String mutated = random.nextInt(3) == 0 ? host + "." : host.toString();
    while (random.nextInt(4) == 0) {
      mutated = mutated(mutated, random, "0123456789abcdefxX...g-");
    }
    return mutated.isEmpty() ? "0" : mutated;
  }

  private static String v6Host(Random random) {
    int pieces = random.nextInt(8) == 0 ? random.nextInt(11) : 8;
    List<String> fields = new ArrayList<>();
    for (int i = 0; i < pieces; i++) {
      int value = random.nextInt(3) == 0 ? random.nextInt(0x10000) : random.nextInt(2);
      fields.add(
          switch (random.nextInt(5)) {
            case 0 -> String.format("%04X", value);
            case 1 -> String.format("%02x", value);
            default -> Integer.toHexString(value);
          });
    }
    if (random.nextInt(4) == 0 && fields.size() > 2) {
      fields.subList(fields.size() - 2, fields.size()).clear();
      fields.add(
          random.nextInt(256)
              + "."
              + random.nextInt(256)
              + "."
              + random.nextInt(256)
              + "."
              + random.nextInt(random.nextInt(4) == 0 ? 300 : 256));
    }
    if (random.nextInt(2) == 0 && !fields.isEmpty()) {
      int from = random.nextInt(fields.size());
      int to = from + random.nextInt(fields.size() - from + 1);
      fields.subList(from, to).clear();
      String head = String.join(":", fields.subList(0, from));
      String tail = String.join(":", fields.subList(from, fields.size()));
      return mutatedSometimes(head + "::" + tail, random);
    }
    return mutatedSometimes(String.join(":", fields), random);
  }

  private static String mutatedSometimes(String host, Random random) {
    String mutated = host;
    while (random.nextInt(3) == 0) {
      mutated = mutated(mutated, random, "0123456789abcdefABCDEF::::..g%");
    }
    return mutated;
  }

  private static String mutated(String text, Random random, String alphabet) {
    int at = random.nextInt(text.length() + 1);
    String before = text.substring(0, at);
    String after = text.substring(at);
    return switch (random.nextInt(3)) {
      case 0 -> before + after.substring(Math.min(1, after.length()));
      case 1 -> before + character(random, alphabet) + after;
      default ->
          before + character(random, alphabet) + after.substring(Math.min(1, after.length()));
    };
  }

  private static String label(Random random) {
    return switch (random.nextInt(24)) {
      case 0 -> "xn--bcher-kva";
      case 1 -> "xn--fa-hia";
      case 2 -> repeat(random, 1, r -> "a".repeat(60 + r.nextInt(6)));
      case 3 -> number(random);
      case 4 -> "";
      default -> {
        String text = repeat(random, 6, r -> character(r, "abcdefghijklmopqrstuvwyz0123456789-_X"));
        yield text.isEmpty() ? "a" : text;
      }
    };
  }

  private static String origin(Random random) {
    String host =
        switch (random.nextInt(10)) {
          case 0 -> v4Host(random);
          case 1 -> "[" + v6Host(random) + "]";
          case 2 -> "a" + repeat(random, 8, r -> "." + "b".repeat(30 + r.nextInt(33)));
          default -> label(random) + repeat(random, 3, r -> "." + label(r));
        };
    String port =
        switch (random.nextInt(8)) {
          case 0, 1 -> ":" + random.nextInt(70_000);
          case 2 ->
              pick(random, ":80", ":443", ":0", ":00", ":65535", ":65536", ":", ":080", ":08443");
          default -> "";
        };
    String origin =
        pick(random, "https", "https", "http", "http", "HTTP", "Https")
            + "://"
            + (random.nextInt(20) == 0 ? pick(random, "@", "a@", "a:b@", ":@") : "")
            + host
            + (random.nextInt(12) == 0 ? "." : "")
            + port
            + (random.nextInt(6) == 0
                ? pick(random, "/", "/a", "?", "#", "\\", "/..", "/?a#b")
                : "");
    while (random.nextInt(6) == 0) {
      origin =
          mutated(
              origin,
              random,
              "abz019-_.:/@?#[]%*\\ \t\n\u0000\u007f\u00fc\u3002\uff0e^|<>~!$&'()+,;=");
    }
    return origin;
  }

  // ------------------------------------------------------------------ comparison

  private static void compare(
      String what, Set<String> texts, List<String> answers, Function<String, String> ours) {
    BiFunction<String, String, String> kind =
        (own, node) -> !own.equals(node) ? "differ" : own.isEmpty() ? "both refuse" : "same answer";
    Map<String, Integer> counts = new TreeMap<>();
    List<String> differences = new ArrayList<>();
    Iterator<String> answer = answers.iterator();
    for (String text : texts) {
      String node = answer.next();
      String own = ours.apply(text);
      counts.merge(kind.apply(own, node), 1, Integer::sum);
      if (!own.equals(node)) {
        differences.add(text + ": " + own + ", Node: " + node);
      }
    }
    System.out.println(what + ": " + counts);
    assertThat(differences.stream().limit(20)).isEmpty();
    assertThat(counts.get("same answer")).isGreaterThan(texts.size() / 8);
    assertThat(counts.get("both refuse")).isGreaterThan(texts.size() / 8);
  }
}
