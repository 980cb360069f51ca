package org.allowcredentials.verification.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What CORS313 warns of. Browsers keep the request headers that a preflight grants for the URL, not
 * for the method, and ask nobody whether {@code POST} is allowed: so a grant for {@code PUT}
 * reaches {@code POST}. The page of these tests is listed for {@code PUT} and not for {@code POST}.
 *
 * @see <a href="https://fetch.spec.whatwg.org/#concept-cache">Fetch, CORS-preflight cache</a>
 */
@RealBrowser
class PermissionCacheTest {

  private final CopyOnWriteArrayList<String> ran = new CopyOnWriteArrayList<>();

  /** What makes a browser ask before it sends a POST. */
  enum Unsafe {
    HEADER {
      @Override
      Call on(Call call) {
        return call.body("text/plain", "{}").header("X-Note", "1");
      }
    },
    CONTENT_TYPE {
      @Override
      Call on(Call call) {
        return call.body("application/json", "{}");
      }
    };

    abstract Call on(Call call);
  }

  private static Call put(String path) {
    return Call.of("PUT", Origins.API + path).body("application/json", "{}").header("X-Note", "1");
  }

  private static Call post(String path, Unsafe unsafe) {
    return unsafe.on(Call.of("POST", Origins.API + path));
  }

  private Stage notes(Rig rig) {
    return Stage.withApplication(rig, Notes.application(ran));
  }

  /** The control: without the grant for PUT, the browser asks, and is refused. */
  @ParameterizedTest
  @EnumSource
  void aPostOfItsOwnIsAskedForAndNotSent(Unsafe unsafe, Rig rig) {
    try (Stage stage = notes(rig)) {
      Page admin = stage.open(Origins.ADMIN);
      admin.send(post(Notes.GUARDED, unsafe).withCredentials()).blocked();
      admin.send(post(Notes.ANONYMOUS, unsafe)).blocked();
      assertThat(stage.wire().methods(Notes.GUARDED)).containsExactly("OPTIONS");
      assertThat(stage.wire().methods(Notes.ANONYMOUS)).containsExactly("OPTIONS");
      assertThat(ran).isEmpty();
      WireRules.check(stage.wire().exchanges());
    }
  }

  /** The leak: nobody can refuse it, because an anonymous policy guards nothing. */
  @ParameterizedTest
  @EnumSource
  void withoutCredentialsWhatIsGrantedToPutReachesPost(Unsafe unsafe, Rig rig) {
    try (Stage stage = notes(rig)) {
      Page admin = stage.open(Origins.ADMIN);
      assertThat(admin.send(put(Notes.ANONYMOUS)).answer().status()).isEqualTo(200);

      assertThat(admin.send(post(Notes.ANONYMOUS, unsafe)).blocked().reason())
          .isEqualTo("MissingAllowOriginHeader");

      Exchange post = arrivedWithoutPreflight(stage, Notes.ANONYMOUS, unsafe);
      assertThat(post.status()).isEqualTo(200);
      assertThat(ran).containsExactly("PUT", "POST");
    }
  }

  /** Nor can it be refused where the method has no policy: to the guard it is anyone's. */
  @ParameterizedTest
  @EnumSource
  void withoutAPolicyWhatIsGrantedToPutReachesPost(Unsafe unsafe, Rig rig) {
    try (Stage stage = notes(rig)) {
      Page admin = stage.open(Origins.ADMIN);
      admin.send(put(Notes.WITHOUT_POLICY).withCredentials()).answer();

      admin.send(post(Notes.WITHOUT_POLICY, unsafe).withCredentials()).blocked();

      Exchange post = arrivedWithoutPreflight(stage, Notes.WITHOUT_POLICY, unsafe);
      assertThat(post.status()).isEqualTo(200);
      assertThat(ran).containsExactly("PUT", "POST");
    }
  }

  /** What closes it: the POST arrives all the same, and the guard refuses it. */
  @ParameterizedTest
  @EnumSource
  void withCredentialsTheGuardRefusesThePost(Unsafe unsafe, Rig rig) {
    try (Stage stage = notes(rig)) {
      Page admin = stage.open(Origins.ADMIN);
      Seen.Answer replaced = admin.send(put(Notes.GUARDED).withCredentials()).answer();
      assertThat(replaced.body()).isEqualTo("replaced");

      assertThat(admin.send(post(Notes.GUARDED, unsafe).withCredentials()).blocked().reason())
          .isEqualTo("MissingAllowOriginHeader");

      Exchange post = arrivedWithoutPreflight(stage, Notes.GUARDED, unsafe);
      assertThat(post.request().value("Sec-Fetch-Site")).hasValue("same-site");
      assertThat(post.status()).isEqualTo(403);
      assertThat(post.corsHeaders()).isEmpty();
      assertThat(post.variesByOrigin()).isTrue();
      assertThat(post.responseBody()).isEmpty();
      assertThat(ran).containsExactly("PUT");
    }
  }

  /** A page that is listed for both uses the same grant, and is served. */
  @ParameterizedTest
  @EnumSource
  void aPageThatIsListedForBothIsServedWithoutAskingAgain(Unsafe unsafe, Rig rig) {
    try (Stage stage = notes(rig)) {
      Page app = stage.open(Origins.APP);
      app.send(put(Notes.GUARDED).withCredentials()).answer();

      Seen.Answer added = app.send(post(Notes.GUARDED, unsafe).withCredentials()).answer();

      assertThat(added.body()).isEqualTo("added");
      arrivedWithoutPreflight(stage, Notes.GUARDED, unsafe);
      assertThat(ran).containsExactly("PUT", "POST");
    }
  }

  /** No OPTIONS between the two, and the header that no preflight for POST granted. */
  private static Exchange arrivedWithoutPreflight(Stage stage, String path, Unsafe unsafe) {
    assertThat(stage.wire().methods(path)).containsExactly("OPTIONS", "PUT", "POST");
    assertThat(stage.wire().onlyPreflight(path).request().value("Access-Control-Request-Method"))
        .hasValue("PUT");
    Exchange post = stage.wire().only("POST", path);
    if (unsafe == Unsafe.HEADER) {
      assertThat(post.request().value("X-Note")).hasValue("1");
    } else {
      assertThat(post.request().value("Content-Type")).hasValue("application/json");
    }
    WireRules.check(stage.wire().exchanges());
    return post;
  }

  /** The less a preflight grants, the less can leak: the asked method and what it reads. */
  @Test
  void aPreflightGrantsTheAskedMethodAndItsHeadersOnly(Rig rig) {
    try (Stage stage = notes(rig)) {
      stage.open(Origins.APP).send(put(Notes.GUARDED).withCredentials()).answer();
      Exchange put = stage.wire().onlyPreflight(Notes.GUARDED);
      assertThat(put.response().value("Access-Control-Allow-Methods")).hasValue("PUT");
      assertThat(names(put, "Access-Control-Allow-Headers"))
          .containsExactlyInAnyOrder("x-note", "content-type");
    }
    try (Stage stage = notes(rig)) {
      Call post = post(Notes.GUARDED, Unsafe.CONTENT_TYPE).header("X-Trace", "1").withCredentials();
      assertThat(stage.open(Origins.APP).send(post).answer().body()).isEqualTo("added");
      Exchange preflight = stage.wire().onlyPreflight(Notes.GUARDED);
      assertThat(preflight.response().value("Access-Control-Allow-Methods")).isEmpty();
      assertThat(names(preflight, "Access-Control-Allow-Headers"))
          .containsExactlyInAnyOrder("x-trace", "content-type");
    }
  }

  private static Stream<String> stream(Optional<String> list) {
    return list.stream().flatMap(line -> Stream.of(line.split(",", -1))).map(String::strip);
  }

  private static List<String> names(Exchange exchange, String header) {
    return stream(exchange.response().value(header))
        .map(name -> name.toLowerCase(Locale.ROOT))
        .toList();
  }

  /** Methods are kept per URL too; since only the asked one is named, the next is asked for. */
  @ParameterizedTest
  @ValueSource(strings = {Origins.APP, Origins.ADMIN})
  void theGrantOfPutIsNoneForDelete(String origin, Rig rig) {
    try (Stage stage = notes(rig)) {
      Page page = stage.open(origin);
      page.send(put(Notes.GUARDED).withCredentials()).answer();
      Seen deleted = page.send(Call.of("DELETE", Origins.API + Notes.GUARDED).withCredentials());
      if (origin.equals(Origins.APP)) {
        assertThat(deleted.answer().body()).isEqualTo("cleared");
        assertThat(stage.wire().methods(Notes.GUARDED))
            .containsExactly("OPTIONS", "PUT", "OPTIONS", "DELETE");
      } else {
        assertThat(deleted.blocked().reason()).isEqualTo("PreflightMissingAllowOriginHeader");
        assertThat(stage.wire().methods(Notes.GUARDED))
            .containsExactly("OPTIONS", "PUT", "OPTIONS");
        assertThat(ran).containsExactly("PUT");
      }
    }
  }
}
