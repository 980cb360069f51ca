package org.allowcredentials.verification.runtimes.wire;

import java.util.List;

/** How a request is written. */
public final class Request {

  private Request() {}

  /**
   * Returns a request, a character for each byte. The length of the body is added where a method
   * has one, and the name of a host unless a line has it.
   *
   * @param method the method, as it is
   * @param path the path and query, as they are
   * @param headers whole lines, without the end of the line
   * @param body the body
   * @return what to send
   */
  public static String text(String method, String path, List<String> headers, String body) {
    StringBuilder text = new StringBuilder(256);
    text.append(method).append(' ').append(path).append(" HTTP/1.1\r\n");
    if (headers.stream().noneMatch(line -> line.startsWith("Host:"))) {
      text.append("Host: api.example.com\r\n");
    }
    headers.forEach(line -> text.append(line).append("\r\n"));
    if (!body.isEmpty() || !List.of("GET", "HEAD", "OPTIONS").contains(method)) {
      text.append("Content-Length: ").append(body.length()).append("\r\n");
    }
    return text.append("\r\n").append(body).toString();
  }

  /** Returns whether an answer to a request has no body, whatever its head says. */
  static boolean isHead(String text) {
    return text.startsWith("HEAD ");
  }
}
