package org.allowcredentials.answer;

import java.net.URI;
import java.util.List;

/** What the decisions look at of a request. Nothing is computed before it is asked for. */
public interface RequestHead {

  /**
   * Returns the request method.
   *
   * @return the method, letter case as sent
   */
  String method();

  /**
   * Returns the path that Jakarta REST matches.
   *
   * @return the encoded path below the base of the application, with its first slash
   */
  String path();

  /**
   * Returns the request URI as the server has it.
   *
   * @return the URI; its scheme and authority may be missing
   */
  URI uri();

  /**
   * Returns the lines of a header.
   *
   * @param name its name in lower case
   * @return the lines as received; none if it is absent
   */
  List<String> lines(String name);
}
