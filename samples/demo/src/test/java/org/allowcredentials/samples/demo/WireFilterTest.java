package org.allowcredentials.samples.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.Headers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WireFilterTest {

  @ParameterizedTest
  @CsvSource({
    "run=a1,a1",
    "x=1&run=a1&y=2,a1",
    "norun=a1,''",
    "run=,''",
    "run=<script>,''",
    "x=run=a1,''",
    ",''",
  })
  void findsTheRunThatAQueryNames(String query, String run) {
    assertThat(WireFilter.run(query)).isEqualTo(run);
  }

  @Test
  void showsNoSecret() {
    Headers headers = new Headers();
    headers.add("cookie", "session=s3cret; other=s3cret=s3cret");
    headers.add("set-cookie", "session=s3cret; Path=/; HttpOnly");
    headers.add("authorization", "Bearer s3cret");
    assertThat(WireFilter.lines(headers))
        .containsExactly(
            new Exchange.Line("Authorization", "Bearer …"),
            new Exchange.Line("Cookie", "session=…; other=…"),
            new Exchange.Line("Set-Cookie", "session=…; Path=/; HttpOnly"));
  }

  @Test
  void showsNoMoreThanCanBeRead() {
    Headers headers = new Headers();
    headers.add("x-long", "x".repeat(100_000));
    assertThat(WireFilter.lines(headers).get(0).value()).hasSizeLessThan(500).endsWith("…");
  }
}
