package org.allowcredentials.verification.tck;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.apache.catalina.AccessLog;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;

/**
 * Lets each request seem to come from a page of another site, if it is to, and counts the answers
 * that the page may read: without such a count a run proves nothing.
 */
final class Answers extends ValveBase implements AccessLog {

  private static final String ORIGIN = "https://tck.example";

  private final boolean crossOrigin = Boolean.getBoolean("tck.crossOrigin");
  private final Map<String, Integer> counts = new TreeMap<>();

  Answers() {
    super(true);
  }

  @Override
  public void invoke(Request request, Response response) throws IOException, ServletException {
    if (crossOrigin) {
      var headers = request.getCoyoteRequest().getMimeHeaders();
      headers.setValue("Origin").setString(ORIGIN);
      headers.setValue("Sec-Fetch-Site").setString("cross-site");
    }
    getNext().invoke(request, response);
  }

  /** Called when all is written, of asynchronous answers too. */
  @Override
  public synchronized void log(Request request, Response response, long time) {
    boolean readable = ORIGIN.equals(response.getHeader("Access-Control-Allow-Origin"));
    counts.merge("answers", 1, Integer::sum);
    counts.merge(
        readable ? "readable" : "other " + request.getMethod() + " " + response.getStatus(),
        1,
        Integer::sum);
  }

  @Override
  public void setRequestAttributesEnabled(boolean enabled) {
    // There are none.
  }

  @Override
  public boolean getRequestAttributesEnabled() {
    return false;
  }

  /** Writes the counts beside the reports of the tests. */
  synchronized void report() throws IOException {
    StringBuilder lines = new StringBuilder();
    counts.forEach((what, count) -> lines.append(count).append(' ').append(what).append('\n'));
    Path file = Path.of(System.getProperty("tck.answers"));
    Files.createDirectories(file.getParent());
    Files.writeString(file, lines);
  }
}
