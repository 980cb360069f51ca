package org.allowcredentials.verification.servers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.ServerSocket;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/**
 * Ports that nobody listens on. They lie below those that a system gives to connections by itself:
 * a server may take half a minute until it listens, and a connection must not have its port then.
 */
final class Ports {

  private static final int FIRST = 20_000;
  private static final int LAST = 30_000;

  /** Virtual machines that follow each other begin at different ports. */
  private static final AtomicInteger NEXT =
      new AtomicInteger((int) (ProcessHandle.current().pid() * 101 % (LAST - FIRST)));

  private Ports() {}

  /** Returns ports that were free just now, none of which was returned before. */
  static List<Integer> free(int count) {
    return Stream.generate(() -> FIRST + NEXT.getAndIncrement() % (LAST - FIRST))
        .limit(LAST - FIRST)
        .filter(Ports::isFree)
        .limit(count)
        .toList();
  }

  /** Returns whether nobody listens on a port, at any address. */
  private static boolean isFree(int port) {
    try (ServerSocket socket = new ServerSocket(port)) {
      return socket.isBound();
    } catch (BindException e) {
      return false;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
