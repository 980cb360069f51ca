package org.allowcredentials.verification.small;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.allowcredentials.AllowCredentials;

/** Counts what runs. */
@Path("counter")
@AllowCredentials(origins = Counter.APP)
public class Counter {

  static final String APP = "https://app.example.com";

  static final AtomicInteger RUNS = new AtomicInteger();

  /** Called by servers. */
  public Counter() {}

  /** Returns how often {@link #add()} has run. */
  @GET
  public String get() {
    return String.valueOf(RUNS.get());
  }

  /** Changes something. */
  @PUT
  public String add() {
    return String.valueOf(RUNS.incrementAndGet());
  }
}
