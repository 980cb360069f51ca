package org.allowcredentials.origin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Compares {@link Idna} with the URL parser of Node.
 *
 * <p>A difference is let pass for two reasons only, and both are decided from what Node's punycode
 * module decodes, not from what {@code Idna} says:
 *
 * <ul>
 *   <li>a character is not in {@link #STABLE}: the two may know different versions of Unicode;
 *   <li>Node accepts a name for want of a check it is known not to make (see {@link Answer#isLax}).
 *       The other direction holds for these names too.
 * </ul>
 */
@Tag("evidence")
class IdnaDifferentialTest {

  private static final long SEED = 20_261_123L;
  private static final int UNICODE_HOSTS = 20_000;
  private static final int ASCII_HOSTS = 40_000;

  /**
   * Characters assigned by Unicode 13.0 (the version of JDK 17) whose properties have not changed
   * since; U+04C0, U+115F, U+1160 and U+1E9E are left out because revisions 31 and 33 of UTS #46
   * map or ignore them otherwise. Pairs: first, last.
   */
  private static final int[] STABLE = {
    0x0021, 0x007E, 0x00A0, 0x024F, 0x0250, 0x02AF, 0x0300, 0x036F, 0x0391, 0x03A1, 0x03A3, 0x03FF,
    0x0400, 0x04BF, 0x04C1, 0x052F, 0x0531, 0x0556, 0x0561, 0x0586, 0x05B0, 0x05C7, 0x05D0, 0x05EA,
    0x0620, 0x06DC, 0x0780, 0x07B1, 0x0900, 0x097F, 0x0E01, 0x0E3A, 0x0E40, 0x0E5B, 0x10D0, 0x10FF,
    0x1100, 0x115E, 0x1161, 0x11FF, 0x1200, 0x1248, 0x13A0, 0x13F5, 0x1E00, 0x1E9D, 0x1E9F, 0x1EFF,
    0x200C, 0x200D, 0x2190, 0x22FF, 0x2500, 0x26FF, 0x3041, 0x3096, 0x30A1, 0x30FE, 0x3105, 0x312D,
    0x3400, 0x4DB5, 0x4E00, 0x9FCC, 0xAC00, 0xD7A3, 0xF900, 0xFA6D, 0xFE00, 0xFE0F, 0xFF01, 0xFF60,
    0x10400, 0x1044F, 0x1D400, 0x1D454, 0x1F600, 0x1F64F, 0x20000, 0x2A6D6,
  };

  /**
   * A line of code points in, a line out: what {@link Answer} holds. Since June 2026 the URL
   * standard lets every ASCII domain pass (whatwg/url#914; Node 24 does), so "valid" asks for the
   * decoded name too: Node must write it the same way.
   */
  private static final String SCRIPT =
      """
      const punycode = require('punycode');
      const text = require('fs').readFileSync(0, 'utf8').trim();
      const hex = s => Array.from(s, c => c.codePointAt(0).toString(16)).join(' ');
      const isAscii = s => /^[\\x00-\\x7f]*$/.test(s);
      const encode = l => isAscii(l) ? l : 'xn--' + punycode.encode(l);
      const decode = l => {
        if (!l.startsWith('xn--')) return l;
        const decoded = punycode.decode(l.slice(4));
        if (isAscii(decoded) || decoded.startsWith('xn--')) throw new Error('UTS 46, 4 and 4.1');
        return decoded;
      };
      const host = s => { try { return new URL('https://' + s).host; } catch (e) { return ''; } };
      console.log(text.split('\\n').map(line => {
        const s = String.fromCodePoint(...line.split(' ').map(c => parseInt(c, 16)));
        const ascii = s.split('.').map(encode).join('.');
        let decoded = '';
        try { decoded = ascii.split('.').map(decode).join('.'); } catch (e) { }
        const valid = decoded !== '' && host(ascii) === ascii && host(decoded) === ascii;
        return [ascii, host(s), hex(decoded), valid].join('\\t');
      }).join('\\n'));
      """;

  @TempDir private Path directory;

  private Node node() {
    System.out.println("IdnaDifferentialTest: seed " + SEED);
    return Node.of(IdnaDifferentialTest.class, directory);
  }

  @Test
  void agreesWithNodeOnAsciiHosts() throws IOException {
    Node node = node();
    Random random = new Random(SEED);
    List<String> sources = new ArrayList<>();
    for (Answer answer : ask(node, unicodeHosts(random))) {
      sources.add(answer.ascii());
    }
    Set<String> hosts = new LinkedHashSet<>();
    while (hosts.size() < ASCII_HOSTS) {
      String host = mutate(sources.get(random.nextInt(sources.size())), random);
      if (host.matches("[a-z0-9_-]+(\\.[a-z0-9_-]+)*\\.?")
          && host.length() <= 255
          && !host.matches("(.*\\.)?(\\d+|0x[0-9a-f]*)\\.?")) {
        hosts.add(host);
      }
    }

    Map<String, Integer> counts = new TreeMap<>();
    List<String> differences = new ArrayList<>();
    for (Answer answer : ask(node, hosts)) {
      boolean valid = answer.valid();
      boolean idna = Idna.isUnchanged(answer.ascii());
      String kind;
      if (valid == idna) {
        kind = valid ? "both accept" : "both refuse";
      } else if (!answer.isStable()) {
        kind = "differ, but on characters outside the list";
      } else if (valid && answer.isLax()) {
        kind = "differ, but Node does not check";
      } else {
        kind = "differ";
        differences.add((valid ? "Node accepts " : "Node refuses ") + answer.ascii());
      }
      counts.merge(kind, 1, Integer::sum);
    }
    System.out.println("isUnchanged: " + counts);
    assertThat(differences.stream().limit(20)).isEmpty();
    assertThat(counts.get("both accept")).isGreaterThan(ASCII_HOSTS / 8);
    assertThat(counts.get("both refuse")).isGreaterThan(ASCII_HOSTS / 8);
  }

  @Test
  void agreesWithNodeOnUnicodeHosts() throws IOException {
    Set<String> hosts = unicodeHosts(new Random(SEED + 1));
    List<Answer> answers = ask(node(), hosts);
    Map<String, Integer> counts = new TreeMap<>();
    List<String> differences = new ArrayList<>();
    int i = 0;
    for (String host : hosts) {
      Answer answer = answers.get(i++);
      String idna = Idna.toAscii(host).orElse("");
      String kind;
      if (idna.equals(answer.host())) {
        kind = idna.isEmpty() ? "both refuse" : "same answer";
      } else if (idna.isEmpty()) {
        kind = "only Node answers";
      } else {
        kind = "differ";
        differences.add(hex(host) + ": " + idna + ", Node: " + answer.host());
      }
      counts.merge(kind, 1, Integer::sum);
    }
    System.out.println("toAscii: " + counts);
    assertThat(differences.stream().limit(20)).isEmpty();
    assertThat(counts.get("same answer")).isGreaterThan(UNICODE_HOSTS / 4);
  }

  /**
   * What Node makes of a host.
   *
   * @param ascii the host with every label in ASCII, valid or not
   * @param host what the URL parser makes of it, empty if it refuses
   * @param decoded the host with every label decoded, empty if one cannot be
   * @param valid whether the URL parser takes {@code ascii} as it is
   */
  private record Answer(String ascii, String host, String decoded, boolean valid) {

    /** Whether a version of Unicode cannot matter. */
    boolean isStable() {
      return decoded.codePoints().allMatch(c -> isIn(STABLE, c));
    }

    /**
     * Whether this is a name that Node may accept and should not: the URL parsers of Node 20 (Ada
     * 2) and Node 24 (Ada 4) check the bidi rule, and the former also where ZWNJ may stand, in part
     * only. ICU 78 refuses what {@code Idna} refuses.
     */
    boolean isLax() {
      return decoded.codePoints().anyMatch(c -> c == 0x200C || isRightToLeft(c));
    }
  }

  private static boolean isRightToLeft(int codePoint) {
    return switch (Character.getDirectionality(codePoint)) {
      case Character.DIRECTIONALITY_RIGHT_TO_LEFT,
          Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC,
          Character.DIRECTIONALITY_ARABIC_NUMBER ->
          true;
      default -> false;
    };
  }

  private static boolean isIn(int[] ranges, int codePoint) {
    for (int i = 0; i < ranges.length; i += 2) {
      if (ranges[i] <= codePoint && codePoint <= ranges[i + 1]) {
        return true;
      }
    }
    return false;
  }

  // ------------------------------------------------------------------ hosts

  private static Set<String> unicodeHosts(Random random) {
    Set<String> hosts = new LinkedHashSet<>();
    while (hosts.size() < UNICODE_HOSTS) {
      StringBuilder host = new StringBuilder(unicodeLabel(random));
      while (random.nextInt(3) == 0) {
        host.append('.').append(random.nextBoolean() ? asciiLabel(random) : unicodeLabel(random));
      }
      hosts.add(host.toString());
    }
    return hosts;
  }

  private static String unicodeLabel(Random random) {
    int home = 2 * (1 + random.nextInt(STABLE.length / 2 - 1));
    StringBuilder label = new StringBuilder();
    int length = 1 + random.nextInt(7);
    for (int i = 0; i < length; i++) {
      int block = random.nextInt(8) == 0 ? 2 * (1 + random.nextInt(STABLE.length / 2 - 1)) : home;
      switch (random.nextInt(10)) {
        case 0 -> label.appendCodePoint(0x200C + random.nextInt(2));
        case 1 -> label.appendCodePoint(new int[] {0x94D, 0x628, 0x627, 0x5D0, 0x661}[i % 5]);
        case 2, 3 -> label.append(asciiLabel(random));
        default ->
            label.appendCodePoint(
                STABLE[block] + random.nextInt(STABLE[block + 1] - STABLE[block] + 1));
      }
    }
    return label.toString();
  }

  private static String asciiLabel(Random random) {
    return random
        .ints(1 + random.nextInt(4), 0, 38)
        .mapToObj(i -> "abcdefghijklmnopqrstuvwxyz0123456789-_".substring(i, i + 1))
        .collect(Collectors.joining());
  }

  private static String mutate(String host, Random random) {
    int position = random.nextInt(host.length() + 1);
    String before = host.substring(0, position);
    String after = host.substring(position);
    return switch (random.nextInt(10)) {
      case 0 -> before + asciiLabel(random) + after;
      case 1 -> before + asciiLabel(random) + after.substring(Math.min(1, after.length()));
      case 2 -> before + after.substring(Math.min(1, after.length()));
      case 3 -> asciiLabel(random) + "." + host;
      case 4 -> host + "." + asciiLabel(random) + (random.nextBoolean() ? "." : "");
      case 5 -> "xn--" + asciiLabel(random) + asciiLabel(random);
      case 6 -> host + ".xn--" + asciiLabel(random);
      default -> host;
    };
  }

  // ------------------------------------------------------------------ Node

  private static List<Answer> ask(Node node, Set<String> hosts) throws IOException {
    String input = hosts.stream().map(IdnaDifferentialTest::hex).collect(Collectors.joining("\n"));
    List<Answer> answers = new ArrayList<>();
    node.run(List.of("node", "--no-deprecation", "-e", SCRIPT), input)
        .lines()
        .map(line -> line.split("\t", -1))
        .map(f -> new Answer(f[0], f[1], text(f[2]), Boolean.parseBoolean(f[3])))
        .forEach(answers::add);
    assertThat(answers).hasSameSizeAs(hosts);
    return answers;
  }

  private static String text(String hex) {
    StringBuilder text = new StringBuilder();
    Pattern.compile(" ")
        .splitAsStream(hex)
        .filter(c -> !c.isEmpty())
        .forEach(c -> text.appendCodePoint(Integer.parseInt(c, 16)));
    return text.toString();
  }

  private static String hex(String text) {
    return text.codePoints().mapToObj(Integer::toHexString).collect(Collectors.joining(" "));
  }
}
