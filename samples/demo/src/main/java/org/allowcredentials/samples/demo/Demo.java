package org.allowcredentials.samples.demo;

import java.io.IOException;
import java.net.BindException;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;

/** Starts the API and the page, and runs until Ctrl-C. */
public final class Demo implements AutoCloseable {

  private final DemoApi api;
  private final DemoPage page;

  private Demo(DemoApi api, DemoPage page) {
    this.api = api;
    this.page = page;
  }

  /**
   * Runs the demo at the ports that the system properties {@code demo.api.port} and {@code
   * demo.page.port} name, 8080 and 8081 unless said otherwise.
   *
   * @param args not read
   */
  public static void main(String[] args) throws IOException, InterruptedException {
    try {
      Demo demo = start(Ports.from(System::getProperty));
      Runtime.getRuntime().addShutdownHook(new Thread(demo::close, "demo-stop"));
      System.out.println(demo.welcome());
      new CountDownLatch(1).await();
    } catch (StartFailure failure) {
      System.err.println(failure.getMessage());
      System.exit(1);
    }
  }

  /**
   * Returns a demo whose API and page answer already.
   *
   * @throws StartFailure if a port cannot be used
   */
  static Demo start(Ports ports) throws StartFailure, IOException {
    DemoApi api = startApi(ports);
    try {
      return new Demo(api, DemoPage.start(ports.page(), api.wire(), api.uri()));
    } catch (BindException cause) {
      api.close();
      throw failure("page", ports.page(), cause);
    }
  }

  private static DemoApi startApi(Ports ports) throws StartFailure, IOException {
    try {
      return DemoApi.start(ports.api(), DemoPage.origin(ports.page()), Optional.empty());
    } catch (BindException cause) {
      throw failure("API", ports.api(), cause);
    }
  }

  private static StartFailure failure(String what, int port, BindException cause) {
    String reason = String.valueOf(cause.getMessage());
    return reason.contains("in use")
        ? StartFailure.portTaken(what, port)
        : StartFailure.portForbidden(what, port, reason);
  }

  /** Returns what is told to who started the demo. */
  String welcome() {
    return """

      Allow-Credentials, the demo

        Page   %-26s open it in a browser
        API    %-26s another port: for the browser, another origin

        Try    "Run all": read why each answer reaches the script, or does not
               then change an annotation in samples/demo and start again
        Stop   Ctrl-C
    """
        .formatted(page.uri(), api.uri());
  }

  @Override
  public void close() {
    page.close();
    api.close();
  }
}
