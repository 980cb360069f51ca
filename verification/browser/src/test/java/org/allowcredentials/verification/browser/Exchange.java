package org.allowcredentials.verification.browser;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** One request of the browser and its answer, as they were on the wire. */
record Exchange(
    MessageHead request, String requestBody, MessageHead response, String responseBody) {

  String method() {
    return request.startLine().split(" ", -1)[0];
  }

  /** The path, without the query. */
  String path() {
    return request.startLine().split(" ", -1)[1].split("\\?", -1)[0];
  }

  int status() {
    return Integer.parseInt(response.startLine().split(" ", -1)[1]);
  }

  boolean isPreflight() {
    return method().equals("OPTIONS") && request.has("Access-Control-Request-Method");
  }

  Optional<String> allowOrigin() {
    return response.value("Access-Control-Allow-Origin");
  }

  Optional<String> allowCredentials() {
    return response.value("Access-Control-Allow-Credentials");
  }

  /** The names of all CORS headers of the answer, in lower case. */
  List<String> corsHeaders() {
    return response.lines().stream()
        .map(line -> line.name().toLowerCase(Locale.ROOT))
        .filter(name -> name.startsWith("access-control-"))
        .toList();
  }

  /** Whether a cache is told that the answer depends on the origin. */
  boolean variesByOrigin() {
    return response.values("Vary").stream()
        .flatMap(value -> List.of(value.split(",", -1)).stream())
        .anyMatch(member -> member.strip().equalsIgnoreCase("Origin"));
  }
}
