package org.allowcredentials.origin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers that are numbers to the URL standard, however large: such a host is refused, no name. */
class IpAddressBoundaryTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0xffffffff",
        "0x100000000",
        "0xffffffffffff",
        "0x1000000000000",
        "0x1000000000000000000000000",
        "0X00000000000000001000000000000",
        "0777777777777",
        "07777777777777",
        "999999999999",
        "9999999999999",
      })
  void aNumberOfAnySizeIsNoName(String number) {
    assertThat(IpAddress.endsInNumber("a." + number)).isTrue();
    assertThat(IpAddress.endsInNumber(number + ".")).isTrue();
    assertThat(IpAddress.endsInNumber(number + ".a")).isFalse();
    assertThat(IpAddress.canonicalV4("1." + number)).isEmpty();
  }
}
