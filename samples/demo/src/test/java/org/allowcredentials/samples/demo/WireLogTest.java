package org.allowcredentials.samples.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WireLogTest {

  @Test
  void keepsTheLatestExchangesOnly() {
    WireLog log = new WireLog(3);
    IntStream.range(0, 100).forEach(number -> log.begin("run").complete(exchange("/" + number)));
    assertThat(log.exchanges("run"))
        .extracting(Exchange::path)
        .containsExactly("/97", "/98", "/99");
  }

  @Test
  void keepsRunsApart() {
    WireLog log = new WireLog(10);
    log.begin("one").complete(exchange("/a"));
    log.begin("other").complete(exchange("/b"));
    log.begin("one").complete(exchange("/c"));
    assertThat(log.exchanges("one")).extracting(Exchange::path).containsExactly("/a", "/c");
    assertThat(log.exchanges("none")).isEmpty();
  }

  @Test
  void waitsForAnExchangeThatHasBegun() {
    WireLog log = new WireLog(10);
    log.begin("run").completeOnTimeout(exchange("/a"), 50, TimeUnit.MILLISECONDS);
    assertThat(log.exchanges("run")).extracting(Exchange::path).containsExactly("/a");
  }

  @Test
  void doesNotWaitForEver() {
    WireLog log = new WireLog(10);
    CompletableFuture<Exchange> unfinished = log.begin("run");
    assertThat(log.exchanges("run")).isEmpty();
    assertThat(unfinished).isNotDone();
  }

  private static Exchange exchange(String path) {
    return new Exchange("GET", path, List.of(), 200, List.of());
  }
}
