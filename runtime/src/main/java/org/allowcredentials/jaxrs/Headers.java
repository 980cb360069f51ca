package org.allowcredentials.jaxrs;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.List;

/**
 * Names of headers, and how to write them. Names are in lower case, because Jersey's maps copy any
 * other name on each access; HTTP ignores the case.
 */
final class Headers {

  static final String ORIGIN = "origin";
  static final String REQUEST_METHOD = "access-control-request-method";
  static final String VARY = "vary";
  static final String ALLOW_ORIGIN = "access-control-allow-origin";
  static final String ALLOW_CREDENTIALS = "access-control-allow-credentials";
  static final String ALLOW_METHODS = "access-control-allow-methods";
  static final String ALLOW_HEADERS = "access-control-allow-headers";
  static final String EXPOSE_HEADERS = "access-control-expose-headers";
  static final String MAX_AGE = "access-control-max-age";

  /** The response headers of the CORS protocol. */
  static final List<String> CORS =
      List.of(
          ALLOW_ORIGIN, ALLOW_CREDENTIALS, ALLOW_METHODS, ALLOW_HEADERS, EXPOSE_HEADERS, MAX_AGE);

  private Headers() {}

  /** Returns the lines of a request header; none if it is absent. */
  static List<String> lines(MultivaluedMap<String, String> headers, String name) {
    List<String> lines = headers.get(name);
    return lines == null ? List.of() : lines;
  }

  /** Writes one line. The list is new and mutable: what comes after us may add to it. */
  static void set(MultivaluedMap<String, Object> headers, String name, String value) {
    List<Object> line = new ArrayList<>(1);
    line.add(value);
    headers.put(name, line);
  }

  /**
   * Adds a name to {@code Vary}, unless it is there or the response varies by everything.
   *
   * @see <a href="https://www.rfc-editor.org/rfc/rfc9110#section-12.5.5">RFC 9110, 12.5.5</a>
   */
  static void vary(MultivaluedMap<String, Object> headers, String name) {
    List<Object> lines = headers.get(VARY);
    if (lines == null || lines.isEmpty()) {
      set(headers, VARY, name);
      return;
    }
    for (Object line : lines) {
      for (String member : String.valueOf(line).split(",", -1)) {
        String stripped = member.strip();
        if (stripped.equals("*") || stripped.equalsIgnoreCase(name)) {
          return;
        }
      }
    }
    List<Object> extended = new ArrayList<>(lines);
    extended.add(name);
    headers.put(VARY, extended);
  }

  /** Removes what the application or another filter wrote of the CORS protocol. */
  static boolean removeCors(MultivaluedMap<String, Object> headers) {
    boolean found = false;
    for (String name : CORS) {
      found |= headers.remove(name) != null;
    }
    return found;
  }
}
