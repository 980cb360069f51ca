package org.allowcredentials.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every setting is explained where the library says it is, and in the list of settings. */
class SettingKeyTest {

  private static final Path REPOSITORY = Path.of("..");

  @ParameterizedTest
  @EnumSource
  void hasAPageThatNamesIt(SettingKey setting) {
    String name = "`" + setting.key();
    assertThat(REPOSITORY.resolve(setting.page())).content().contains(name);
    assertThat(REPOSITORY.resolve("docs/configuration.md")).content().contains(name);
  }

  @ParameterizedTest
  @EnumSource
  void readsAsItsKey(SettingKey setting) {
    assertThat(setting).hasToString(setting.key());
  }
}
