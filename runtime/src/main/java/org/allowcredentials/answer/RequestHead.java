package org.allowcredentials.answer;

import org.allowcredentials.guard.OriginGuard;

/** What the decisions look at of a request. Nothing is computed before it is asked for. */
public interface RequestHead extends OriginGuard.Request {

  /**
   * Returns the path that Jakarta REST matches.
   *
   * @return the encoded path below the base of the application, with its first slash
   */
  String path();
}
