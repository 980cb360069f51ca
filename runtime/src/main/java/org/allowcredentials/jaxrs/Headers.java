package org.allowcredentials.jaxrs;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.List;
import org.allowcredentials.answer.HeaderName;
import org.allowcredentials.answer.ResponseHeaders;
import org.allowcredentials.answer.Vary;

/**
 * The headers of a response as Jakarta REST shows them.
 *
 * @param map the map of the server
 */
record Headers(MultivaluedMap<String, Object> map) implements ResponseHeaders {

  /** The list is new and mutable: what comes after us may add to it. */
  @Override
  public void set(String name, String value) {
    remove(name);
    List<Object> line = new ArrayList<>(1);
    line.add(value);
    map.put(name, line);
  }

  /**
   * Removes the lines of a header. CXF has a map that knows case: there two spellings of a name are
   * two entries, of which its set of names shows one.
   */
  private List<Object> take(String name) {
    List<Object> taken = new ArrayList<>();
    for (String spelling : List.copyOf(map.keySet())) {
      List<Object> some = spelling.equalsIgnoreCase(name) ? map.remove(spelling) : null;
      while (some != null) {
        taken.addAll(some);
        some = map.remove(spelling);
      }
    }
    return taken;
  }

  @Override
  public boolean remove(String name) {
    return !take(name).isEmpty();
  }

  @Override
  public void vary(String name) {
    List<Object> lines = take(HeaderName.VARY);
    if (!Vary.has(lines, name)) {
      lines.add(name);
    }
    map.put(HeaderName.VARY, lines);
  }
}
