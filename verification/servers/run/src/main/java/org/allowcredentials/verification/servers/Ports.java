package org.allowcredentials.verification.servers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;

/** Ports that nobody listens on. */
final class Ports {

  private Ports() {}

  /** Returns ports that were free just now, each another. */
  static List<Integer> free(int count) {
    if (count == 0) {
      return List.of();
    }
    try (ServerSocket held = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      List<Integer> ports = new ArrayList<>(free(count - 1));
      ports.add(held.getLocalPort());
      return List.copyOf(ports);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
