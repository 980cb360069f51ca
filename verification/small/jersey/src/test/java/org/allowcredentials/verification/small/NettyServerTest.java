package org.allowcredentials.verification.small;

import io.netty.channel.Channel;
import jakarta.ws.rs.core.Application;
import java.net.InetSocketAddress;
import java.net.URI;
import org.glassfish.jersey.netty.httpserver.NettyHttpContainerProvider;
import org.glassfish.jersey.server.ResourceConfig;

/** Jersey on Netty. */
class NettyServerTest extends SmallServerTest {

  private record Served(Channel channel) implements Running {

    @Override
    public int port() {
      return ((InetSocketAddress) channel.localAddress()).getPort();
    }

    @Override
    public void close() {
      channel.close().syncUninterruptibly();
    }
  }

  /** It listens everywhere: its own code takes the port alone from the address. */
  @Override
  protected Running start(Application application) throws Exception {
    int port = Bootstrap.freePort();
    return new Served(
        NettyHttpContainerProvider.createServer(
            URI.create("http://127.0.0.1:" + port + "/"),
            ResourceConfig.forApplication(application),
            false));
  }
}
