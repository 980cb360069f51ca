package org.allowcredentials.verification.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.allowcredentials.samples.demo.DemoApi;
import org.allowcredentials.samples.demo.DemoPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The page of the demo itself, at {@code http://localhost}: every card tells what really happens.
 */
@RealBrowser
class DemoPageTest {

  /** Any port: the page gets one that is free, after the API has started. */
  private static final String PAGE_ORIGINS = "http://localhost:*";

  private static final Path SCREENSHOTS =
      Path.of(System.getProperty("basedir", "."), "target", "screenshots");

  /** Waits for the mark that the page sets when all scenarios have run, then reads the cards. */
  private static final String OUTCOMES =
      """
      const done = arguments[0];
      const root = document.documentElement;
      const report = () => {
        if (root.dataset.done === 'true') {
          observer.disconnect();
          done([...document.querySelectorAll('article.card')].map(
              card => [card.id, card.dataset.outcome ?? 'none']));
        }
      };
      const observer = new MutationObserver(report);
      observer.observe(root, {attributes: true});
      report();
      """;

  @Test
  void everyScenarioEndsAsItsCardSays(Rig rig) throws IOException {
    try (DemoApi api = DemoApi.start(0, PAGE_ORIGINS, Optional.empty());
        DemoPage page = DemoPage.start(0, api.wire(), api.uri())) {
      assertThat(runAll(rig.browser(), page.uri().toString()))
          .containsExactly(
              entry("log-in", "read"),
              entry("accounts", "read"),
              entry("accounts-without-cookie", "read"),
              entry("rename", "read"),
              entry("rates", "read"),
              entry("rates-with-cookie", "withheld"),
              entry("internal", "withheld"),
              entry("close", "unsent"),
              entry("pay", "read"),
              entry("pay-as-stranger", "refused"),
              entry("accounts-as-stranger", "withheld"));
      assertThat(rig.browser().takeConsole())
          .noneMatch(line -> line.contains("Content Security Policy"));
    }
  }

  @Test
  void asAStrangerOnlyTheRatesCanBeRead(Rig rig) throws IOException {
    try (DemoApi api = DemoApi.start(0, PAGE_ORIGINS, Optional.empty());
        DemoPage page = DemoPage.start(0, api.wire(), api.uri())) {
      assertThat(runAll(rig.browser(), "http://127.0.0.1:" + page.port()))
          .containsExactly(
              entry("log-in", "unsent"),
              entry("accounts", "withheld"),
              entry("accounts-without-cookie", "withheld"),
              entry("rename", "unsent"),
              entry("rates", "read"),
              entry("rates-with-cookie", "withheld"),
              entry("internal", "withheld"),
              entry("close", "unsent"),
              entry("pay", "refused"),
              entry("pay-as-stranger", "refused"),
              entry("accounts-as-stranger", "withheld"));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1280, 400})
  void thePageFitsTheWidthOfTheScreen(int width, Rig rig) throws IOException {
    try (DemoApi api = DemoApi.start(0, PAGE_ORIGINS, Optional.empty());
        DemoPage page = DemoPage.start(0, api.wire(), api.uri())) {
      Browser browser = rig.browser();
      browser.reset();
      browser.resize(width, 900);
      browser.open(page.uri() + "/?auto");
      browser.await(OUTCOMES);

      // written first: a picture of a page that does not fit is what one wants to see
      Files.createDirectories(SCREENSHOTS);
      Files.write(SCREENSHOTS.resolve("demo-" + width + ".png"), browser.screenshot());
      JsonNode widths =
          browser.run(
              "const root = document.documentElement;"
                  + "return [innerWidth, root.clientWidth, root.scrollWidth]");
      assertThat(widths.path(0).asInt()).isEqualTo(width);
      assertThat(widths.path(2).asInt())
          .describedAs("no horizontal overflow: what there is to scroll, against what is visible")
          .isLessThanOrEqualTo(widths.path(1).asInt());
    }
  }

  private static Map<String, String> runAll(Browser browser, String page) {
    browser.reset();
    browser.open(page + "/?auto");
    Map<String, String> outcomes = new LinkedHashMap<>();
    for (JsonNode card : browser.await(OUTCOMES)) {
      outcomes.put(card.path(0).asText(), card.path(1).asText());
    }
    return outcomes;
  }
}
