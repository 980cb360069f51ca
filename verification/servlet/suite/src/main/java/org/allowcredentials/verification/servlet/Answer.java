package org.allowcredentials.verification.servlet;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;

/** What came back. */
record Answer(HttpResponse<String> response) {

  int status() {
    return response.statusCode();
  }

  String body() {
    return response.body();
  }

  List<String> lines(String name) {
    return response.headers().allValues(name);
  }

  /** The members of a list header, of all its lines. */
  List<String> members(String name) {
    return lines(name).stream()
        .flatMap(line -> List.of(line.split(",")).stream())
        .map(member -> member.strip().toLowerCase(Locale.ROOT))
        .toList();
  }

  /** All of it, for messages. */
  String text() {
    return status() + " " + response.headers().map() + " " + body();
  }
}
