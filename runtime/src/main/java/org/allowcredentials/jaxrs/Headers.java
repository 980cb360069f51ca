package org.allowcredentials.jaxrs;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
   * CXF has maps that know case, where two spellings of a name are two entries; and maps made of
   * those, which do not, remove one of the two at a time, and give away a copy of their keys.
   */
  @Override
  public boolean remove(String name) {
    boolean found = false;
    for (String key : new ArrayList<>(map.keySet())) {
      while (key.equalsIgnoreCase(name) && map.remove(key) != null) {
        found = true;
      }
    }
    return found;
  }

  @Override
  public void vary(String name) {
    List<Object> lines = new ArrayList<>();
    for (Map.Entry<String, List<Object>> header : map.entrySet()) {
      if (header.getKey().equalsIgnoreCase(HeaderName.VARY)) {
        lines.addAll(header.getValue());
      }
    }
    if (!Vary.has(lines, name)) {
      lines.add(name);
    }
    remove(HeaderName.VARY);
    map.put(HeaderName.VARY, lines);
  }
}
