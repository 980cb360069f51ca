package org.allowcredentials.verification.runtimes.hostile;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The head of an answer.
 *
 * @param status the status code
 * @param lines the header lines as received
 */
record Answer(int status, List<String> lines) {

  /** Reads a head without the blank line at its end. */
  static Answer parse(String head) {
    String[] lines = head.split("\r\n", -1);
    int status = Integer.parseInt(lines[0].split(" ", 3)[1]);
    return new Answer(status, Arrays.asList(lines).subList(1, lines.length));
  }

  /** Returns the values of the lines with this name. */
  List<String> all(String name) {
    return lines.stream()
        .filter(line -> line.regionMatches(true, 0, name + ":", 0, name.length() + 1))
        .map(line -> line.substring(name.length() + 1).strip())
        .toList();
  }

  /** Returns the lines of the CORS protocol, names in lower case. */
  Set<String> cors() {
    return lines.stream()
        .filter(line -> line.regionMatches(true, 0, "access-control-", 0, 15))
        .map(line ->
            line.substring(0, line.indexOf(':')).toLowerCase(Locale.ROOT)
                + ": "
                + line.substring(line.indexOf(':') + 1).strip())
        .collect(Collectors.toSet());
  }

  /** Returns whether the answer varies by a request header. */
  boolean varies(String name) {
    return all("vary").stream()
        .flatMap(line -> Stream.of(line.split(",", -1)))
        .anyMatch(member -> member.strip().equalsIgnoreCase(name));
  }
}
