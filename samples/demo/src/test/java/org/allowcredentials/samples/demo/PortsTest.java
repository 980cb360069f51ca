package org.allowcredentials.samples.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PortsTest {

  @Test
  void areTheUsualOnesUnlessSaidOtherwise() throws StartFailure {
    assertThat(Ports.from(Map.<String, String>of()::get)).isEqualTo(new Ports(8080, 8081));
    assertThat(Ports.from(Map.of("demo.api.port", "9080", "demo.page.port", " 9081 ")::get))
        .isEqualTo(new Ports(9080, 9081));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-1", "65536", "99999999999", "http", "80 80", "8080\u001b[31m"})
  void refuseWhatIsNoPortAndSayWhereItCameFrom(String value) {
    assertThatThrownBy(() -> Ports.from(Map.of("demo.page.port", value)::get))
        .isInstanceOf(StartFailure.class)
        .hasMessageContaining("\"" + value.replace('\u001b', '?') + "\" is no port")
        .hasMessageContaining("demo.page.port")
        .hasMessageContaining("1 to 65535")
        .hasMessageContaining("mvn -q -Pdemo -Ddemo.api.port=9080 -Ddemo.page.port=9081");
  }

  @Test
  void areTwo() {
    assertThatThrownBy(() -> Ports.from(Map.of("demo.page.port", "8080")::get))
        .isInstanceOf(StartFailure.class)
        .hasMessageContaining("both given port 8080");
  }
}
