package org.allowcredentials.verification.browser;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The head of an HTTP message as it was on the wire: nothing merged, sorted or renamed. */
record MessageHead(String startLine, List<HeaderLine> lines) {

  MessageHead {
    lines = List.copyOf(lines);
  }

  /** One header line. */
  record HeaderLine(String name, String value) {}

  /** Parses a head, with or without the empty line that ends it. */
  static MessageHead parse(String text) {
    String[] rows = text.stripTrailing().split("\r\n", -1);
    List<HeaderLine> lines = new ArrayList<>();
    for (int i = 1; i < rows.length; i++) {
      int colon = rows[i].indexOf(':');
      if (colon < 1) {
        throw new IllegalArgumentException("not a header line: " + rows[i]);
      }
      lines.add(new HeaderLine(rows[i].substring(0, colon), rows[i].substring(colon + 1).strip()));
    }
    return new MessageHead(rows[0], lines);
  }

  /** The values of all lines with this name, in order; the name in any case. */
  List<String> values(String name) {
    return lines.stream()
        .filter(line -> line.name().equalsIgnoreCase(name))
        .map(HeaderLine::value)
        .toList();
  }

  /** The value of the only line with this name. */
  Optional<String> value(String name) {
    List<String> values = values(name);
    if (values.size() > 1) {
      throw new AssertionError("more than one line " + name + ": " + this);
    }
    return values.stream().findFirst();
  }

  boolean has(String name) {
    return !values(name).isEmpty();
  }
}
