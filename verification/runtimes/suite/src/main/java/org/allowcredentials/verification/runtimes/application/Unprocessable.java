package org.allowcredentials.verification.runtimes.application;

/** What the application maps to 422. */
public class Unprocessable extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Thrown on purpose. */
  public Unprocessable() {
    super("on purpose");
  }
}
