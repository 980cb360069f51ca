package org.allowcredentials.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.allowcredentials.match.PathTemplate.Literal;
import org.allowcredentials.match.PathTemplate.Parameter;
import org.allowcredentials.match.PathTemplate.Part;

/**
 * A template without expressions, compared as text: what the regular expression of the template
 * matches, this matches too, with the same rest. Most templates are of this kind, and a matcher for
 * each takes 200 bytes.
 */
final class PlainPath {

  /** What a parameter is among the literals: no literal has a brace. */
  private static final String ANY = "{}";

  /** What a dot of a regular expression does not match. */
  private static final String LINE_ENDS = "\n\r\u0085\u2028\u2029";

  private final List<String> pieces;

  private PlainPath(List<String> pieces) {
    this.pieces = List.copyOf(pieces);
  }

  /**
   * Returns a template as text.
   *
   * @param parts its parts
   * @param reader the server that reads it
   * @return empty if it has an expression, a parameter that is followed by anything but a slash, or
   *     a literal that the server does not compare as it is
   */
  static Optional<PlainPath> of(List<Part> parts, PathReader reader) {
    List<String> pieces = new ArrayList<>();
    if (!parts.isEmpty()) {
      pieces.add("/");
    }
    boolean afterParameter = false;
    for (Part part : parts) {
      if (part instanceof Literal literal) {
        String text = literal.text();
        if (!reader.comparesAsText(text) || (afterParameter && !text.startsWith("/"))) {
          return Optional.empty();
        }
        pieces.add(text);
        afterParameter = false;
      } else if (part instanceof Parameter parameter) {
        if (afterParameter || !parameter.expression().isEmpty()) {
          return Optional.empty();
        }
        pieces.add(ANY);
        afterParameter = true;
      }
    }
    return Optional.of(new PlainPath(pieces));
  }

  /**
   * Matches what begins at an index of a path.
   *
   * @param path the path
   * @param from where it begins: at the end, or at a slash
   * @param budget how many steps it may still take
   * @return where the rest begins: at the end, or at a slash; negative where it does not match
   */
  int rest(String path, int from, StepBudget budget) {
    int at = from;
    for (int i = 0; i < pieces.size(); i++) {
      String piece = pieces.get(i);
      int end = piece.equals(ANY) ? endOfSegment(path, at) : at + piece.length();
      budget.take(end - at);
      if (end == at || (!piece.equals(ANY) && !path.startsWith(piece, at))) {
        return -1;
      }
      at = end;
    }
    if (at < path.length()) {
      budget.take(path.length() - at);
      if (path.charAt(at) != '/' || hasLineEnd(path, at)) {
        return -1;
      }
    }
    return at;
  }

  private static int endOfSegment(String path, int from) {
    int slash = path.indexOf('/', from);
    return slash < 0 ? path.length() : slash;
  }

  private static boolean hasLineEnd(String path, int from) {
    for (int i = from; i < path.length(); i++) {
      char c = path.charAt(i);
      if ((c < ' ' || c > '~') && LINE_ENDS.indexOf(c) >= 0) {
        return true;
      }
    }
    return false;
  }
}
