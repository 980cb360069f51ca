package org.allowcredentials.verification.runtimes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a server does instead of what the contract asks for. A server that behaves better one day
 * fails the test, so that this list tells the truth; the user guide (docs/runtimes.md) repeats it.
 */
@SuppressWarnings("ImmutableEnumChecker") // Copies that nobody can change.
enum Deviation {
  /** Jersey leaves it to the servlet container, which here drops all headers for its own page. */
  GLASSFISH_DROPS_HEADERS_WHERE_A_SERVLET_THROWS(
      List.of("Jersey in Payara", "Jersey 3.1 in GlassFish"),
      EnumSet.of(
          Row.UNMAPPED,
          Row.UNMAPPED_CHECKED,
          Row.STAGE_UNMAPPED,
          Row.EARLY_UNMAPPED,
          Row.LATE_UNMAPPED,
          Row.READER_THROWS,
          Row.WRITER_THROWS,
          Row.STREAM_FAILS),
      500,
      true),

  /** CXF leaves it to its fault chain, where no response filter runs. */
  CXF_RUNS_NO_FILTERS_FOR_UNMAPPED_EXCEPTIONS(
      List.of("CXF"),
      EnumSet.of(
          Row.UNMAPPED,
          Row.UNMAPPED_CHECKED,
          Row.EARLY_UNMAPPED,
          Row.LATE_UNMAPPED,
          Row.READER_THROWS),
      500,
      true),

  /** CXF does not say 415 where nobody reads the entity. */
  CXF_FAILS_WITHOUT_A_READER(List.of("CXF"), EnumSet.of(Row.UNREADABLE), 500, true),

  /** TomEE maps all but checked exceptions itself, so that the headers of the others stay. */
  TOMEE_RUNS_NO_FILTERS_FOR_CHECKED_EXCEPTIONS(
      List.of("TomEE"), EnumSet.of(Row.UNMAPPED_CHECKED), 500, true),

  /** A response filter that throws keeps the later ones, ours among them, from running. */
  FILTERS_END_WITH_THE_FIRST_THAT_THROWS(
      List.of(
          "RESTEasy",
          "Netty",
          "CXF",
          "Quarkus",
          "Helidon",
          "Dropwizard",
          "TomEE",
          "Jersey in Payara",
          "Jersey 3.1 in GlassFish"),
      EnumSet.of(Row.RESPONSE_FILTER_THROWS),
      500,
      false),

  /** RESTEasy drops the headers where a writer interceptor throws. */
  RESTEASY_DROPS_HEADERS_WHERE_A_WRITER_THROWS(
      List.of("RESTEasy"), EnumSet.of(Row.WRITER_THROWS), 500, true),

  /**
   * Dropwizard maps everything to JSON, which is written through the same interceptor. Our mapper
   * is not tested there.
   */
  DROPWIZARD_DROPS_HEADERS_WHERE_A_WRITER_THROWS(
      List.of("Dropwizard"), EnumSet.of(Row.WRITER_THROWS), 500, false),

  /** Quarkus leaves it to Vert.x, where no response filter runs. The mapper is not tested there. */
  QUARKUS_RUNS_NO_FILTERS_FOR_UNMAPPED_EXCEPTIONS(
      List.of("Quarkus"),
      EnumSet.of(
          Row.UNMAPPED,
          Row.UNMAPPED_CHECKED,
          Row.ASYNC_UNMAPPED,
          Row.STAGE_UNMAPPED,
          Row.EARLY_UNMAPPED,
          Row.LATE_UNMAPPED,
          Row.READER_THROWS,
          Row.WRITER_THROWS),
      500,
      false),

  /** Quarkus sends the first event before response filters run. */
  QUARKUS_RUNS_NO_FILTERS_FOR_EVENTS(List.of("Quarkus"), EnumSet.of(Row.EVENTS), 200, false),

  /** Quarkus builds no application with such a class, so its path is unknown. */
  QUARKUS_TAKES_NO_NUMBER_IN_A_CONSTRUCTOR(
      List.of("Quarkus"), EnumSet.of(Row.BAD_CONSTRUCTOR_PARAMETER), 404, false);

  private final List<String> servers;
  private final Set<Row> rows;
  private final int status;
  private final boolean mended;

  /**
   * Notes a deviation: the headers are lost.
   *
   * @param servers how their names begin
   * @param rows what it concerns
   * @param status the status that is answered
   * @param mended whether our exception mapper brings the headers back
   */
  Deviation(List<String> servers, Set<Row> rows, int status, boolean mended) {
    this.servers = List.copyOf(servers);
    this.rows = Set.copyOf(rows);
    this.status = status;
    this.mended = mended;
  }

  /** Returns what a server does instead in one row. */
  static Optional<Deviation> of(Container container, Row row) {
    List<Deviation> found =
        Stream.of(values())
            .filter(each -> each.rows.contains(row))
            .filter(each -> each.servers.stream().anyMatch(container.name()::startsWith))
            .toList();
    assertThat(found).hasSizeLessThan(2);
    return found.stream().findFirst();
  }

  /** Returns the status that the server answers. */
  int status() {
    return status;
  }

  /** Returns whether our exception mapper brings the headers back. */
  boolean isMended() {
    return mended;
  }
}
