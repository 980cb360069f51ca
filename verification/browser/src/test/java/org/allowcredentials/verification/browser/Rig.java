package org.allowcredentials.verification.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.net.ssl.SSLContext;

/**
 * What all tests of one run share: a certificate, the pages, the place of the API, and the browser.
 * One test at a time: see {@link Stage}.
 */
final class Rig implements AutoCloseable {

  private static final String HTTPS = ":443";
  private static final String OTHER_HTTPS = ":8443";
  private static final String HTTP = ":80";

  /** Names at which there are pages; those that differ little from a listed one are deliberate. */
  private static final List<String> PAGE_HOSTS =
      List.of(
          "app.example.com",
          "xapp.example.com",
          "sub.app.example.com",
          "example.com",
          "app.example.com.evil.test",
          "app-example.com",
          "admin.example.com",
          "evil.example.com",
          "app.partner.test",
          "evil.test");

  private final Cleanup cleanup;
  private final SSLContext tls;
  private final RecordingServer api;
  private final Browser browser;

  private Rig(Cleanup cleanup, SSLContext tls, RecordingServer api, Browser browser) {
    this.cleanup = cleanup;
    this.tls = tls;
    this.api = api;
    this.browser = browser;
  }

  static Rig start(BrowserInstallation installation) {
    Cleanup cleanup = new Cleanup();
    try {
      Path folder = Files.createTempDirectory("allow-credentials-browser-");
      cleanup.add(() -> delete(folder));
      SSLContext tls = TestCertificate.create(folder);
      PageServer pages = cleanup.add(PageServer.start(tls));
      RecordingServer api = cleanup.add(RecordingServer.start(tls));
      Chromedriver driver = cleanup.add(Chromedriver.start(installation.chromedriver()));
      Map<String, Integer> ports = new HashMap<>();
      ports.put(URI.create(Origins.API).getHost() + HTTPS, api.port());
      for (String host : PAGE_HOSTS) {
        ports.put(host + HTTPS, pages.httpsPort());
        ports.put(host + OTHER_HTTPS, pages.httpsPort());
        ports.put(host + HTTP, pages.httpPort());
      }
      Path profile = folder.resolve("profile");
      Browser browser = cleanup.add(Browser.start(driver, installation.chromium(), profile, ports));
      return new Rig(cleanup, tls, api, browser);
    } catch (IOException | RuntimeException failed) {
      throw cleanup.after(failed);
    }
  }

  SSLContext tls() {
    return tls;
  }

  RecordingServer api() {
    return api;
  }

  Browser browser() {
    return browser;
  }

  @Override
  public void close() {
    cleanup.close();
  }

  /** As far as possible: a browser that is being killed may still write into its profile. */
  private static void delete(Path folder) {
    List<Path> deepestFirst;
    try (Stream<Path> found = Files.walk(folder)) {
      deepestFirst = found.sorted(Comparator.reverseOrder()).toList();
    } catch (IOException | UncheckedIOException changing) {
      return;
    }
    for (Path path : deepestFirst) {
      try {
        Files.deleteIfExists(path);
      } catch (IOException changing) {
        // It stays in the folder for temporary files.
      }
    }
  }
}
