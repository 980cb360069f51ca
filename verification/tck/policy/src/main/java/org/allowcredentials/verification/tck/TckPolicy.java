package org.allowcredentials.verification.tck;

import jakarta.ws.rs.core.Application;
import org.allowcredentials.AllowCredentials;

/**
 * The policy of every application of the TCK, whose classes nobody can annotate. It is named by the
 * setting {@code cors.application}, and never deployed.
 */
@AllowCredentials(origins = TckPolicy.ORIGIN)
public class TckPolicy extends Application {

  /** Whose page each request of the TCK seems to come from. */
  public static final String ORIGIN = "https://tck.example";

  /** Not called. */
  public TckPolicy() {}
}
