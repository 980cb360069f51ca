package org.allowcredentials.verification.runtimes;

import static org.allowcredentials.verification.runtimes.application.Origins.ADMIN;
import static org.allowcredentials.verification.runtimes.application.Origins.APP;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.allowcredentials.verification.runtimes.Container.Deployed;
import org.allowcredentials.verification.runtimes.cache.AnswerCache;
import org.allowcredentials.verification.runtimes.cache.FrontCache;
import org.allowcredentials.verification.runtimes.wire.Answer;
import org.allowcredentials.verification.runtimes.wire.Wire;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a cache keeps of one origin's answer is neither given to another nor kept from it. */
@Tag("embedded")
class CacheTest {

  private static final String BELOW_ORG = "https://a.example.org";
  private static final Set<String> ALLOWED = Set.of(APP, BELOW_ORG);

  /** A cache within Jakarta REST, before matching and after it, and one in front of all. */
  private static final List<Deployed> CACHES = new ArrayList<>();

  @BeforeAll
  static void deploy() throws Exception {
    EmbeddedContainer container = EmbeddedContainer.find();
    CACHES.add(container.deploy(new Variant().register(AnswerCache.early())));
    CACHES.add(container.deploy(new Variant().register(AnswerCache.late())));
    CACHES.add(container.deployBehind(List.of(new FrontCache()), new Variant()));
  }

  @AfterAll
  static void close() {
    CACHES.forEach(Deployed::close);
    CACHES.clear();
  }

  private static Answer get(Deployed deployed, String path, String origin) {
    String line = origin.isEmpty() ? "X-None: 1" : "Origin: " + origin;
    return new Wire(deployed.uri()).send("GET", path, line);
  }

  private static void assertRight(Answer answer, String origin, Set<String> allowed) {
    if (allowed.contains(origin)) {
      Cors.assertReadable(answer, origin);
    } else {
      Cors.assertUnreadable(answer);
    }
  }

  private static void assertHit(Answer answer) {
    assertThat(answer.all("X-Cache")).as("%s", answer).containsExactly("hit");
  }

  /** Whoever comes first: the answer that is kept has headers for it, or none. */
  @ParameterizedTest
  @ValueSource(strings = {APP, BELOW_ORG, Cors.EVIL, "null", ""})
  void withinJakartaRestEveryoneGetsTheOneThatIsKept(String first) {
    String path = "/answers/ok?kept-for=" + first;
    for (Deployed cache : CACHES.subList(0, 2)) {
      Answer fresh = get(cache, path, first);
      assertThat(fresh.all("X-Cache")).isEmpty();
      assertRight(fresh, first, ALLOWED);
      for (String origin : List.of(Cors.EVIL, APP, "", BELOW_ORG, "null")) {
        Answer kept = get(cache, path, origin);
        assertHit(kept);
        assertThat(kept.body()).isEqualTo("ok");
        assertThat(kept.all("X-Total-Count")).containsExactly("7");
        assertRight(kept, origin, ALLOWED);
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "/shelves/1/books, " + ADMIN,
    "/shelves/any/1/things, " + APP,
    "/catalog/items, " + ADMIN,
    "/configured, " + ADMIN,
  })
  void whereverThePolicyComesFrom(String path, String allowed) {
    for (Deployed cache : CACHES.subList(0, 2)) {
      Cors.assertReadable(get(cache, path, allowed), allowed);
      for (String origin : List.of(Cors.EVIL, allowed, "")) {
        Answer kept = get(cache, path, origin);
        assertHit(kept);
        assertRight(kept, origin, Set.of(allowed));
      }
    }
  }

  /** {@code Vary} tells a shared cache whom an answer is for, even if nobody's origin was sent. */
  @ParameterizedTest
  @ValueSource(strings = {APP, Cors.EVIL, ""})
  void inFrontEachOriginHasItsOwn(String first) {
    String path = "/answers/ok?first=" + first;
    Deployed cache = CACHES.get(2);
    assertRight(get(cache, path, first), first, ALLOWED);
    for (int round = 0; round < 2; round++) {
      for (String origin : List.of(APP, Cors.EVIL, BELOW_ORG, "")) {
        Answer answer = get(cache, path, origin);
        boolean seen = round > 0 || origin.equals(first);
        assertThat(answer.all("X-Cache").isEmpty()).as("%s", answer).isEqualTo(!seen);
        assertThat(answer.body()).isEqualTo("ok");
        assertRight(answer, origin, ALLOWED);
      }
    }
  }

  /** Without credentials one answer is for all. */
  @ParameterizedTest
  @ValueSource(strings = {APP, "null", ""})
  void inFrontOneAnswerOfAnOpenEndpointServesAll(String first) {
    String path = "/rates?first=" + first;
    Deployed cache = CACHES.get(2);
    assertThat(get(cache, path, first).all("X-Cache")).isEmpty();
    for (String origin : List.of(APP, Cors.EVIL, "")) {
      Answer answer = get(cache, path, origin);
      assertHit(answer);
      assertThat(answer.all("Access-Control-Allow-Origin")).containsExactly("*");
      assertThat(answer.all("Access-Control-Allow-Credentials")).isEmpty();
    }
  }
}
