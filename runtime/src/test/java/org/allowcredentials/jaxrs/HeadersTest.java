package org.allowcredentials.jaxrs;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.AbstractMultivaluedMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.nio.CharBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.allowcredentials.answer.ForeignHeaders;
import org.allowcredentials.answer.HeaderName;
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
      new Headers(headers).vary("Origin");
      assertThat(headers.get("Vary")).containsExactly("Origin");
      MultivaluedMap<String, Object> empty = headers("Vary");
      new Headers(empty).vary("Origin");
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
      new Headers(headers).vary("Origin");
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
      new Headers(headers).vary("Origin");
      assertThat(headers.get("Vary")).containsExactly(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {"*", " * ", "Accept, *", "*,Accept"})
    void staysAStar(String line) {
      MultivaluedMap<String, Object> headers = headers("VARY", line);
      new Headers(headers).vary("Origin");
      assertThat(headers.get("Vary")).containsExactly(line);
    }

    @Test
    void severalLinesAreLookedAt() {
      MultivaluedMap<String, Object> present = headers("Vary", "Accept", "Cookie, origin");
      new Headers(present).vary("Origin");
      assertThat(present.get("Vary")).containsExactly("Accept", "Cookie, origin");
      MultivaluedMap<String, Object> star = headers("Vary", "Accept", "*");
      new Headers(star).vary("Origin");
      assertThat(star.get("Vary")).containsExactly("Accept", "*");
      MultivaluedMap<String, Object> absent = headers("Vary", "Accept", "Cookie");
      new Headers(absent).vary("Origin");
      assertThat(absent.get("Vary")).containsExactly("Accept", "Cookie", "Origin");
    }

    @Test
    void namesAddUp() {
      MultivaluedMap<String, Object> headers = headers("Vary", "Accept");
      for (int i = 0; i < 3; i++) {
        new Headers(headers).vary("Origin");
        new Headers(headers).vary("Access-Control-Request-Method");
      }
      assertThat(headers.get("Vary"))
          .containsExactly("Accept", "Origin", "Access-Control-Request-Method");
    }

    /** An application may set any object, in a list that cannot be changed. */
    @Test
    void otherObjectsAndFixedListsAreNoTrouble() {
      MultivaluedMap<String, Object> headers = new ServerHeaders();
      headers.put("Vary", List.of(CharBuffer.wrap("Accept")));
      new Headers(headers).vary("Origin");
      assertThat(headers.get("Vary"))
          .extracting(Object::toString)
          .containsExactly("Accept", "Origin");
      headers.put("Vary", List.of(CharBuffer.wrap("ORIGIN")));
      new Headers(headers).vary("Origin");
      assertThat(headers.get("Vary")).hasSize(1);
    }

    @Test
    void whatComesAfterUsMayAddToIt() {
      MultivaluedMap<String, Object> headers = new ServerHeaders();
      new Headers(headers).vary("Origin");
      headers.add("Vary", "Accept");
      new Headers(headers).vary("Cookie");
      headers.add("Vary", "Accept-Encoding");
      assertThat(headers.get("Vary"))
          .containsExactly("Origin", "Accept", "Cookie", "Accept-Encoding");
    }
  }

  @Test
  void settingReplacesEveryLine() {
    MultivaluedMap<String, Object> headers =
        headers("Access-Control-Allow-Origin", "https://a.example", "https://b.example");
    new Headers(headers).set(HeaderName.ALLOW_ORIGIN, "https://c.example");
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
    assertThat(ForeignHeaders.remove(new Headers(headers))).isTrue();
    assertThat(headers).containsOnlyKeys("Vary", "Content-Type");
    assertThat(ForeignHeaders.remove(new Headers(headers))).isFalse();
  }

  @Test
  void removesThemAllInOneGo() {
    MultivaluedMap<String, Object> headers = new ServerHeaders();
    HeaderName.CORS.forEach(name -> headers.add(name.toUpperCase(Locale.ROOT), "x"));
    assertThat(ForeignHeaders.remove(new Headers(headers))).isTrue();
    assertThat(headers).isEmpty();
  }
}
