package org.allowcredentials.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.allowcredentials.overlap.Automaton;
import org.allowcredentials.overlap.Route;
import org.allowcredentials.overlap.ServedClass;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is left out; that nothing is which matches, the differential tests show. */
class SegmentTrieTest {

  private static Segments segments(String template) {
    return Segments.of(PathTemplate.parts(template).orElseThrow());
  }

  @ParameterizedTest
  @CsvSource({
    "'',                     '',        closed",
    "a,                      a,         closed",
    "/a/b/,                  a b,       closed",
    "a b/\u00fc,             a%20b %C3%BC, closed",
    "a/{x}/b,                a {} b,    closed",
    "a/{x: [0-9]+}/b,        a {} b,    closed",
    "a/{x: (a|b)}/b,         a {} b,    closed",
    "a{x}/{y}-{z},           {} {},     closed",
    "a/v{x: [0-9]+}.json,    a {},      closed",
    "a/{x: [0-9]*},          a,         open",
    "a/{x: .+}/b,            a,         open",
    "a/b{x: .+}/b,           a,         open",
    "a/{x: [^b]+},           a,         open",
    "a/{x: a/b},             a,         open",
    "a//b,                   a,         open",
    "a//,                    a,         open",
    "{x: .*},                '',        open",
    "a/{x: (?i)a}/b,         a,         open",
    "a/{x: (?i)a}/{y: b|c},  '',        open",
    "a/{x: a)|(/b},          '',        open",
    "%c3%bc/%c3{x},          %C3%BC {}, closed",
    "a%/{x: a b}/b,          a%25 {} b, closed",
    "a;b/c,                  {} c,      closed",
  })
  void segmentsAreThoseThatAreCertain(String template, String certain, String end) {
    Segments segments = segments(template);
    assertThat(String.join(" ", segments.certain())).isEqualTo(certain);
    assertThat(segments.open()).isEqualTo(end.equals("open"));
  }

  @ParameterizedTest
  @CsvSource({
    "'',                     '',        closed",
    "/a/b/,                  b a,       closed",
    "a b/\u00fc,             %C3%BC a%20b, closed",
    "a{x}/{y}-{z},           {} {},     closed",
    "{x: .*}/a/{y}/b,        b {} a,    open",
    "{x: (?i)a}/v{y}/b,      b {},      open",
    "{x: (?i)a|b}/c,         c,         open",
    "{x: .+}a/b,             b,         open",
    "a/{x: .+}b,             '',        open",
    "a/{x: [0-9]*},          '',        open",
    "a/{x: .*}/,             '',        open",
    "a//b,                   b,         open",
    "b//,                    '',        open",
  })
  void theLastSegmentsAreThoseThatAreCertain(String template, String certain, String end) {
    Segments segments = Segments.fromEnd(PathTemplate.parts(template).orElseThrow());
    assertThat(String.join(" ", segments.certain())).isEqualTo(certain);
    assertThat(segments.open()).isEqualTo(end.equals("open"));
  }

  /** The caller tries them in its own order, whatever they look like. */
  @Test
  void positionsAreInAscendingOrder() {
    SegmentTrie trie = new SegmentTrie();
    List<String> templates = List.of("a/{x}", "{x}/b", "a", "a/b", "c", "{y: .*}", "a/b/{z}");
    for (int i = 0; i < templates.size(); i++) {
      trie.add(segments(templates.get(i)), i);
    }
    assertThat(trie.matching("/a/b/c")).containsExactly(0, 1, 2, 3, 5, 6);
    assertThat(trie.overlapping(segments("a/b"))).containsExactly(0, 1, 2, 3, 5);
    assertThat(trie.countOverlapping(segments("a/b"))).isEqualTo(5);
  }

  @Test
  void anApplicationOfAnySizeHasFewCandidates() {
    for (int size : List.of(10, 100, 10_000)) {
      SegmentTrie trie = new SegmentTrie();
      for (int i = 0; i < size; i++) {
        trie.add(segments("/api/v1/noun" + i + "/{id}/items"), i);
        trie.add(segments("/api/v1/noun" + i + "/{id: [0-9]+}"), size + i);
      }
      assertThat(trie.matching("/api/v1/noun7/5/items")).containsExactly(7, size + 7);
      assertThat(trie.matching("/api/v1/noun7/5")).containsExactly(size + 7);
      assertThat(trie.matching("/api/v1/noun7")).isEmpty();
      assertThat(trie.overlapping(segments("/{a}/v1/noun7/x"))).containsExactly(size + 7);
    }
  }

  /** Some servers compare the digits of escapes without letter case. */
  @Test
  void escapesAreFoundInUpperAndLowerCase() {
    SegmentTrie trie = new SegmentTrie();
    trie.add(segments("\u00fc/x"), 0);
    trie.add(segments("%c3%bc/x"), 1);
    for (String segment : List.of("%C3%BC", "%c3%bc", "%C3%bc")) {
      assertThat(trie.matching("/" + segment + "/x")).containsExactly(0, 1);
    }
    assertThat(trie.matching("/%C3%BD/x")).isEmpty();
    assertThat(trie.matching("/%C3%BC/X")).isEmpty();
  }

  @Test
  void whatBothMatchIsNeverLeftOut() {
    long seed = 20_261_127L;
    System.out.println("SegmentTrieTest: seed " + seed);
    Random random = new Random(seed);
    List<String> pieces =
        List.of(
            "a",
            "b",
            "{x}",
            "{n: [0-9]+}",
            "{w: [ab]+}",
            "{p: .*}",
            "{p: .+}",
            "a{x}",
            "{x}b",
            "{z: a?}",
            "{s: a/b}",
            "{l: (?=a).*}",
            "{i: (?i)a}",
            "");
    int sharing = 0;
    int leftOut = 0;
    int leftOutAtTheEnd = 0;
    for (int i = 0; i < 400; i++) {
      List<Route> routes = new ArrayList<>();
      SegmentTrie beginnings = new SegmentTrie();
      SegmentTrie endings = new SegmentTrie();
      for (int j = 0; j < 12; j++) {
        StringBuilder template = new StringBuilder();
        for (int k = random.nextInt(4); k > 0; k--) {
          template.append('/').append(pieces.get(random.nextInt(pieces.size())));
        }
        routes.add(route(template.toString(), random.nextInt(4) == 0));
        beginnings.add(routes.get(j).segments(), j);
        endings.add(routes.get(j).ending(), j);
      }
      for (Route one : routes) {
        List<Integer> candidates = beginnings.overlapping(one.segments());
        List<Integer> sameEnd = endings.overlapping(one.ending());
        assertThat(beginnings.countOverlapping(one.segments())).isEqualTo(candidates.size());
        Automaton language = Automaton.of(one.language());
        Automaton fromEnd = Automaton.of(one.language().reversed());
        for (int j = 0; j < routes.size(); j++) {
          Route other = routes.get(j);
          Automaton.Common shared = language.and(Automaton.of(other.language()));
          Automaton.Common backwards = fromEnd.and(Automaton.of(other.language().reversed()));
          assertThat(example(backwards).map(String::length))
              .isEqualTo(example(shared).map(String::length));
          boolean common = !(shared instanceof Automaton.Nothing);
          boolean meet = one.segments().mayMeet(other.segments());
          boolean meetAtTheEnd = one.ending().mayMeet(other.ending());
          if (common) {
            assertThat(meet && meetAtTheEnd).as("%s %s", one.whole().key(), other).isTrue();
          }
          if (meet) {
            assertThat(candidates).contains(j);
          }
          if (meetAtTheEnd) {
            assertThat(sameEnd).contains(j);
          }
          sharing += common ? 1 : 0;
          leftOut += candidates.contains(j) ? 0 : 1;
          leftOutAtTheEnd += sameEnd.contains(j) ? 0 : 1;
        }
      }
    }
    assertThat(sharing).isGreaterThan(3_000);
    assertThat(leftOut).isGreaterThan(3_000);
    assertThat(leftOutAtTheEnd).isGreaterThan(3_000);
  }

  private static Optional<String> example(Automaton.Common common) {
    return common instanceof Automaton.Shared shared
        ? Optional.of(shared.example())
        : Optional.empty();
  }

  private static Route route(String path, boolean open) {
    ServedClass type =
        ServedClass.of(
            (open
                    ? org.allowcredentials.table.Resource.of("A").locator(path, "m()", "Unknown")
                    : org.allowcredentials.table.Resource.of("A").endpoint("GET", path, "m()"))
                .path("")
                .build(),
            true,
            java.util.Set.of(),
            java.util.Map.of());
    return Route.of(List.of(type), java.util.Map.of("A", type)).get(0);
  }
}
