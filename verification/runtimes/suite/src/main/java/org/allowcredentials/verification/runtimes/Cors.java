package org.allowcredentials.verification.runtimes;

import org.allowcredentials.verification.runtimes.wire.Answer;

import static org.assertj.core.api.Assertions.assertThat;


/** What an answer says of CORS. */
final class Cors {

  /** Nobody knows it. */
  static final String EVIL = "https://evil.example";

  private Cors() {}

  /** Asserts that this origin, and no other, can read the answer with credentials. */
  static void assertReadable(Answer answer, String origin) {
    assertThat(answer.all("Access-Control-Allow-Origin")).as("%s", answer).containsExactly(origin);
    assertThat(answer.all("Access-Control-Allow-Credentials")).containsExactly("true");
    assertThat(answer.all("Access-Control-Allow-Methods")).isEmpty();
    assertThat(answer.all("Access-Control-Allow-Headers")).isEmpty();
    assertThat(answer.all("Access-Control-Max-Age")).isEmpty();
    assertThat(answer.vary()).as("%s", answer).containsOnlyOnce("Origin");
  }

  /** Asserts that no other origin can read the answer, and that caches know it. */
  static void assertUnreadable(Answer answer) {
    assertThat(answer.cors()).as("%s", answer).isEmpty();
    assertThat(answer.vary()).as("%s", answer).containsOnlyOnce("Origin");
  }

  /** Asserts that a preflight was granted, with credentials, for a method that is asked for. */
  static void assertGranted(Answer answer, String method, String origin) {
    assertThat(answer.status()).as("%s", answer).isBetween(200, 299);
    assertThat(answer.all("Access-Control-Allow-Origin")).containsExactly(origin);
    assertThat(answer.all("Access-Control-Allow-Credentials")).containsExactly("true");
    assertThat(answer.all("Access-Control-Allow-Methods")).containsExactly(method);
    assertThat(answer.body()).isEmpty();
  }

  /** Asserts that a browser would refuse what was asked for. */
  static void assertRefused(Answer answer) {
    assertThat(answer.cors()).as("%s", answer).isEmpty();
  }
}
