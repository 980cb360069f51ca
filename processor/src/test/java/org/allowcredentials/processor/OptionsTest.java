package org.allowcredentials.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.tools.Diagnostic.Kind;
import org.allowcredentials.processor.Compilation.Message;
import org.allowcredentials.processor.Compilation.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code -Acors.*} changes, and what it cannot change. */
class OptionsTest {

  /** A duplicate (CORS114), a needless header (CORS210) and a long age (CORS221). */
  private static final String WARNINGS =
      """
      import jakarta.ws.rs.GET;
      import jakarta.ws.rs.Path;
      import org.allowcredentials.AllowCredentials;

      @Path("/test")
      @AllowCredentials(
          origins = {"https://a.example", "https://a.example"},
          allowedHeaders = "Accept",
          maxAge = 86400)
      public class Test {
        @GET
        public String get() {
          return "";
        }
      }
      """;

  @TempDir private Path folder;

  private Result compile(String... options) {
    return Compiler.JAVAC.into(folder).with(options).compile(WARNINGS);
  }

  private static List<String> kinds(Result result) {
    return result.messages().stream().map(each -> each.code() + " " + each.kind()).toList();
  }

  /** CORS012: what development leaves in the code is told without being asked for. */
  @Test
  void aLoopbackOriginWithCredentialsIsAWarning() {
    String local =
        WARNINGS
            .replace("\"https://a.example\", \"https://a.example\"", "\"http://localhost:3000\"")
            .replace("\"Accept\"", "{}");
    assertThat(kinds(Compiler.JAVAC.into(folder).compile(local)))
        .containsExactly("CORS012 WARNING");
    assertThat(
            kinds(Compiler.JAVAC.into(folder).with("-Acors.severity=CORS012:off").compile(local)))
        .isEmpty();
    assertThat(
            kinds(
                Compiler.JAVAC
                    .into(folder)
                    .compile(local.replace("http://localhost:3000", "${dev.origins}"))))
        .isEmpty();
  }

  @Test
  void warningsAreShownAndNotesAreNot() {
    assertThat(kinds(compile())).containsExactly("CORS114 WARNING", "CORS210 WARNING");
  }

  @ParameterizedTest
  @ValueSource(strings = {"-Acors.verbose=true", "-Acors.verbose"})
  void notesAreShownOnRequest(String option) {
    assertThat(kinds(compile(option)))
        .containsExactly("CORS114 WARNING", "CORS210 WARNING", "CORS221 NOTE");
  }

  @ParameterizedTest
  @CsvSource({
    "-Acors.warnings=off, ",
    "-Acors.warnings=warn, CORS114 WARNING;CORS210 WARNING",
    "-Acors.warnings=error, CORS114 ERROR;CORS210 ERROR",
    "-Acors.severity=CORS114:off, CORS210 WARNING",
    "-Acors.severity=CORS114:note, CORS114 NOTE;CORS210 WARNING",
    "'-Acors.severity=CORS114:off,CORS210:error', CORS210 ERROR",
    "'-Acors.severity= CORS114 : off , CORS210:off ', ",
    "-Acors.severity=CORS221:warn, CORS114 WARNING;CORS210 WARNING;CORS221 WARNING",
    "-Acors.severity=CORS221:error, CORS114 WARNING;CORS210 WARNING;CORS221 ERROR",
  })
  void severityIsChanged(String option, String expected) {
    assertThat(kinds(compile(option)))
        .containsExactlyElementsOf(expected == null ? List.of() : List.of(expected.split(";")));
  }

  @Test
  void aRuleByNameComesBeforeAllWarnings() {
    assertThat(kinds(compile("-Acors.warnings=off", "-Acors.severity=CORS114:error")))
        .containsExactly("CORS114 ERROR");
  }

  @Test
  void aWarningThatIsAnErrorStopsTheCompilation() {
    assertThat(compile().success()).isTrue();
    assertThat(compile("-Acors.warnings=error").success()).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          -Acors.verbose=yes                   | unknown value "yes" of the option -Acors.verbose
          -Acors.warnings=note                 | unknown value "note" of the option -Acors.warnings
          -Acors.warnings                      | unknown value "" of the option -Acors.warnings
          -Acors.warnings=OFF                  | unknown value "OFF" of the option -Acors.warnings
          -Acors.severity=CORS114              | unknown value "CORS114" of the option -Acors.severity
          -Acors.severity=CORS114:quiet        | unknown value "CORS114:quiet" of the option -Acors.severity
          -Acors.severity=CORS999:off          | unknown value "CORS999:off" of the option -Acors.severity
          -Acors.severity=cors114:off          | unknown value "cors114:off" of the option -Acors.severity
          -Acors.severity=CORS114:off:on       | unknown value "CORS114:off:on" of the option -Acors.severity
          -Acors.severity                      | unknown value "" of the option -Acors.severity
          -Acors.severity=CORS114:off,         | unknown value "" of the option -Acors.severity
          -Acors.severity=CORS114:off,CORS114:warn | unknown value "CORS114:warn" of the option -Acors.severity
          -Acors.severity=CORS001:off          | no option changes CORS001
          -Acors.severity=CORS007:warn         | no option changes CORS007
          -Acors.severty=CORS114:off           | there is no option -Acors.severty
          """)
  void aValueThatCannotBeUsedIsRefused(String option, String summary) {
    Result result = compile(option);
    assertThat(result.success()).isFalse();
    assertThat(result.messages())
        .filteredOn(message -> message.code().equals("CORS904"))
        .singleElement()
        .satisfies(message -> {
          assertThat(message.kind()).isEqualTo(Kind.ERROR);
          assertThat(message.text()).startsWith("[CORS904] " + summary + "\n");
          assertThat(message.text()).contains("docs/diagnostics/CORS904.md");
        });
  }

  @Test
  void allWrongOptionsAreNamedOnceAndTheRestIsUsed() {
    Result result =
        compile("-Acors.severity=CORS001:off,CORS114:off,CORS7:off", "-Acors.verbose=maybe");
    assertThat(kinds(result))
        .containsExactlyInAnyOrder(
            "CORS904 ERROR", "CORS904 ERROR", "CORS904 ERROR", "CORS210 WARNING");
  }

  @Test
  void optionsOfOthersAreLeftAlone() {
    assertThat(kinds(compile("-Amapstruct.verbose=true")))
        .filteredOn(kind -> kind.startsWith("CORS"))
        .containsExactly("CORS114 WARNING", "CORS210 WARNING");
  }

  /** A guarded rule stays an error whatever the options say. */
  @Test
  void warningsOffDoesNotReachErrors() {
    String dangerous =
        WARNINGS.replace("\"https://a.example\", \"https://a.example\"", "\"http://a.example\"");
    Result result = Compiler.JAVAC.into(folder).with("-Acors.warnings=off").compile(dangerous);
    assertThat(kinds(result)).containsExactly("CORS007 ERROR");
  }

  @ParameterizedTest
  @CsvSource({"9, 9, 0", "10, 10, 0", "11, 10, 2", "60, 10, 51"})
  void theTenthAlikeIsCounted(int wrong, int messages, int more) {
    String origins =
        IntStream.range(0, wrong)
            .mapToObj(i -> "\"https://a" + i + ".example/\"")
            .collect(Collectors.joining(", "));
    String source = WARNINGS.replace("\"https://a.example\", \"https://a.example\"", origins);
    List<Message> found =
        Compiler.JAVAC.into(folder).compile(source).messages().stream()
            .filter(message -> message.code().equals("CORS102"))
            .toList();
    assertThat(found).hasSize(messages);
    assertThat(found.get(messages - 1).text())
        .startsWith(
            more == 0
                ? "[CORS102] an origin has no path"
                : "[CORS102] and " + more + " more like these in Test\n");
  }
}
