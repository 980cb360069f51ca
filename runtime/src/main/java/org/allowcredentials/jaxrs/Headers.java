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
 * The headers of a response as Jakarta REST shows them, while a filter of ours looks at them. Their
 * names are gone through once: there is mostly nothing that matters to us.
 */
final class Headers implements ResponseHeaders {

  /** As servers spell it. */
  private static final String VARY = "Vary";

  private final ContainerResponseContext response;
  private final HeldVary held;
  private final MultivaluedMap<String, Object> map;
  private boolean hasCors;
  private boolean hasVary;

  private Headers(
      ContainerResponseContext response,
      HeldVary held,
      MultivaluedMap<String, Object> map,
      boolean hasCors,
      boolean hasVary) {
    this.response = response;
    this.held = held;
    this.map = map;
    this.hasCors = hasCors;
    this.hasVary = hasVary;
  }

  /**
   * Returns the headers of a response.
   *
   * @param response the response
   * @param held what the response of the server holds beside it
   */
  static Headers of(ContainerResponseContext response, HeldVary held) {
    MultivaluedMap<String, Object> map = response.getHeaders();
    boolean hasCors = false;
    boolean hasVary = false;
    for (String name : map.keySet()) {
      hasCors |= CorsHeader.isCors(name);
      hasVary |= name.equalsIgnoreCase(VARY);
    }
    return new Headers(response, held, map, hasCors, hasVary);
  }

  /** The list is new and mutable: what comes after us may add to it. */
  @Override
  public void set(String name, String value) {
    map.put(name, new HeaderLine(value));
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
  public boolean removeCors() {
    boolean found = false;
    if (hasCors) {
      for (String name : CorsHeader.CORS) {
        found |= remove(name);
      }
    }
    hasCors = false;
    return found;
  }

  @Override
  public void vary(String name) {
    vary(name, name, "");
  }

  @Override
  public void vary(String first, String second) {
    vary(first + ", " + second, first, second);
  }

  /**
   * Writes one line. Servers replace by it what their own response holds, so it says that too: in
   * the spelling of the server, because RESTEasy on Netty keeps that in a map that knows case.
   */
  private void vary(String line, String first, String second) {
    Collection<?> beside = held.lines(response);
    if (beside.isEmpty() && !hasVary) {
      hasVary = true;
      set(CorsHeader.VARY, line);
      return;
    }
    hasVary = true;
    List<Object> lines = take(CorsHeader.VARY);
    lines.addAll(beside);
    String merged = Vary.line(lines, first);
    set(
        beside.isEmpty() ? CorsHeader.VARY : VARY,
        second.isEmpty() ? merged : Vary.line(List.of(merged), second));
  }
}
