package org.allowcredentials.verification.runtimes.application;

/** A parameter whose conversion is noticed, and fails. */
public final class Loud {

  private Loud() {}

  /** Called by servers to convert a parameter. */
  public static Loud valueOf(String text) {
    Ledger.note("converted " + text);
    throw new IllegalArgumentException("on purpose");
  }
}
