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
    List<Object> line = new ArrayList<>(1);
    line.add(value);
    map.put(name, line);
  }

  @Override
  public boolean remove(String name) {
    return map.remove(name) != null;
  }

  @Override
  public void vary(String name) {
    List<Object> lines = map.get(HeaderName.VARY);
    if (lines == null || lines.isEmpty()) {
      set(HeaderName.VARY, name);
    } else if (!Vary.has(lines, name)) {
      List<Object> extended = new ArrayList<>(lines);
      extended.add(name);
      map.put(HeaderName.VARY, extended);
    }
  }
}
