package org.allowcredentials.origin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The examples are those of the URL standard (host parsing, and the table of hosts), of its tests
 * (WPT, url/resources/urltestdata.json) and of RFC 5952; {@link OriginDifferentialTest} asks a
 * browser's parser about random ones.
 */
class IpAddressTest {

  @Nested
  class EndsInNumber {

    @ParameterizedTest
    @ValueSource(
        strings = {
          "0",
          "1",
          "127.0.0.1",
          "127.0.0.1.",
          "1.2.3.4.5",
          "example.255",
          "foo.0",
          "foo.09",
          "foo.0x",
          "foo.0x4",
          "foo.0X4.",
          "foo.0xFf",
          "foo.2.",
          "a.b.c.99999999999999999999",
          ".1",
          "..1",
          "0x",
          "0x.",
        })
    void isAnAddressRightOrWrong(String domain) {
      assertThat(IpAddress.endsInNumber(domain)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "",
          ".",
          "..",
          "1..",
          "0x..",
          "example.com",
          "1.example",
          "1.2.3.x",
          "foo.0xzz",
          "foo.x4",
          "foo.1a",
          "foo.-1",
          "foo.1-",
          "foo._1",
          "foo.0x-1",
          "0x7f.example",
          "foo.00x1",
          "foo.+1",
        })
    void isAName(String domain) {
      assertThat(IpAddress.endsInNumber(domain)).isFalse();
    }
  }

  @Nested
  class V4 {

    @ParameterizedTest
    @CsvSource({
      "0,                       0.0.0.0",
      "0x,                      0.0.0.0",
      "0xffffffff,              255.255.255.255",
      "4294967295,              255.255.255.255",
      "037777777777,            255.255.255.255",
      "0x7f000001,              127.0.0.1",
      "2130706433,              127.0.0.1",
      "017700000001,            127.0.0.1",
      "127.1,                   127.0.0.1",
      "0x7f.1,                  127.0.0.1",
      "0X7F.1,                  127.0.0.1",
      "127.0.0.1,               127.0.0.1",
      "127.0.0.1.,              127.0.0.1",
      "192.0x00A80001,          192.168.0.1",
      "192.168.257,             192.168.1.1",
      "0xc0.0250.01,            192.168.0.1",
      "0300.168.0.0xF0,         192.168.0.240",
      "00000000000300.168.0.1,  192.168.0.1",
      "0x00000000000000c0.1,    192.0.0.1",
      "1.16777215,              1.255.255.255",
      "1.2.65535,               1.2.255.255",
      "1.2.3.255,               1.2.3.255",
      "256,                     0.0.1.0",
      "1.2.3.,                  1.2.0.3",
      "0.0.0.0,                 0.0.0.0",
      "255.255.255.255,         255.255.255.255",
      "0x.0x.0,                 0.0.0.0",
    })
    void isWrittenAsFourNumbers(String written, String canonical) {
      assertThat(IpAddress.canonicalV4(written)).contains(canonical);
      assertThat(IpAddress.canonicalV4(canonical)).contains(canonical);
      assertThat(IpAddress.endsInNumber(written)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "",
          ".",
          "..",
          "0x100000000",
          "4294967296",
          "0xffffffffff",
          "99999999999999999999999999",
          "256.256.256.256",
          "256.0.0.1",
          "1.256.0.1",
          "1.2.3.256",
          "1.2.65536",
          "1.16777216",
          "1.2.3.4.5",
          "1.2.3.4..",
          "1..2",
          ".1",
          "1.2.3.08",
          "1.2.3.09",
          "09",
          "08",
          "1.2.3.0x1g",
          "foo.0x4",
          "example.255",
          "-1",
          "+1",
          "1.2.3.-4",
          "1.2.3.4 ",
          "1.2.3.\u0661",
          "1.2.3.\uff11",
        })
    void isRefused(String written) {
      assertThat(IpAddress.canonicalV4(written)).isEmpty();
    }
  }

  @Nested
  class V6 {

    @ParameterizedTest
    @CsvSource({
      "::,                                       ::",
      "::1,                                      ::1",
      "1::,                                      1::",
      "0:0::1,                                   ::1",
      "0:0:0:0:0:0:0:0,                          ::",
      "0:0:0:0:0:0:0:1,                          ::1",
      "1:0:0:0:0:0:0:0,                          1::",
      "1:2:3:4:5:6:7:8,                          1:2:3:4:5:6:7:8",
      "0001:0002:0003:0004:0005:0006:0007:0008,  1:2:3:4:5:6:7:8",
      "ABCD:EF01::,                              abcd:ef01::",
      "2001:db8:0:0:1:0:0:1,                     2001:db8::1:0:0:1",
      "2001:0db8:0000:0000:0001:0000:0000:0001,  2001:db8::1:0:0:1",
      "2001:0:0:1:0:0:0:1,                       2001:0:0:1::1",
      "2001:db8:0:1:1:1:1:1,                     2001:db8:0:1:1:1:1:1",
      "2001:db8::1:1:1:1:1,                      2001:db8:0:1:1:1:1:1",
      "1:2:3:4:5:6:7::,                          1:2:3:4:5:6:7:0",
      "::2:3:4:5:6:7:8,                          0:2:3:4:5:6:7:8",
      "1:2:3:4:5:6::,                            1:2:3:4:5:6::",
      "::3:4:5:6:7:8,                            ::3:4:5:6:7:8",
      "1:0:0:2:0:0:3:4,                          1::2:0:0:3:4",
      "0:0:1:0:0:0:1:0,                          0:0:1::1:0",
      "::127.0.0.1,                              ::7f00:1",
      "::ffff:192.0.2.128,                       ::ffff:c000:280",
      "1:2:3:4:5:6:1.2.3.4,                      1:2:3:4:5:6:102:304",
      "::13.1.68.3,                              ::d01:4403",
      "64:ff9b::255.255.255.255,                 64:ff9b::ffff:ffff",
      "ffff:ffff:ffff:ffff:ffff:ffff:255.255.255.255, ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff",
    })
    void isCompressedAndInLowerCase(String written, String canonical) {
      assertThat(IpAddress.canonicalV6(written)).contains(canonical);
      assertThat(IpAddress.canonicalV6(canonical)).contains(canonical);
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "",
          ":",
          ":::",
          "1",
          "1:2",
          "1:2:3:4:5:6:7",
          "1:2:3:4:5:6:7:8:9",
          "1:2:3:4:5:6:7:8::",
          "::1:2:3:4:5:6:7:8",
          "1:2:3:4::5:6:7:8",
          "1::2::3",
          "::1::",
          "1:::2",
          ":1:2:3:4:5:6:7",
          ":1::2",
          "1:2:3:4:5:6:7:",
          "::1:",
          "12345::",
          "::00001",
          "g::",
          "::g",
          "::-1",
          "::+1",
          "::1%eth0",
          "::1%25eth0",
          "::%31",
          "[::1]",
          " ::1",
          "::1 ",
          "1.2.3.4",
          "1.2.3.4::",
          "::1.2.3.4:5",
          "::1.2.3",
          "::1.2.3.4.5",
          "::1.2.3.",
          "::.1.2.3",
          "::1..2.3",
          "::1.2.3.256",
          "::1.2.3.04",
          "::01.2.3.4",
          "::0x1.2.3.4",
          "::127.0.0.1.",
          "1:2:3:4:5:6:7:1.2.3.4",
          "1:2:3:4:5:1.2.3.4",
          "::1:2:3:4:5:6:7:1.2.3.4",
          "\uff11::",
          "::\u0661",
        })
    void isRefused(String written) {
      assertThat(IpAddress.canonicalV6(written)).isEmpty();
    }

    @Test
    void aLongTextIsNotReadAtAll() {
      assertThat(IpAddress.canonicalV6("0".repeat(1_000_000) + "::1")).isEmpty();
      assertThat(IpAddress.canonicalV6(":".repeat(1_000_000))).isEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "127.0.0.1,       true",
    "127.0.0.0,       true",
    "127.255.255.255, true",
    "[::1],           true",
    "127.1,           false",
    "127.0.0.1.,      false",
    "128.0.0.1,       false",
    "126.0.0.1,       false",
    "0.0.0.0,         false",
    "[::],            false",
    "[::2],           false",
    "::1,             false",
    "[::ffff:7f00:1], false",
    "127.0.0.256,     false",
    "127.example,     false",
    "127.0.0.1.example, false",
    "localhost,       false",
  })
  void loopbackAddresses(String host, boolean loopback) {
    assertThat(IpAddress.isLoopback(host)).isEqualTo(loopback);
  }
}
