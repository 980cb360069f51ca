package org.allowcredentials.jaxrs;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.AbstractMultivaluedMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.lang.reflect.Proxy;
import java.nio.CharBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.allowcredentials.answer.CorsHeader;
import org.allowcredentials.answer.ForeignHeaders;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** RFC 9110, 12.5.5 (Vary) and 5.1 (names ignore case). */
class HeadersTest {

  /** Response headers as servers have them: names ignore case. */
  private static final class ServerHeaders extends AbstractMultivaluedMap<String, Object> {
    private static final long serialVersionUID = 1L;

    ServerHeaders() {
      super(new TreeMap<>(String.CASE_INSENSITIVE_ORDER));
    }
  }

  private static MultivaluedMap<String, Object> headers(String name, Object... lines) {
    MultivaluedMap<String, Object> headers = new ServerHeaders();
    headers.put(name, new ArrayList<>(Arrays.asList(lines)));
    return headers;
  }

  private static Headers of(MultivaluedMap<String, Object> headers) {
    return Headers.of(response(headers), HeldVary.NOTHING);
  }

  /** Returns a response that has headers, and nothing else. */
  private static ContainerResponseContext response(MultivaluedMap<String, Object> headers) {
    return (ContainerResponseContext)
        Proxy.newProxyInstance(
            HeadersTest.class.getClassLoader(),
            new Class<?>[] {ContainerResponseContext.class},
            (proxy, method, arguments) -> {
              assertThat(method.getName()).isEqualTo("getHeaders");
              return headers;
            });
  }

  @Nested
  class Vary {

    @Test
    void isWrittenWhereThereIsNone() {
      MultivaluedMap<String, Object> headers = new ServerHeaders();
      of(headers).vary("Origin");
      assertThat(headers.get("Vary")).containsExactly("Origin");
      MultivaluedMap<String, Object> empty = headers("Vary");
      of(empty).vary("Origin");
      assertThat(empty.get("Vary")).containsExactly("Origin");
    }

    @ParameterizedTest
    @CsvSource({
      "Accept, 'Accept, Origin'",
      "'Accept, Accept-Encoding', 'Accept, Accept-Encoding, Origin'",
      "X-Origin, 'X-Origin, Origin'",
      "Origins, 'Origins, Origin'",
      "'Accept,,', 'Accept, Origin'",
      "'', Origin",
      "' , ', Origin",
      "Origin-Agent, 'Origin-Agent, Origin'",
    })
    void isAppendedToWhatIsThere(String line, String expected) {
      MultivaluedMap<String, Object> headers = headers("Vary", line);
      of(headers).vary("Origin");
      assertThat(headers.get("Vary")).containsExactly(expected);
      assertThat(headers).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
      "Origin, Origin",
      "origin, origin",
      "'Accept, Origin', 'Accept, Origin'",
      "'Accept,origin', 'Accept, origin'",
      "'origin , Accept', 'origin, Accept'",
      "'Accept,\tORIGIN\t,Accept-Encoding', 'Accept, ORIGIN, Accept-Encoding'",
    })
    void isNotWrittenTwice(String line, String expected) {
      MultivaluedMap<String, Object> headers = headers("vary", line);
      of(headers).vary("Origin");
      assertThat(headers.get("Vary")).containsExactly(expected);
    }

    /** It says everything. */
    @ParameterizedTest
    @ValueSource(strings = {"*", " * ", "Accept, *", "*,Accept"})
    void staysAStar(String line) {
      MultivaluedMap<String, Object> headers = headers("VARY", line);
      of(headers).vary("Origin");
      assertThat(headers.get("Vary")).containsExactly("*");
    }

    /** Because RESTEasy on Netty sends the last line only. */
    @Test
    void severalLinesBecomeOne() {
      MultivaluedMap<String, Object> present = headers("Vary", "Accept", "Cookie, origin");
      of(present).vary("Origin");
      assertThat(present.get("Vary")).containsExactly("Accept, Cookie, origin");
      MultivaluedMap<String, Object> star = headers("Vary", "Accept", "*");
      of(star).vary("Origin");
      assertThat(star.get("Vary")).containsExactly("*");
      MultivaluedMap<String, Object> absent = headers("Vary", "Accept", "Cookie, accept");
      of(absent).vary("Origin");
      assertThat(absent.get("Vary")).containsExactly("Accept, Cookie, Origin");
    }

    @Test
    void namesAddUp() {
      MultivaluedMap<String, Object> headers = headers("Vary", "Accept");
      for (int i = 0; i < 3; i++) {
        of(headers).vary("Origin");
        of(headers).vary("Access-Control-Request-Method");
      }
      assertThat(headers.get("Vary"))
          .containsExactly("Accept, Origin, Access-Control-Request-Method");
    }

    /** The server would replace by ours what its own response holds. */
    @Test
    void whatTheServerHoldsIsSaidToo() {
      MultivaluedMap<String, Object> headers = headers("vary", "Cookie");
      Headers merged =
          Headers.of(response(headers), response -> List.of("Accept-Language", "cookie"));
      merged.vary("Origin");
      assertThat(headers.get("Vary")).containsExactly("Cookie, Accept-Language, Origin");
      merged.vary("Origin");
      assertThat(headers.get("Vary")).containsExactly("Cookie, Accept-Language, Origin");
      assertThat(headers.keySet()).containsExactly("Vary"); // As the server spells it.
    }

    /** An application may set any object, in a list that cannot be changed. */
    @Test
    void otherObjectsAndFixedListsAreNoTrouble() {
      MultivaluedMap<String, Object> headers = new ServerHeaders();
      headers.put("Vary", List.of(CharBuffer.wrap("Accept")));
      of(headers).vary("Origin");
      assertThat(headers.get("Vary")).containsExactly("Accept, Origin");
      headers.put("Vary", List.of(CharBuffer.wrap("ORIGIN")));
      of(headers).vary("Origin");
      assertThat(headers.get("Vary")).hasSize(1);
    }

    @Test
    void whatComesAfterUsMayAddToIt() {
      MultivaluedMap<String, Object> headers = new ServerHeaders();
      of(headers).vary("Origin");
      headers.add("Vary", "Accept");
      of(headers).vary("Cookie");
      headers.add("Vary", "Accept-Encoding");
      assertThat(headers.get("Vary")).containsExactly("Origin, Accept, Cookie", "Accept-Encoding");
    }
  }

  @Test
  void settingReplacesEveryLine() {
    MultivaluedMap<String, Object> headers =
        headers("Access-Control-Allow-Origin", "https://a.example", "https://b.example");
    of(headers).set(CorsHeader.ALLOW_ORIGIN, "https://c.example");
    assertThat(headers.get("Access-Control-Allow-Origin")).containsExactly("https://c.example");
    assertThat(headers).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Access-Control-Allow-Origin",
        "Access-Control-Allow-Credentials",
        "Access-Control-Allow-Methods",
        "Access-Control-Allow-Headers",
        "Access-Control-Expose-Headers",
        "Access-Control-Max-Age",
      })
  void removesEachHeaderOfTheProtocol(String name) {
    MultivaluedMap<String, Object> headers = headers(name, "x", "y");
    headers.add("Vary", "Origin");
    headers.add("Content-Type", "text/plain");
    assertThat(ForeignHeaders.remove(of(headers))).isTrue();
    assertThat(headers).containsOnlyKeys("Vary", "Content-Type");
    assertThat(ForeignHeaders.remove(of(headers))).isFalse();
  }

  @Test
  void removesThemAllInOneGo() {
    MultivaluedMap<String, Object> headers = new ServerHeaders();
    CorsHeader.CORS.forEach(name -> headers.add(name.toUpperCase(Locale.ROOT), "x"));
    assertThat(ForeignHeaders.remove(of(headers))).isTrue();
    assertThat(headers).isEmpty();
  }
}
