package org.allowcredentials.jaxrs;

import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.allowcredentials.answer.CorsHeader;
import org.allowcredentials.answer.ResponseHeaders;
import org.allowcredentials.answer.Vary;

/**
 * The headers of a response as Jakarta REST shows them.
 *
 * @param response the response
 * @param held what the response of the server holds beside it
 */
record Headers(ContainerResponseContext response, HeldVary held) implements ResponseHeaders {

  /** As servers spell it. */
  private static final String VARY = "Vary";

  private MultivaluedMap<String, Object> map() {
    return response.getHeaders();
  }

  /** The list is new and mutable: what comes after us may add to it. */
  @Override
  public void set(String name, String value) {
    remove(name);
    List<Object> line = new ArrayList<>(1);
    line.add(value);
    map().put(name, line);
  }

  /**
   * Removes the lines of a header. CXF has a map that knows case: there two spellings of a name are
   * two entries, of which its set of names shows one.
   */
  private List<Object> take(String name) {
    MultivaluedMap<String, Object> map = map();
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

  /**
   * Writes one line. Servers replace by it what their own response holds, so it says that too: in
   * the spelling of the server, because RESTEasy on Netty keeps that in a map that knows case.
   */
  @Override
  public void vary(String name) {
    List<Object> lines = take(CorsHeader.VARY);
    Collection<?> beside = held.lines(response);
    lines.addAll(beside);
    String line = lines.isEmpty() ? name : Vary.line(lines, name);
    lines.clear();
    lines.add(line);
    map().put(beside.isEmpty() ? CorsHeader.VARY : VARY, lines);
  }
}
