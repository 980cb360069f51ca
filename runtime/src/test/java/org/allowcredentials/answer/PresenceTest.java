package org.allowcredentials.answer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PresenceTest {

  @Test
  void isConfirmedByWhoeverAnswers() {
    Presence presence = new Presence();
    assertThat(presence.isConfirmed()).isFalse();
    presence.confirm();
    assertThat(presence.isConfirmed()).isTrue();
  }
}
