package org.allowcredentials.answer;

import java.util.concurrent.atomic.AtomicBoolean;
import org.allowcredentials.finding.Finding;
import org.allowcredentials.finding.Rule;
import org.allowcredentials.text.Quote;

/** Headers of the CORS protocol that somebody else wrote: replaced, and reported once (CORS504). */
public final class ForeignHeaders {

  private static final System.Logger LOG = System.getLogger("org.allowcredentials");

  private final AtomicBoolean reported = new AtomicBoolean();

  /** Has reported none yet. */
  public ForeignHeaders() {}

  /**
   * Removes what is there.
   *
   * @param headers the headers of a response
   * @return whether there were any
   */
  public static boolean remove(ResponseHeaders headers) {
    return headers.removeCors();
  }

  /**
   * Removes what is there, and reports it the first time.
   *
   * @param headers the headers of a response
   * @param request its request
   */
  public void replace(ResponseHeaders headers, RequestHead request) {
    if (remove(headers)) {
      report(request);
    }
  }

  /**
   * Reports, the first time, that somebody else writes such headers.
   *
   * @param request where it was seen
   */
  public void report(RequestHead request) {
    if (!reported.get() && reported.compareAndSet(false, true)) {
      LOG.log(
          System.Logger.Level.WARNING,
          Finding.of(
                  Rule.CORS504,
                  "Its headers were removed, so only the policy decides.",
                  "Remove that filter, or make it skip such endpoints. First seen at "
                      + Quote.excerpt(request.path())
                      + "; reported once.")
              .message());
    }
  }
}
