package org.allowcredentials.answer;

import java.util.Map;
import java.util.TreeMap;

/** The headers of a response, in memory. */
record Written(Map<String, String> headers) implements ResponseHeaders {

  Written() {
    this(new TreeMap<>());
  }

  @Override
  public void set(String name, String value) {
    headers.put(name, value);
  }

  @Override
  public boolean remove(String name) {
    return headers.remove(name) != null;
  }

  @Override
  public boolean removeCors() {
    return headers.keySet().removeIf(CorsHeader::isCors);
  }

  @Override
  public void vary(String name) {
    headers.merge("vary", name, (before, added) -> before + ", " + added);
  }
}
