package org.allowcredentials.verification.runtimes.wire;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An answer.
 *
 * @param status the status code
 * @param lines the header lines as received
 * @param body what follows them, a character for each byte, without the sizes of chunks
 */
public record Answer(int status, List<String> lines, String body) {

  /** Copies the lines. */
  public Answer {
    lines = List.copyOf(lines);
  }

  /** Reads a head without the blank line at its end. */
  static Answer ofHead(String head) {
    List<String> lines = List.of(head.split("\r\n", -1));
    int status = Integer.parseInt(lines.get(0).split(" ", 3)[1]);
    return new Answer(status, lines.subList(1, lines.size()), "");
  }

  Answer withBody(String body) {
    return new Answer(status, lines, body);
  }

  /** Returns the values of the lines with this name, in any case. */
  public List<String> all(String name) {
    return values(name).toList();
  }

  /** Returns the value of the first line with this name, in any case. */
  public Optional<String> first(String name) {
    return values(name).findFirst();
  }

  private Stream<String> values(String name) {
    return lines.stream()
        .filter(line -> line.regionMatches(true, 0, name + ":", 0, name.length() + 1))
        .map(line -> line.substring(name.length() + 1).strip());
  }

  /** Returns the lines of the CORS protocol, names in lower case, sorted, repeated ones repeated. */
  public List<String> cors() {
    return lines.stream()
        .filter(line -> line.regionMatches(true, 0, "access-control-", 0, 15))
        .map(line -> {
          int colon = line.indexOf(':');
          return line.substring(0, colon).toLowerCase(Locale.ROOT)
              + ": "
              + line.substring(colon + 1).strip();
        })
        .sorted()
        .toList();
  }

  /** Returns the members of all Vary lines. */
  public List<String> vary() {
    return values("Vary")
        .flatMap(line -> Stream.of(line.split(",", -1)))
        .map(String::strip)
        .toList();
  }

  /** Returns whether Vary names a request header, in any case. */
  public boolean variesBy(String name) {
    return vary().stream().anyMatch(name::equalsIgnoreCase);
  }
}
