package org.allowcredentials.verification.servers.notes;

import io.vertx.ext.web.Router;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;

/**
 * What ran, by the number of the request. {@code GET /ran/{number}} tells it, once: it is a route
 * before Jakarta REST, so that no policy concerns it, and it says nothing to the application.
 */
@Singleton
public class Notes {

  private static final String NUMBER = "X-Number";

  // The methods of the applications are called by the server, and know no other object.
  private static final Map<String, String> RAN = new ConcurrentHashMap<>();

  /** Called by Quarkus. */
  public Notes() {}

  /** Notes what runs for the request that is being served. */
  public static void note(String way) {
    Object number = CurrentRequestManager.get().getHeader(NUMBER, true);
    RAN.put(String.valueOf(number), way);
  }

  void tell(@Observes Router router) {
    router
        .get("/ran/:number")
        .order(-1)
        .handler(asked -> {
          Optional<String> way = Optional.ofNullable(RAN.remove(asked.pathParam("number")));
          asked.response().setStatusCode(way.isPresent() ? 200 : 204).end(way.orElse(""));
        });
  }
}
