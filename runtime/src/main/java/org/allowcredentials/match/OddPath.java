package org.allowcredentials.match;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.allowcredentials.match.PathTemplate.Literal;
import org.allowcredentials.match.PathTemplate.Parameter;
import org.allowcredentials.match.PathTemplate.Part;

/**
 * A path template that is not the same to all servers, so that each would need a policy of its own.
 *
 * @param why how they differ
 * @param remedy what to write instead
 */
public record OddPath(String why, String remedy) {

  private static final OddPath UNREADABLE =
      new OddPath(
          "A parameter is {name} or {name: expression}, and the name has only letters, digits, _, -"
              + " and dots. Some servers treat anything else as text, and others refuse it.",
          "Write a name that all servers accept, and a } for each {.");

  private static final OddPath SEMICOLON =
      new OddPath(
          "A semicolon begins matrix parameters. Jersey and RESTEasy remove them before they"
              + " compare paths, and never serve this one; CXF compares them.",
          "Remove them from the path, and read them with @MatrixParam.");

  private static final OddPath BLANK =
      new OddPath(
          "Jersey drops the spaces of an expression, RESTEasy and CXF compare them, at its end only"
              + " RESTEasy. No path contains any: a space is sent as %20.",
          "Write %20 for a space, and no space in the expression.");

  /**
   * Returns what is odd about a template, if anything is.
   *
   * @param template the value of {@code @Path}
   * @return empty for one that all servers read alike, but for the letter case of its escapes
   */
  public static Optional<OddPath> of(String template) {
    Optional<List<Part>> parts = PathTemplate.partsAsWritten(template);
    if (parts.isEmpty()) {
      return Optional.of(UNREADABLE);
    }
    if (parts.get().stream().anyMatch(OddPath::hasSemicolon)) {
      return Optional.of(SEMICOLON);
    }
    return parts.get().stream().anyMatch(OddPath::hasBlank) ? Optional.of(BLANK) : Optional.empty();
  }

  private static boolean hasSemicolon(Part part) {
    return part instanceof Literal literal && literal.text().indexOf(';') >= 0;
  }

  private static boolean hasBlank(Part part) {
    return part instanceof Parameter parameter
        && Arrays.stream(PathReader.values())
                .map(reader -> reader.expression(parameter.expression()))
                .distinct()
                .count()
            > 1;
  }
}
