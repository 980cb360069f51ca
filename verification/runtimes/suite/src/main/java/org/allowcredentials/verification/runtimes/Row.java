package org.allowcredentials.verification.runtimes;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.allowcredentials.verification.runtimes.wire.Answer;
import org.allowcredentials.verification.runtimes.wire.Wire;

/**
 * An answer that the origin {@code https://app.example.com} must be able to read, whatever its
 * status.
 *
 * @see <a href="https://fetch.spec.whatwg.org/#cors-check">Fetch, CORS check</a>
 */
@SuppressWarnings("ImmutableEnumChecker") // A copy that nobody can change.
enum Row {
  OK("GET /answers/ok", 200),
  CREATED("POST /answers/created", 201),
  NO_CONTENT("HEAD /answers/head", 204),
  CUSTOM_VERB("PURGE /answers/item", 200),
  HEAD_BY_GET("HEAD /answers/ok", 200),
  SEE_OTHER("GET /answers/moved", 302),
  NOT_MODIFIED("GET /answers/cached", 304, "If-None-Match: \"1\""),
  BAD_REQUEST("GET /answers/bad", 400),
  UNAUTHORISED("GET /answers/unauthorised", 401),
  FORBIDDEN("GET /answers/forbidden", 403),
  NOT_FOUND("GET /answers/missing", 404),
  METHOD_NOT_ALLOWED("PATCH /answers/ok", 405),
  NOT_ACCEPTABLE("GET /answers/ok", 406, "Accept: image/png"),
  CONFLICT("GET /answers/conflict", 409),
  UNSUPPORTED_MEDIA_TYPE("PUT /answers/item", 415, "Content-Type: text/html"),
  UNREADABLE("POST /answers/unreadable", 415, "Content-Type: application/x-unreadable"),
  MAPPED("GET /answers/mapped", 422),
  UNMAPPED("GET /answers/unmapped", 500),
  UNMAPPED_CHECKED("GET /answers/checked", 500),
  UNWRITABLE("GET /answers/unwritable", 500),
  /** Jakarta REST 3.2: a bad query parameter is 404, a bad header 400. */
  BAD_QUERY("GET /answers/query?n=x", 404),
  BAD_HEADER("GET /answers/header", 400, "X-Number: x"),
  BAD_CONSTRUCTOR_PARAMETER("GET /constructed?n=x", 404),
  BAD_FIELD("GET /injected?n=x", 404),

  ASYNC("GET /async/suspended", 200),
  ASYNC_MAPPED("GET /async/mapped", 422),
  ASYNC_UNMAPPED("GET /async/unmapped", 500),
  ASYNC_TIMEOUT("GET /async/timeout", 503),
  STAGE("GET /async/stage", 200),
  STAGE_MAPPED("GET /async/stage-mapped", 422),
  STAGE_UNMAPPED("GET /async/stage-unmapped", 500),

  EVENTS("GET /streams/events", 200, "Accept: text/event-stream"),
  PIECES("GET /streams/pieces", 200),
  STREAM_FAILS("GET /streams/failing", 500),

  EARLY_REFUSAL("GET /filters/early-refuses", 401),
  EARLY_MAPPED("GET /filters/early-mapped", 422),
  EARLY_UNMAPPED("GET /filters/early-throws", 500),
  LATE_REFUSAL("GET /filters/late-refuses", 401),
  LATE_MAPPED("GET /filters/late-mapped", 422),
  LATE_UNMAPPED("GET /filters/late-throws", 500),
  RESPONSE_FILTER_THROWS("GET /filters/response-throws", 500),
  READER_THROWS("POST /filters/reader-throws", 500, "Content-Type: text/plain"),
  WRITER_THROWS("GET /filters/writer-throws", 500);

  private final String request;
  private final int status;
  private final List<String> headers;

  Row(String request, int status, String... headers) {
    this.request = request;
    this.status = status;
    this.headers = List.of(headers);
  }

  String path() {
    return request.substring(request.indexOf(' ') + 1);
  }

  /** Returns the status that Jakarta REST asks for. */
  int status() {
    return status;
  }

  /** Sends the request. */
  Answer send(Wire wire, String origin) {
    String method = request.substring(0, request.indexOf(' '));
    boolean hasBody = method.equals("POST") || method.equals("PUT");
    List<String> lines = Stream.concat(Stream.of("Origin: " + origin), headers.stream()).toList();
    List<String> typed =
        hasBody && headers.isEmpty()
            ? Stream.concat(lines.stream(), Stream.of("Content-Type: text/plain")).toList()
            : lines;
    return wire.send(method, path(), typed, hasBody ? "entity" : "");
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ')
        + ": "
        + request
        + (headers.isEmpty() ? "" : " " + Arrays.toString(headers.toArray()));
  }
}
