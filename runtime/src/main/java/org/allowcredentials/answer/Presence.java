package org.allowcredentials.answer;

/**
 * A question that a servlet filter puts on a request of its own making: are the filters of Jakarta
 * REST there? They answer it before anything of the application runs, and nothing else does.
 */
public final class Presence {

  /** The property of a Jakarta REST request, and attribute of a servlet request, that asks. */
  public static final String PROPERTY = "org.allowcredentials.presence";

  /**
   * The method of such a request. Where nobody answers, the application gets it, so it must be one
   * that changes nothing.
   */
  public static final String METHOD = "OPTIONS";

  private volatile boolean confirmed;

  /** Asks; nobody has answered yet. */
  public Presence() {}

  /** Answers that they are there. */
  public void confirm() {
    confirmed = true;
  }

  /**
   * Returns whether they are there.
   *
   * @return false until somebody has answered
   */
  public boolean isConfirmed() {
    return confirmed;
  }
}
