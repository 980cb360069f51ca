package org.allowcredentials.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.allowcredentials.CorsOrigins;
import org.allowcredentials.OriginSource;
import org.allowcredentials.config.ConfiguredOrigins;
import org.allowcredentials.config.Setting;
import org.allowcredentials.config.Settings;
import org.allowcredentials.finding.Problems;
import org.allowcredentials.origin.PublicSuffixes;
import org.allowcredentials.policy.CorsPolicy;
import org.allowcredentials.policy.Verdict;
import org.allowcredentials.table.PolicyDraft;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** New lists are judged as at the start; a refused one takes away, and adds nothing. */
class ReloadableOriginsTest {

  private static final String KEY = "orders.origins";
  private static final String A = "https://a.example";
  private static final String B = "https://b.example";
  private static final String C = "https://c.example";

  private final Map<String, Object> properties = new HashMap<>();
  private int exchanges;

  /** A list of the test; it fails if it has none. */
  private static final class Source implements OriginSource {
    private Optional<Collection<String>> list = Optional.of(List.of(A, B));
    private Optional<CorsOrigins> connected = Optional.empty();
    private int asked;

    @Override
    public Optional<Collection<String>> origins(String key) throws IOException {
      asked++;
      if (list.isEmpty()) {
        throw new IOException("the database is away");
      }
      return key.equals(KEY) ? list : Optional.empty();
    }

    @Override
    public void connect(CorsOrigins origins) {
      connected = Optional.of(origins);
    }
  }

  private ReloadableOrigins origins() {
    return new ReloadableOrigins(
        Settings.of(key -> Optional.ofNullable(properties.get(key))),
        change -> {
          exchanges++;
          change.run();
        });
  }

  private static ReloadablePolicy add(ReloadableOrigins origins, PolicyDraft.Builder said) {
    ClassLoader loader = ReloadableOriginsTest.class.getClassLoader();
    PolicyDraft draft = said.build();
    Map<String, Setting> lists = new HashMap<>();
    Verdict verdict =
        ConfiguredOrigins.verify(
            draft,
            key -> lists.computeIfAbsent(key, asked -> origins.find(asked, loader)),
            PublicSuffixes::bundled);
    assertThat(verdict).isInstanceOf(Verdict.Verified.class);
    ReloadablePolicy policy =
        new ReloadablePolicy(
            draft,
            loader,
            "com.acme.Orders#list()",
            DeploymentSettings.read(Settings.of(key -> Optional.empty()), new Problems()),
            lists,
            ((Verdict.Verified) verdict).policy());
    origins.add(policy);
    return policy;
  }

  private static CorsPolicy now(ReloadablePolicy policy) {
    return policy.terms().policy().orElseThrow();
  }

  private static List<String> allowed(ReloadablePolicy policy) {
    return now(policy).origins().stream().map(Object::toString).toList();
  }

  @Test
  void aNewListIsTakenWhole() {
    properties.put(KEY, A + "," + B);
    ReloadableOrigins origins = origins();
    ReloadablePolicy policy = add(origins, PolicyDraft.allowCredentials(C, "${orders.origins}"));
    assertThat(allowed(policy)).containsExactly(C, A, B);
    properties.put(KEY, "https://d.example");
    assertThat(allowed(policy)).containsExactly(C, A, B);
    assertThat(origins.reload()).isTrue();
    assertThat(allowed(policy)).containsExactly(C, "https://d.example");
    assertThat(exchanges).isOne();
  }

  @Test
  void theSameListChangesNothing() {
    properties.put(KEY, A);
    ReloadableOrigins origins = origins();
    add(origins, PolicyDraft.allowCredentials("${orders.origins}"));
    assertThat(origins.reload()).isTrue();
    assertThat(exchanges).isZero();
  }

  /** A policy that is refused one list still follows the next. */
  @ParameterizedTest
  @ValueSource(strings = {"http://shop.example", "*", "https://shop.example/", "null", ""})
  void aRefusedListOnlyTakesAway(String wrong) {
    properties.put(KEY, A + "," + B);
    ReloadableOrigins origins = origins();
    ReloadablePolicy policy = add(origins, PolicyDraft.allowCredentials("${orders.origins}"));
    assertThat(origins.replace(KEY, List.of(B, C, wrong))).isFalse();
    assertThat(allowed(policy)).containsExactly(B);
    assertThat(origins.replace(KEY, List.of(A, C))).isTrue();
    assertThat(allowed(policy)).containsExactly(A, C);
  }

  /** What was refused stays refused, however often it is read. */
  @Test
  void theSameRefusedListStaysRefused() {
    properties.put(KEY, A + "," + B);
    ReloadableOrigins origins = origins();
    ReloadablePolicy policy = add(origins, PolicyDraft.allowCredentials("${orders.origins}"));
    properties.put(KEY, B + "," + C + ",http://shop.example");
    for (int i = 0; i < 3; i++) {
      assertThat(origins.reload()).isFalse();
      assertThat(allowed(policy)).containsExactly(B);
    }
    assertThat(exchanges).isOne();
  }

  /** CORS402: nothing is left, so nobody is trusted; that is no reason to keep them. */
  @Test
  void anEmptyListTakesEverythingAway() {
    properties.put(KEY, A);
    properties.put("more", B);
    ReloadableOrigins origins = origins();
    ReloadablePolicy policy =
        add(origins, PolicyDraft.allowCredentials("${orders.origins}", "${more}"));
    assertThat(origins.replace(KEY, List.of())).isFalse();
    assertThat(allowed(policy)).containsExactly(B);
    assertThat(origins.replace("more", List.of(C))).isTrue();
    assertThat(allowed(policy)).containsExactly(C);
    assertThat(origins.replace("more", List.of())).isFalse();
    assertThat(allowed(policy)).isEmpty();
    assertThat(now(policy).allow(C)).isEmpty();
  }

  @Test
  void aKeyThatMayBeMissingMayBecomeEmpty() {
    ReloadableOrigins origins = origins();
    ReloadablePolicy policy =
        add(origins, PolicyDraft.allowCredentials("${orders.origins:https://a.example}"));
    assertThat(allowed(policy)).containsExactly(A);
    assertThat(origins.replace(KEY, List.of(B))).isTrue();
    assertThat(allowed(policy)).containsExactly(B);
    assertThat(origins.replace(KEY, List.of())).isTrue();
    assertThat(allowed(policy)).isEmpty();
    assertThat(origins.reload()).isTrue();
    assertThat(allowed(policy)).containsExactly(A);
    assertThat(origins.replace(KEY, List.of(A, B, "null"))).isFalse();
    assertThat(allowed(policy)).containsExactly(A);
  }

  /** Nobody knows what the list would be: neither its additions nor its removals. */
  @Test
  void aSourceThatCannotBeReadChangesNothing() {
    Source source = new Source();
    properties.put(OriginSource.PROPERTY, source);
    ReloadableOrigins origins = origins();
    ReloadablePolicy policy = add(origins, PolicyDraft.allowCredentials("${orders.origins}"));
    source.list = Optional.empty();
    assertThat(origins.reload()).isFalse();
    assertThat(allowed(policy)).containsExactly(A, B);
    source.list = Optional.of(List.of(C));
    assertThat(origins.reload()).isTrue();
    assertThat(allowed(policy)).containsExactly(C);
  }

  @Test
  void aMandatoryKeyThatVanishesChangesNothing() {
    properties.put(KEY, A);
    ReloadableOrigins origins = origins();
    ReloadablePolicy policy = add(origins, PolicyDraft.allowCredentials("${orders.origins}"));
    properties.remove(KEY);
    assertThat(origins.reload()).isFalse();
    assertThat(allowed(policy)).containsExactly(A);
  }

  @Test
  void aSourceIsAskedBeforeTheConfigurationAndCanPush() {
    Source source = new Source();
    properties.put(OriginSource.PROPERTY, source);
    properties.put(KEY, C);
    properties.put("more", "https://more.example");
    ReloadableOrigins origins = origins();
    ReloadablePolicy policy =
        add(origins, PolicyDraft.allowCredentials("${orders.origins}", "${more}"));
    assertThat(allowed(policy)).containsExactly(A, B, "https://more.example");
    int asked = source.asked;
    assertThat(source.connected.orElseThrow().replace(KEY, List.of(C))).isTrue();
    assertThat(allowed(policy)).containsExactly(C, "https://more.example");
    assertThat(now(policy).allow(C)).isPresent();
    assertThat(source.asked).isEqualTo(asked);
  }

  @Test
  void whatNoPolicyNamesIsNotTaken() {
    ReloadableOrigins origins = origins();
    add(origins, PolicyDraft.allowCredentials("${orders.origins:}"));
    assertThat(origins.replace("order.origins", List.of(A))).isFalse();
    assertThat(exchanges).isZero();
  }

  /** One policy may refuse what another one takes: http is only dangerous with credentials. */
  @Test
  void eachPolicyJudgesForItself() {
    properties.put(KEY, A);
    ReloadableOrigins origins = origins();
    ReloadablePolicy with = add(origins, PolicyDraft.allowCredentials("${orders.origins}"));
    ReloadablePolicy without = add(origins, PolicyDraft.allowOrigins("${orders.origins}"));
    assertThat(origins.replace(KEY, List.of(A, "http://b.example"))).isFalse();
    assertThat(allowed(with)).containsExactly(A);
    assertThat(allowed(without)).containsExactly(A, "http://b.example");
    assertThat(exchanges).isOne();
  }

  private static List<String> many(int count, String domain) {
    return IntStream.range(0, count).mapToObj(i -> "https://t" + i + "." + domain).toList();
  }

  /** How long that takes is measured where it is served: in {@code verification/jersey}. */
  @Test
  void aHundredThousandOriginsAreTakenAndNotOneMore() {
    properties.put(KEY, many(Setting.MAX_ITEMS, "example.com"));
    ReloadableOrigins origins = origins();
    ReloadablePolicy policy = add(origins, PolicyDraft.allowCredentials("${orders.origins}"));
    assertThat(allowed(policy)).hasSize(100_000);
    assertThat(origins.replace(KEY, many(Setting.MAX_ITEMS, "example.net"))).isTrue();
    assertThat(now(policy).allow("https://t99999.example.net")).isPresent();
    assertThat(now(policy).allow("https://t99999.example.com")).isEmpty();
    List<String> tooMany = new ArrayList<>(many(Setting.MAX_ITEMS, "example.org"));
    tooMany.add(A);
    assertThat(origins.replace(KEY, tooMany)).isFalse();
    assertThat(now(policy).allow("https://t0.example.net")).isPresent();
  }
}
