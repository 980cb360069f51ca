package org.allowcredentials.match;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A way in which servers read path templates. Most templates are the same to all of them.
 *
 * <table>
 *   <caption>Where they differ</caption>
 *   <tr><th></th><th>{@code %c3} in a literal</th><th>blanks in an expression</th></tr>
 *   <tr><td>Jersey</td><td>matches {@code %C3} too</td><td>are left out, all of them</td></tr>
 *   <tr><td>RESTEasy</td><td>as written</td><td>at the end stay, and match nothing</td></tr>
 *   <tr><td>CXF</td><td>as written</td><td>at the end are left out</td></tr>
 *   <tr><td>Quarkus</td><td>as written</td><td>at the end are left out</td></tr>
 * </table>
 *
 * <p>All but Quarkus encode what cannot stand in a path, and {@code ä} in a literal matches {@code
 * %C3%A4}.
 */
enum PathReader {
  /** The last of them reads most templates as the others do. */
  JERSEY,
  RESTEASY,
  CXF,
  /** Has an order of its own, too; so it is alone, or not there at all. */
  QUARKUS;

  private static final Pattern BLANKS_IN_FRONT = Pattern.compile("^\\s+");

  /**
   * Returns the servers that are needed to see what all of them make of some templates.
   *
   * @param templates values of {@code @Path}
   * @return one server if all read these alike
   */
  static List<PathReader> of(Collection<String> templates) {
    List<PathReader> readers = new ArrayList<>(List.of(CXF));
    Stream.of(RESTEASY, JERSEY)
        .filter(reader -> readers.stream().noneMatch(other -> reader.agrees(other, templates)))
        .forEach(readers::add);
    return readers;
  }

  /** Returns the order in which it tries templates. */
  Comparator<PathTemplate> order() {
    return this == QUARKUS ? PathTemplate.BEGINNING_FIRST : PathTemplate.ORDER;
  }

  /** Returns whether it takes characters of literals for escaped that cannot stand in a path. */
  boolean encodes() {
    return this != QUARKUS;
  }

  /** Returns whether methods that do not have the verb count for nothing. */
  boolean looksAtTheVerbFirst() {
    return this == QUARKUS;
  }

  private boolean agrees(PathReader other, Collection<String> templates) {
    return templates.stream()
        .allMatch(each -> PathTemplate.regex(each, this).equals(PathTemplate.regex(each, other)));
  }

  /**
   * Returns an expression as the server compiles it.
   *
   * @param written what stands behind the colon
   */
  String expression(String written) {
    return switch (this) {
      case JERSEY ->
          written
              .codePoints()
              .filter(c -> !Character.isWhitespace(c))
              .mapToObj(Character::toString)
              .collect(Collectors.joining());
      case RESTEASY -> BLANKS_IN_FRONT.matcher(written).replaceFirst("");
      case CXF, QUARKUS -> written.trim();
    };
  }

  /**
   * Returns an expression that matches whatever some server lets it match.
   *
   * @param written what stands behind the colon
   */
  static String anyExpression(String written) {
    return Stream.of(JERSEY, CXF)
        .map(reader -> reader.expression(written))
        .distinct()
        .collect(Collectors.joining("|"));
  }

  /**
   * Returns whether characters outside of parameters match what is the same, and nothing else.
   *
   * @param encoded as a path has them
   */
  boolean comparesAsText(String encoded) {
    return this != JERSEY || encoded.indexOf('%') < 0;
  }

  /**
   * Returns a regular expression for characters outside of parameters.
   *
   * @param encoded as a path has them
   */
  String literal(String encoded) {
    if (comparesAsText(encoded)) {
      return Pattern.quote(encoded);
    }
    StringBuilder regex = new StringBuilder();
    int from = 0;
    for (int i = 0; i < encoded.length(); i++) {
      if (Escapes.isAt(encoded, i) && Escapes.hasLetter(encoded, i)) {
        String escape = Escapes.upper(encoded.substring(i, i + 3));
        regex.append(quoted(encoded.substring(from, i))).append("(?i:").append(escape).append(')');
        from = i + 3;
      }
    }
    return regex.append(quoted(encoded.substring(from))).toString();
  }

  private static String quoted(String text) {
    return text.isEmpty() ? "" : Pattern.quote(text);
  }
}
