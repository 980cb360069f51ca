package org.allowcredentials.match;

/**
 * The path of a request, as templates are compared with it.
 *
 * @param text without matrix parameters and with one slash in front; empty for the root
 * @param matrix whether it had matrix parameters
 * @param namelessSegment whether a segment had nothing else, which is a name to CXF, and nothing to
 *     the others
 */
record NormalPath(String text, boolean matrix, boolean namelessSegment) {

  /** Returns a path as it was sent: encoded, with or without its first slash. */
  static NormalPath of(String encoded) {
    return new NormalPath(
        normalize(encoded),
        encoded.indexOf(';') >= 0,
        encoded.startsWith(";") || encoded.contains("/;"));
  }

  /** Returns whether nothing is left of a path that a resource method would have to match. */
  static boolean isEnd(String rest) {
    return isEnd(rest, 0);
  }

  /** Returns the same of what begins at an index of a path. */
  static boolean isEnd(String path, int rest) {
    return rest == path.length() || (rest == path.length() - 1 && path.charAt(rest) == '/');
  }

  private static String normalize(String encoded) {
    String path = encoded.startsWith("/") ? encoded : "/" + encoded;
    if (path.indexOf(';') < 0) {
      return path.equals("/") ? "" : path;
    }
    StringBuilder out = new StringBuilder(path.length());
    boolean matrix = false;
    for (int i = 0; i < path.length(); i++) {
      char c = path.charAt(i);
      matrix = c == ';' || (matrix && c != '/');
      if (!matrix) {
        out.append(c);
      }
    }
    return out.toString().equals("/") ? "" : out.toString();
  }
}
