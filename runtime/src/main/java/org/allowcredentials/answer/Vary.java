package org.allowcredentials.answer;

/**
 * The header {@code Vary}.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9110#section-12.5.5">RFC 9110, 12.5.5</a>
 */
public final class Vary {

  private Vary() {}

  /**
   * Returns whether the lines name a request header, or say that the response varies by everything.
   *
   * @param lines the lines of {@code Vary}; of anything, because Jakarta REST has objects
   * @param name the name of a request header
   * @return whether nothing needs to be added
   */
  public static boolean has(Iterable<?> lines, String name) {
    for (Object line : lines) {
      for (String member : String.valueOf(line).split(",", -1)) {
        String stripped = member.strip();
        if (stripped.equals("*") || stripped.equalsIgnoreCase(name)) {
          return true;
        }
      }
    }
    return false;
  }
}
