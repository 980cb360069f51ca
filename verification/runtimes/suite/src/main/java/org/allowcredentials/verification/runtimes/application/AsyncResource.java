package org.allowcredentials.verification.runtimes.application;

import static org.allowcredentials.verification.runtimes.application.Origins.APP;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.AsyncResponse;
import jakarta.ws.rs.container.Suspended;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import org.allowcredentials.AllowCredentials;

/** Answers that come later, or never. */
@Path("async")
@Produces("text/plain")
@AllowCredentials(origins = APP)
public class AsyncResource {

  /** Called by servers. */
  public AsyncResource() {}

  private static void later(Runnable task) {
    new Thread(task, "later").start();
  }

  /** Answers from another thread. */
  @GET
  @Path("suspended")
  public void suspended(@Suspended AsyncResponse response) {
    later(() -> response.resume("suspended"));
  }

  /** Fails in another thread. */
  @GET
  @Path("unmapped")
  public void unmapped(@Suspended AsyncResponse response) {
    later(() -> response.resume(new IllegalStateException("on purpose")));
  }

  /** Fails in another thread with what the application maps. */
  @GET
  @Path("mapped")
  public void mapped(@Suspended AsyncResponse response) {
    later(() -> response.resume(new Unprocessable()));
  }

  /** Never answers. */
  @GET
  @Path("timeout")
  public void timeout(@Suspended AsyncResponse response) {
    response.setTimeout(200, TimeUnit.MILLISECONDS);
  }

  /** Answers by a stage. */
  @GET
  @Path("stage")
  public CompletionStage<String> stage() {
    return CompletableFuture.supplyAsync(() -> "stage");
  }

  /** Fails by a stage, with what the application maps. */
  @GET
  @Path("stage-mapped")
  public CompletionStage<String> stageMapped() {
    return CompletableFuture.failedFuture(new Unprocessable());
  }

  /** Fails by a stage. */
  @GET
  @Path("stage-unmapped")
  public CompletionStage<String> stageUnmapped() {
    return CompletableFuture.failedFuture(new IllegalStateException("on purpose"));
  }
}
