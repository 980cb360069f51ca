package org.allowcredentials.verification.runtimes;

import static org.allowcredentials.verification.runtimes.application.Origins.APP;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.allowcredentials.verification.runtimes.Container.Deployed;
import org.allowcredentials.verification.runtimes.application.TokenFilters;
import org.allowcredentials.verification.runtimes.application.TokenResource;
import org.allowcredentials.verification.runtimes.wire.Answer;
import org.allowcredentials.verification.runtimes.wire.Wire;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The headers that filters read are allowed where the filters apply, and nowhere else. */
@Tag("embedded")
class ReadHeadersTest {

  private static final Set<String> OF_ALL =
      Set.of("X-Early", "Authorization", "X-Everywhere", "X-Signature");

  private Deployed deployed;
  private Wire wire;

  @BeforeEach
  void deploy() throws Exception {
    deployed =
        Container.find()
            .deploy(
                new Variant()
                    .register(TokenResource.class)
                    .register(TokenFilters.Early.class)
                    .register(new TokenFilters.Everywhere())
                    .register(TokenFilters.Bound.class)
                    .register(TokenFilters.OfEntities.class)
                    .register(TokenFilters.Registrar.class));
    wire = new Wire(deployed.uri());
  }

  @AfterEach
  void stop() {
    deployed.close();
  }

  private Set<String> allowed(String path) {
    Answer answer = wire.preflight(path, "GET", APP);
    assertThat(answer.status()).as(path).isEqualTo(204);
    Set<String> names = new TreeSet<>();
    answer
        .all("Access-Control-Allow-Headers")
        .forEach(line -> names.addAll(Set.of(line.split(", "))));
    return names;
  }

  private static Set<String> withAll(String... names) {
    Set<String> all = new TreeSet<>(OF_ALL);
    Stream.of(names).forEach(all::add);
    return all;
  }

  @Test
  void whatAppliesEverywhereIsAllowedByEveryPolicy() {
    assertThat(allowed("/tokens")).isEqualTo(OF_ALL);
    assertThat(allowed("/answers/ok")).containsAll(OF_ALL);
    assertThat(allowed("/shelves/any/1/things")).isEqualTo(OF_ALL);
  }

  @Test
  void aNameBindingLeadsToTheMethodsThatHaveIt() {
    assertThat(allowed("/tokens/bound")).isEqualTo(withAll("X-Bound"));
  }

  @Test
  void aDynamicFeatureLeadsToTheMethodForWhichItRegisters() {
    assertThat(allowed("/tokens/dynamic")).isEqualTo(withAll("X-Dynamic"));
  }

  @Test
  void whatHasNoPolicyGetsNone() {
    Cors.assertRefused(wire.preflight("/tokens/internal", "GET", APP));
    Cors.assertRefused(wire.preflight("/plain", "GET", APP));
  }
}
