package org.allowcredentials.verification.runtimes.application;

import static org.allowcredentials.verification.runtimes.application.Origins.APP;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.allowcredentials.AllowCredentials;

/** Answers that come in pieces. */
@Path("streams")
@AllowCredentials(origins = APP)
public class StreamResource {

  /** Called by servers. */
  public StreamResource() {}

  /**
   * Sends the event after the one that was seen last, and ends: on another thread, because CXF's
   * {@code close} waits five seconds for the thread that sends.
   */
  @GET
  @Path("events")
  @Produces("text/event-stream")
  public void events(
      @HeaderParam("Last-Event-ID") String last, @Context SseEventSink sink, @Context Sse sse) {
    int next = Integer.parseInt(Objects.requireNonNullElse(last, "0")) + 1;
    sink.send(sse.newEventBuilder().id(Integer.toString(next)).data("event " + next).build())
        .whenCompleteAsync((sent, failure) -> sink.close());
  }

  /** Sends a piece at a time. */
  @GET
  @Path("pieces")
  @Produces("text/plain")
  public StreamingOutput pieces() {
    return out -> {
      for (int i = 0; i < 3; i++) {
        out.write(("piece " + i + "\n").getBytes(StandardCharsets.US_ASCII));
        out.flush();
      }
    };
  }

  /** Fails before the first piece. */
  @GET
  @Path("failing")
  @Produces("text/plain")
  public StreamingOutput failing() {
    return out -> {
      throw new IOException("on purpose");
    };
  }
}
