package org.allowcredentials.verification.servlet;

/** A container that serves, on loopback, below {@code /shop}. */
public interface Running {

  /**
   * Returns where it listens.
   *
   * @return the port
   */
  int port();

  void stop() throws Exception;
}
