package org.allowcredentials.verification.runtimes.differential;

import java.util.Map;

/** A server to which one application after the other is given. */
interface Host {

  /** Returns its name and version. */
  String name();

  /**
   * Returns whether a start takes next to no time. Then what is refused is served without policies,
   * too, to see what it would have confused.
   */
  boolean isQuick();

  /** Returns the sources of the class that notes what runs, and of what it needs. */
  Map<String, String> notes();

  /**
   * Starts serving.
   *
   * @param app the application
   * @param compiled the same after javac has seen it
   * @return what is served, until it is closed
   * @throws Exception whatever says why it is refused
   */
  Site serve(App app, Compiled compiled) throws Exception;
}
