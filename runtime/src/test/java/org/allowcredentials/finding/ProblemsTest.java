package org.allowcredentials.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.allowcredentials.CorsDeploymentException;
import org.allowcredentials.table.Place;
import org.junit.jupiter.api.Test;

/** One cause is one message, wherever it is found. */
class ProblemsTest {

  private final Problems problems = new Problems();

  private static Finding finding(Place place) {
    return new Finding(
        Rule.CORS401, place, "a key has no value", Optional.empty(), "Why.", "Do it.", List.of());
  }

  @Test
  void oneElementIsNamedInTheLastLine() {
    problems.add(finding(Place.attribute("origins", 0)), "com.acme.A#list()");
    assertThat(problems.messages())
        .containsExactly(
            """
            [CORS401] a key has no value
              Why.
              Do it.
              In com.acme.A#list(), attribute origins[0]. docs/diagnostics/CORS401.md\
            """);
  }

  @Test
  void allElementsOfOneCauseAreNamedInOneMessage() {
    for (String name : List.of("A", "B", "C", "A")) {
      problems.add(finding(Place.attribute("origins", name.equals("B") ? 1 : 0)), name);
    }
    assertThat(problems.messages())
        .containsExactly(
            """
            [CORS401] a key has no value
              Why.
              Do it.
              In 3 places:
                A, attribute origins[0]
                B, attribute origins[1]
                C, attribute origins[0]
              docs/diagnostics/CORS401.md\
            """);
  }

  @Test
  void whatIsWrongInASettingNamesItForAllThatUseIt() {
    Place item = new Place.Setting("orders.origins", 2, "the test");
    problems.add(finding(item), "A");
    problems.add(finding(item), "B");
    problems.add(finding(new Place.Setting("orders.origins", 3, "the test")), "A");
    assertThat(problems.messages())
        .containsExactly(
            """
            [CORS401] a key has no value
              Why.
              Do it.
              In item 2 of the setting orders.origins (the test), used in 2 places:
                A
                B
              docs/diagnostics/CORS401.md, docs/diagnostics/CORS403.md\
            """,
            """
            [CORS401] a key has no value
              Why.
              Do it.
              In A, item 3 of the setting orders.origins (the test). docs/diagnostics/CORS401.md,\
             docs/diagnostics/CORS403.md\
            """);
  }

  @Test
  void aHundredPlacesAreEnoughForOneMessage() {
    for (int i = 1; i <= 160; i++) {
      problems.add(Finding.of(Rule.CORS501, "Why.", "Do it."), "com.acme.R" + i);
    }
    assertThat(problems.messages()).hasSize(1);
    assertThat(problems.messages().get(0).lines())
        .hasSize(3 + 1 + 100 + 1 + 1)
        .contains("  In 160 places:", "    com.acme.R100", "    and 60 more")
        .endsWith("  docs/diagnostics/CORS501.md");
  }

  @Test
  void othersOfTheSameCauseJoin() {
    Problems others = new Problems();
    others.add(Finding.of(Rule.CORS501, "Why.", "Do it."), "B");
    problems.add(Finding.of(Rule.CORS501, "Why.", "Do it."), "A");
    problems.addAll(others);
    assertThat(problems.messages()).singleElement().asString().contains("    A\n    B\n");
  }

  @Test
  void aFindingWithoutAPlaceEndsWithItsPage() {
    problems.add(Finding.of(Rule.CORS508, "who says?", "Nobody.", "Say it."));
    assertThat(problems.messages())
        .containsExactly(
            "[CORS508] who says?\n  Nobody.\n  Say it.\n  docs/diagnostics/CORS508.md");
  }

  @Test
  void onlyIfThereAreAnyTheStartStops() {
    problems.stopIfAny();
    assertThat(problems.isEmpty()).isTrue();
    problems.add(Finding.of(Rule.CORS501, "Why.", "Do it."), "A");
    assertThatThrownBy(problems::stopIfAny)
        .isInstanceOfSatisfying(
            CorsDeploymentException.class,
            e -> assertThat(e.problems()).isEqualTo(problems.messages()));
  }
}
