package org.allowcredentials.verification.browser;

import java.util.Map;

/** What a script got to see of the answer to its request. */
sealed interface Seen {

  /**
   * The browser handed the answer over.
   *
   * @param headers those that the script may read, by lower-case name
   */
  record Answer(int status, Map<String, String> headers, String body) implements Seen {
    public Answer {
      headers = Map.copyOf(headers);
    }
  }

  /**
   * The browser kept the answer to itself, or did not even send the request.
   *
   * @param error the name of the JavaScript error, {@code TypeError} for fetch
   * @param reason Chromium's own word for why it is CORS that forbids it, such as {@code
   *     MissingAllowOriginHeader}; scripts do not see it
   */
  record Blocked(String error, String reason) implements Seen {}

  default Answer answer() {
    if (this instanceof Answer answer) {
      return answer;
    }
    throw new AssertionError("the script should have seen an answer, but got " + this);
  }

  default Blocked blocked() {
    if (this instanceof Blocked blocked) {
      return blocked;
    }
    throw new AssertionError("the browser should have refused, but the script got " + this);
  }
}
