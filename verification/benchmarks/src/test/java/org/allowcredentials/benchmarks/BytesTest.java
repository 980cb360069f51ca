package org.allowcredentials.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * No request takes more of the heap than it does today, and what is saved stays saved: {@code
 * bytes.properties} has how much more than the floor each takes. No clock is read, so the numbers
 * are exact; they are larger than those of the benchmarks, because the compiler of the tests
 * allocates also what the other one would spare.
 */
class BytesTest {

  private static final int WARM_UP = 500;
  private static final int BATCHES = 5;
  private static final int BATCH = 100;

  /** The release that the numbers are of; others have their own sizes of strings and maps. */
  private static final int RELEASE = 17;

  private static final List<Stack> STACKS =
      List.of(
          Stack.JERSEY_FILTERS,
          Stack.RESTEASY_FILTERS,
          Stack.SERVLET_FILTERS,
          Stack.JERSEY,
          Stack.RESTEASY);

  private static Stream<Arguments> rows() {
    return STACKS.stream()
        .flatMap(
            stack -> Stream.of(Scenario.values()).map(scenario -> Arguments.of(stack, scenario)));
  }

  private static Properties limits() throws IOException {
    Properties limits = new Properties();
    try (InputStream in = BytesTest.class.getResourceAsStream("bytes.properties")) {
      limits.load(in);
    }
    return limits;
  }

  private static long bytes(Stack stack, Contender contender, Scenario scenario) throws Exception {
    Client client = stack.server(contender, Policy.of("1", Policy.FEW)).client(scenario);
    scenario.check(contender, client.send());
    for (int i = 0; i < WARM_UP; i++) {
      client.send();
    }
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long[] batches = new long[BATCHES];
    for (int i = 0; i < BATCHES; i++) {
      long before = threads.getCurrentThreadAllocatedBytes();
      for (int j = 0; j < BATCH; j++) {
        client.send();
      }
      batches[i] = threads.getCurrentThreadAllocatedBytes() - before;
    }
    return Arrays.stream(batches).min().orElseThrow() / BATCH;
  }

  @ParameterizedTest
  @MethodSource("rows")
  void oursTakesNoMoreThanToday(Stack stack, Scenario scenario) throws Exception {
    long more = bytes(stack, Contender.OURS, scenario) - bytes(stack, Contender.FLOOR, scenario);
    String name = stack + "." + scenario;
    long today = Long.parseLong(limits().getProperty(name, "0"));
    String now = "bytes.properties: " + name + " = " + more;
    if (Runtime.version().feature() == RELEASE) {
      assertThat(more).as(now).isLessThanOrEqualTo(today);
    } else {
      assertThat(more).as(now).isLessThanOrEqualTo(today + today / 10);
    }
  }

  @Test
  void thereIsNoRowThatNobodyMeasures() throws Exception {
    assertThat(limits().stringPropertyNames())
        .containsExactlyInAnyOrderElementsOf(
            rows().map(row -> row.get()[0] + "." + row.get()[1]).toList());
  }

  @Test
  void aStringMoreIsSeen() throws Exception {
    long none = bytes(Stack.SERVLET_FILTERS, Contender.NONE, Scenario.NO_ORIGIN);
    long jetty = bytes(Stack.SERVLET_FILTERS, Contender.JETTY, Scenario.ALLOWED_GET);
    assertThat(jetty).isGreaterThan(none);
  }
}
