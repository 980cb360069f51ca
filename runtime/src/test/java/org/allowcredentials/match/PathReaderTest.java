package org.allowcredentials.match;

import static org.allowcredentials.match.PathReader.CXF;
import static org.allowcredentials.match.PathReader.JERSEY;
import static org.allowcredentials.match.PathReader.RESTEASY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A template is looked up once for each way to read it, and not once for each server. */
class PathReaderTest {

  @Test
  void oneStandsForAllThatReadAlike() {
    assertThat(PathReader.of(List.of())).containsExactly(CXF);
    assertThat(PathReader.of(List.of("orders/{id}", "{x: [0-9]+}", "a%20b"))).containsExactly(CXF);
  }

  @Test
  void thoseThatDifferAreAdded() {
    assertThat(PathReader.of(List.of("orders", "\u00e4"))).containsExactly(CXF, JERSEY);
    assertThat(PathReader.of(List.of("{x: a b}"))).containsExactly(CXF, JERSEY);
    assertThat(PathReader.of(List.of("{x: ab }"))).containsExactly(CXF, RESTEASY);
    assertThat(PathReader.of(List.of("{x: ab }", "a%2fb"))).containsExactly(CXF, RESTEASY, JERSEY);
  }
}
