package org.allowcredentials.verification.browser;

import jakarta.ws.rs.core.Application;
import java.io.IOException;
import java.util.Optional;
import org.allowcredentials.samples.demo.DemoApi;

/**
 * The world of one test: an API of its own as {@code https://api.example.com}, blank pages at every
 * other name, and a browser that knows nothing yet.
 */
final class Stage implements AutoCloseable {

  private final Cleanup cleanup;
  private final Browser browser;
  private final Wire wire;

  private Stage(Cleanup cleanup, Browser browser, Wire wire) {
    this.cleanup = cleanup;
    this.browser = browser;
    this.wire = wire;
  }

  /** The demo as it is, configured with two page origins. */
  static Stage withDemo(Rig rig) {
    Cleanup cleanup = new Cleanup();
    try {
      String pages = Origins.APP + "," + Origins.PARTNER;
      DemoApi demo = cleanup.add(DemoApi.start(0, pages, Optional.of(rig.tls())));
      return set(rig, cleanup, api -> api.passTo(demo.port()));
    } catch (IOException | RuntimeException failed) {
      throw cleanup.after(failed);
    }
  }

  /** An application of the test instead of the demo. */
  static Stage withApplication(Rig rig, Application application) {
    Cleanup cleanup = new Cleanup();
    try {
      TestApi started = cleanup.add(TestApi.start(application, rig.tls()));
      return set(rig, cleanup, api -> api.passTo(started.port()));
    } catch (IOException | RuntimeException failed) {
      throw cleanup.after(failed);
    }
  }

  /** Answers written by the test instead of the demo. */
  static Stage withHandMade(Rig rig, RecordingServer.HandMade answers) {
    return set(rig, new Cleanup(), api -> api.answer(answers));
  }

  private static Stage set(Rig rig, Cleanup cleanup, Routing routing) {
    rig.browser().reset();
    cleanup.add(rig.api()::detach);
    return new Stage(cleanup, rig.browser(), routing.route(rig.api()));
  }

  /** Shows the blank page of an origin. */
  Page open(String origin) {
    return browser.open(origin + "/");
  }

  /** Shows the page of {@link Origins#APP} with a session at the API: the cookie is in the jar. */
  Page openLoggedIn() {
    Page page = open(Origins.APP);
    Seen.Answer session = page.send(DemoCalls.logIn()).answer();
    if (session.status() != 200) {
      throw new AssertionError("no session: " + session);
    }
    return page;
  }

  Browser browser() {
    return browser;
  }

  /** What went over the wire between the browser and the API. */
  Wire wire() {
    return wire;
  }

  @Override
  public void close() {
    cleanup.close();
  }

  private interface Routing {
    Wire route(RecordingServer api);
  }
}
