package org.allowcredentials.answer;

import java.util.ArrayList;
import java.util.List;

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
      if (has(String.valueOf(line), name)) {
        return true;
      }
    }
    return false;
  }

  private static boolean has(String line, String name) {
    int end;
    for (int start = 0; start <= line.length(); start = end + 1) {
      int comma = line.indexOf(',', start);
      end = comma < 0 ? line.length() : comma;
      String member = line.substring(start, end).strip();
      if (member.equals("*") || member.equalsIgnoreCase(name)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Returns one line in place of several. Lines may be joined (RFC 9110, 5.3), and some servers
   * send the last one only.
   *
   * @param lines the lines of {@code Vary}; of anything, because Jakarta REST has objects
   * @param name the name of a request header that is to be among them
   * @return each name once, whatever its letter case; a star if it is there, as it says everything
   */
  public static String line(Iterable<?> lines, String name) {
    List<String> names = new ArrayList<>();
    for (Object line : lines) {
      for (String member : String.valueOf(line).split(",", -1)) {
        add(names, member.strip());
      }
    }
    add(names, name);
    return names.contains("*") ? "*" : String.join(", ", names);
  }

  private static void add(List<String> names, String name) {
    if (!name.isEmpty() && names.stream().noneMatch(name::equalsIgnoreCase)) {
      names.add(name);
    }
  }
}
