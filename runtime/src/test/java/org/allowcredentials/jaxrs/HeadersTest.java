package org.allowcredentials.jaxrs;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.AbstractMultivaluedMap;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.nio.CharBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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

  @Nested
  class Vary {

    @Test
    void isWrittenWhereThereIsNone() {
      MultivaluedMap<String, Object> headers = new ServerHeaders();
      Headers.vary(headers, "Origin");
      assertThat(headers.get("Vary")).containsExactly("Origin");
      MultivaluedMap<String, Object> empty = headers("Vary");
      Headers.vary(empty, "Origin");
      assertThat(empty.get("Vary")).containsExactly("Origin");
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "Accept",
          "Accept, Accept-Encoding",
          "X-Origin",
          "Origins",
          "Accept,,",
          "",
          "Origin-Agent"
        })
    void isAppendedToWhatIsThere(String line) {
      MultivaluedMap<String, Object> headers = headers("Vary", line);
      Headers.vary(headers, "Origin");
      assertThat(headers.get("Vary")).containsExactly(line, "Origin");
      assertThat(headers).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "Origin",
          "origin",
          "ORIGIN",
          "Accept, Origin",
          "Accept,origin",
          "origin , Accept",
          "Accept,\tORIGIN\t,Accept-Encoding",
        })
    void isNotWrittenTwice(String line) {
      MultivaluedMap<String, Object> headers = headers("vary", line);
      Headers.vary(headers, "Origin");
      assertThat(headers.get("Vary")).containsExactly(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {"*", " * ", "Accept, *", "*,Accept"})
    void staysAStar(String line) {
      MultivaluedMap<String, Object> headers = headers("VARY", line);
      Headers.vary(headers, "Origin");
      assertThat(headers.get("Vary")).containsExactly(line);
    }

    @Test
    void severalLinesAreLookedAt() {
      MultivaluedMap<String, Object> present = headers("Vary", "Accept", "Cookie, origin");
      Headers.vary(present, "Origin");
      assertThat(present.get("Vary")).containsExactly("Accept", "Cookie, origin");
      MultivaluedMap<String, Object> star = headers("Vary", "Accept", "*");
      Headers.vary(star, "Origin");
      assertThat(star.get("Vary")).containsExactly("Accept", "*");
      MultivaluedMap<String, Object> absent = headers("Vary", "Accept", "Cookie");
      Headers.vary(absent, "Origin");
      assertThat(absent.get("Vary")).containsExactly("Accept", "Cookie", "Origin");
    }

    @Test
    void namesAddUp() {
      MultivaluedMap<String, Object> headers = headers("Vary", "Accept");
      for (int i = 0; i < 3; i++) {
        Headers.vary(headers, "Origin");
        Headers.vary(headers, "Access-Control-Request-Method");
      }
      assertThat(headers.get("Vary"))
          .containsExactly("Accept", "Origin", "Access-Control-Request-Method");
    }

    /** An application may set any object, in a list that cannot be changed. */
    @Test
    void otherObjectsAndFixedListsAreNoTrouble() {
      MultivaluedMap<String, Object> headers = new ServerHeaders();
      headers.put("Vary", List.of(CharBuffer.wrap("Accept")));
      Headers.vary(headers, "Origin");
      assertThat(headers.get("Vary"))
          .extracting(Object::toString)
          .containsExactly("Accept", "Origin");
      headers.put("Vary", List.of(CharBuffer.wrap("ORIGIN")));
      Headers.vary(headers, "Origin");
      assertThat(headers.get("Vary")).hasSize(1);
    }

    @Test
    void whatComesAfterUsMayAddToIt() {
      MultivaluedMap<String, Object> headers = new ServerHeaders();
      Headers.vary(headers, "Origin");
      headers.add("Vary", "Accept");
      Headers.vary(headers, "Cookie");
      headers.add("Vary", "Accept-Encoding");
      assertThat(headers.get("Vary"))
          .containsExactly("Origin", "Accept", "Cookie", "Accept-Encoding");
    }
  }

  @Test
  void settingReplacesEveryLine() {
    MultivaluedMap<String, Object> headers =
        headers("Access-Control-Allow-Origin", "https://a.example", "https://b.example");
    Headers.set(headers, Headers.ALLOW_ORIGIN, "https://c.example");
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
    assertThat(Headers.removeCors(headers)).isTrue();
    assertThat(headers).containsOnlyKeys("Vary", "Content-Type");
    assertThat(Headers.removeCors(headers)).isFalse();
  }

  @Test
  void removesThemAllInOneGo() {
    MultivaluedMap<String, Object> headers = new ServerHeaders();
    Headers.CORS.forEach(name -> headers.add(name.toUpperCase(Locale.ROOT), "x"));
    assertThat(Headers.removeCors(headers)).isTrue();
    assertThat(headers).isEmpty();
  }

  @Test
  void linesOfAnAbsentHeaderAreNone() {
    MultivaluedMap<String, String> headers = new MultivaluedHashMap<>();
    assertThat(Headers.lines(headers, "origin")).isEmpty();
    headers.add("origin", "https://a.example");
    headers.add("origin", "https://b.example");
    assertThat(Headers.lines(headers, "origin"))
        .containsExactly("https://a.example", "https://b.example");
  }
}
