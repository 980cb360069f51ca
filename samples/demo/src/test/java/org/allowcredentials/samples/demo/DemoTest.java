package org.allowcredentials.samples.demo;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(120)
class DemoTest {

  private static final InetAddress LOOPBACK = InetAddress.getLoopbackAddress();

  @Test
  void tellsBothAddressesAndFreesBothPorts() throws Exception {
    Ports ports = freePorts();
    try (Demo demo = Demo.start(ports)) {
      assertThat(demo.welcome())
          .contains("http://localhost:" + ports.api())
          .contains("http://localhost:" + ports.page())
          .contains("Ctrl-C");
    }
    assertFree(ports.api());
    assertFree(ports.page());
  }

  @Test
  void namesThePortThatIsTakenFromTheApi() throws Exception {
    try (ServerSocket other = taken()) {
      assertThatThrownBy(() -> Demo.start(new Ports(other.getLocalPort(), freePorts().page())))
          .isInstanceOf(StartFailure.class)
          .hasMessageContaining("port " + other.getLocalPort() + ", meant for the API, is taken")
          .hasMessageContaining("-Ddemo.api.port=9080");
    }
  }

  @Test
  void namesThePortThatIsTakenFromThePageAndLeavesNothingRunning() throws Exception {
    int api = freePorts().api();
    try (ServerSocket other = taken()) {
      assertThatThrownBy(() -> Demo.start(new Ports(api, other.getLocalPort())))
          .isInstanceOf(StartFailure.class)
          .hasMessageContaining("port " + other.getLocalPort() + ", meant for the page, is taken");
    }
    assertFree(api);
  }

  @Test
  void failsWithAMessageAndNoStackTrace() throws Exception {
    Process process = launch("-Ddemo.api.port=ninety").redirectErrorStream(true).start();
    assertThat(new String(process.getInputStream().readAllBytes(), UTF_8))
        .contains("\"ninety\" is no port")
        .doesNotContain("\tat ", "Exception");
    assertThat(process.waitFor()).isEqualTo(1);
  }

  @Test
  void runsUntilItIsToldToStop() throws Exception {
    Ports ports = freePorts();
    Process process =
        launch("-Ddemo.api.port=" + ports.api(), "-Ddemo.page.port=" + ports.page())
            .redirectErrorStream(true)
            .start();
    try (BufferedReader out =
        new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8))) {
      assertThat(out.lines().anyMatch(line -> line.contains("Ctrl-C"))).isTrue();
      assertThat(process.isAlive()).isTrue();
    } finally {
      process.destroy();
    }
    assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
    assertFree(ports.api());
    assertFree(ports.page());
  }

  private static ProcessBuilder launch(String... properties) {
    ProcessBuilder builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("java.class.path"));
    builder.command().addAll(List.of(properties));
    builder.command().add(Demo.class.getName());
    return builder;
  }

  private static ServerSocket taken() throws IOException {
    return new ServerSocket(0, 1, LOOPBACK);
  }

  private static Ports freePorts() throws IOException {
    try (ServerSocket one = taken();
        ServerSocket other = taken()) {
      return new Ports(one.getLocalPort(), other.getLocalPort());
    }
  }

  private static void assertFree(int port) {
    assertThatCode(() -> new ServerSocket(port, 1, LOOPBACK).close()).doesNotThrowAnyException();
  }
}
