package org.allowcredentials.answer;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The head of a request to {@code api.example.com}. */
record Head(String method, String path, Map<String, List<String>> headers) implements RequestHead {

  static Head of(String method, String path) {
    return new Head(method, path, Map.of());
  }

  static Head preflight(String verb, String path, String origin) {
    return of("OPTIONS", path).with("access-control-request-method", verb).from(origin);
  }

  Head from(String origin) {
    return with("origin", origin);
  }

  Head with(String name, String... lines) {
    Map<String, List<String>> more = new TreeMap<>(headers);
    more.put(name, List.of(lines));
    return new Head(method, path, more);
  }

  @Override
  public URI uri() {
    return URI.create("https://api.example.com" + path);
  }

  @Override
  public List<String> lines(String name) {
    return headers.getOrDefault(name, List.of());
  }
}
