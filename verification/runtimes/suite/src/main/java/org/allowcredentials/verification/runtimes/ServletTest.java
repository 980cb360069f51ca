package org.allowcredentials.verification.runtimes;

import static org.allowcredentials.verification.runtimes.application.Origins.APP;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.Filter;
import java.util.List;
import org.allowcredentials.verification.runtimes.Container.Deployed;
import org.allowcredentials.verification.runtimes.servlet.Filters;
import org.allowcredentials.verification.runtimes.servlet.ResetResource;
import org.allowcredentials.verification.runtimes.wire.Answer;
import org.allowcredentials.verification.runtimes.wire.Wire;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What servlets do to an answer behind the back of Jakarta REST. */
@Tag("embedded")
class ServletTest {

  private final EmbeddedContainer container = EmbeddedContainer.find();

  private static Answer get(Deployed deployed, String path, String origin) {
    return new Wire(deployed.uri()).send("GET", path, "Origin: " + origin);
  }

  /** Before the response filters nothing of ours is there; headers are sent with the first byte. */
  @Test
  void aResetInAMethodOrAStreamLosesNothing() throws Exception {
    Variant variant = new Variant().register(ResetResource.class);
    try (Deployed deployed = container.deployBehind(List.of(), variant)) {
      for (String path : List.of("/reset/method", "/reset/stream")) {
        Answer answer = get(deployed, path, APP);
        assertThat(answer.status()).as("%s", answer).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("reset");
        assertThat(answer.all("X-Before")).isEmpty();
        Cors.assertReadable(answer, APP);
        Cors.assertUnreadable(get(deployed, path, Cors.EVIL));
      }
    }
  }

  /** RESTEasy answers an exception by itself, so a filter in front has nothing to reset. */
  @Test
  void aResetByAFilterLosesTheHeaders() throws Exception {
    try (Deployed deployed = container.deployBehind(List.of(Filters.catchesAll()), new Variant())) {
      Answer answer = Row.UNMAPPED.send(new Wire(deployed.uri()), APP);
      if (container.name().startsWith("RESTEasy")) {
        assertThat(answer.status()).as("%s", answer).isEqualTo(500);
        Cors.assertReadable(answer, APP);
      } else {
        assertThat(answer.status()).as("%s", answer).isEqualTo(503);
        assertThat(answer.cors()).as("%s", answer).isEmpty();
      }
    }
  }

  @Test
  void behindOurServletFilterAResetLosesNothing() throws Exception {
    List<Filter> filters = List.of(Filters.ours(), Filters.catchesAll());
    try (Deployed deployed = container.deployBehind(filters, new Variant())) {
      Answer answer = Row.UNMAPPED.send(new Wire(deployed.uri()), APP);
      assertThat(answer.status()).as("%s", answer).isIn(500, 503);
      Cors.assertReadable(answer, APP);
      Cors.assertUnreadable(Row.UNMAPPED.send(new Wire(deployed.uri()), Cors.EVIL));
    }
  }

  /** Some servers tell while they start, the others with the first request that reaches them. */
  @Test
  void ourServletFilterAppliesWhatTheServerSaysThatItServes() throws Exception {
    List<Filter> filters = List.of(Filters.knowingNothing(), Filters.refusing());
    try (Deployed deployed = container.deployBehind(filters, new Variant())) {
      Cors.assertReadable(get(deployed, "/answers/ok", APP), APP);
      Wire wire = new Wire(deployed.uri());
      Answer refused = wire.send("GET", "/answers/ok", "Origin: " + APP, "X-Refuse: 1");
      assertThat(refused.status()).isEqualTo(401);
      Cors.assertReadable(refused, APP);
      Cors.assertUnreadable(wire.send("GET", "/answers/ok", "Origin: " + Cors.EVIL, "X-Refuse: 1"));
    }
  }

  /** What the policy grants replaces what it wrote; the rest stays, and {@code Vary} says both. */
  @Test
  void anotherServletFilterForCorsInFront() throws Exception {
    List<Filter> filters = List.of(Filters.openToEveryone());
    try (Deployed deployed = container.deployBehind(filters, new Variant())) {
      Cors.assertReadable(get(deployed, "/answers/ok", APP), APP);
      Cors.assertGranted(
          new Wire(deployed.uri()).preflight("/answers/item", "PUT", APP), "PUT", APP);
      Answer own = get(deployed, "/answers/ok", Cors.EVIL);
      assertThat(own.all("Access-Control-Allow-Origin")).containsExactly(Cors.EVIL);
      assertThat(own.vary()).as("%s", own).containsExactlyInAnyOrder("Accept-Language", "Origin");
      Answer chosen =
          new Wire(deployed.uri()).send("GET", "/negotiated/more", "Accept-Language: de");
      assertThat(chosen.vary())
          .as("%s", chosen)
          .contains("Accept-Language", "X-Region", "Cookie", "Origin");
    }
  }

  /** In whichever order. */
  @Test
  void besideOurServletFilterItHasNoSay() throws Exception {
    Filter open = Filters.openToEveryone();
    for (List<Filter> filters :
        List.of(List.of(Filters.ours(), open), List.of(open, Filters.ours()))) {
      try (Deployed deployed = container.deployBehind(filters, new Variant())) {
        Answer answer = get(deployed, "/answers/ok", APP);
        Cors.assertReadable(answer, APP);
        assertThat(answer.vary()).containsExactlyInAnyOrder("Accept-Language", "Origin");
        assertThat(answer.all("Access-Control-Expose-Headers"))
            .containsExactly("ETag, Location, X-Total-Count");
        Cors.assertUnreadable(get(deployed, "/answers/ok", Cors.EVIL));
        Wire wire = new Wire(deployed.uri());
        Cors.assertGranted(wire.preflight("/answers/item", "PUT", APP), "PUT", APP);
        Cors.assertRefused(wire.preflight("/answers/item", "PUT", Cors.EVIL));
      }
    }
  }
}
