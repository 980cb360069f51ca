package org.allowcredentials.samples.demo;

import java.util.List;

/**
 * A request and its answer, as they were on the wire.
 *
 * @param method the method of the request
 * @param path the path and query of the request
 * @param request the header lines of the request
 * @param status the status of the answer, or -1 if none was sent
 * @param response the header lines of the answer
 */
public record Exchange(
    String method, String path, List<Line> request, int status, List<Line> response) {

  /**
   * A header line.
   *
   * @param name its name, in the usual spelling
   * @param value its value, without secrets
   */
  public record Line(String name, String value) {}
}
