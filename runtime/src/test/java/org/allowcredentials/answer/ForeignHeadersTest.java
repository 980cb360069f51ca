package org.allowcredentials.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.logging.Level;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** CORS504: somebody else writes headers of the CORS protocol. */
class ForeignHeadersTest {

  private static Written with(String... names) {
    Written written = new Written();
    for (String name : names) {
      written.set(name, "theirs");
    }
    return written;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "access-control-allow-origin",
        "access-control-allow-credentials",
        "access-control-allow-methods",
        "access-control-allow-headers",
        "access-control-expose-headers",
        "access-control-max-age"
      })
  void eachIsRemoved(String name) {
    Written written = with("etag", name);
    assertThat(ForeignHeaders.remove(written)).isTrue();
    assertThat(written.headers()).containsOnlyKeys("etag");
  }

  @Test
  void allAreRemovedTogether() {
    Written written = with("access-control-allow-origin", "access-control-max-age");
    assertThat(ForeignHeaders.remove(written)).isTrue();
    assertThat(written.headers()).isEmpty();
  }

  @Test
  void othersStay() {
    Written written = with("etag", "vary", "access-control-request-method");
    assertThat(ForeignHeaders.remove(written)).isFalse();
    assertThat(written.headers()).hasSize(3);
  }

  @Test
  void theFirstIsReportedWithItsPath() {
    ForeignHeaders foreign = new ForeignHeaders();
    try (Log log = new Log(Level.ALL)) {
      foreign.replace(with("etag"), Head.of("GET", "/plain"));
      assertThat(log.lines(Level.WARNING)).isEmpty();
      for (String path : List.of("/orders", "/others")) {
        Written written = with("access-control-allow-origin");
        foreign.replace(written, Head.of("GET", path));
        assertThat(written.headers()).isEmpty();
      }
      foreign.report(Head.of("GET", "/others"));
      assertThat(log.lines(Level.WARNING))
          .singleElement()
          .asString()
          .contains("[CORS504]", "\"/orders\"");
    }
  }
}
