package org.allowcredentials.servlet;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.Optional;
import org.allowcredentials.answer.ActualResponse;
import org.allowcredentials.answer.CorsHeader;
import org.allowcredentials.policy.Terms;
import org.jspecify.annotations.Nullable;

/**
 * A response that keeps the headers of its policy, whatever the application does to it: they are
 * written before anything runs, written again after a reset, and corrected as soon as a filter of
 * Jakarta REST has found out which method runs. What others write of the CORS protocol is dropped,
 * so there is never more than one set.
 */
final class CorsResponse extends HttpServletResponseWrapper {

  private final Exchange exchange;
  private final ServletHeaders headers;
  private Optional<Terms> written = Optional.empty();
  private boolean allowed;

  CorsResponse(HttpServletResponse response, Exchange exchange) {
    super(response);
    this.exchange = exchange;
    this.headers = new ServletHeaders(response);
  }

  /** Writes them before anything runs, if the path tells which they are. */
  void begin() {
    if (exchange.isCertain()) {
      write(false);
    }
  }

  /** The same, when the answer is about to leave: then it is known why it is as it is. */
  void conclude(boolean failed) {
    Terms terms = write(failed || isError());
    if (!isCommitted()) {
      exchange.tell(terms, allowed, headers);
    }
  }

  private boolean isError() {
    return getStatus() >= SC_BAD_REQUEST;
  }

  /**
   * Writes the headers of the policy, unless they are there. What somebody else wrote is removed,
   * also where no other origin may read; where the headers are not ours, it stays.
   */
  private Terms write(boolean failed) {
    Terms terms = exchange.terms(failed);
    if (isCommitted() || written.equals(Optional.of(terms))) {
      return terms;
    }
    if (terms.ownHeaders() || written.filter(Terms::ownHeaders).isPresent()) {
      exchange.clear(headers);
    }
    written = Optional.of(terms);
    allowed =
        terms instanceof Terms.Shared shared
            && ActualResponse.write(
                shared.value(), exchange.head().lines(CorsHeader.ORIGIN), headers);
    return terms;
  }

  // What would change the headers.

  @Override
  public void setHeader(String name, @Nullable String value) {
    if (isVary(name)) {
      vary(value);
    } else if (!isOurs(name)) {
      super.setHeader(name, value);
    }
  }

  @Override
  public void addHeader(String name, String value) {
    if (isVary(name)) {
      vary(value);
    } else if (name.equalsIgnoreCase(CorsHeader.EXPLAIN)) {
      super.setHeader(name, value);
    } else if (!isOurs(name)) {
      super.addHeader(name, value);
    }
  }

  private boolean isVary(String name) {
    return name.equalsIgnoreCase(CorsHeader.VARY) && exchange.terms(isError()).policy().isPresent();
  }

  /**
   * Adds, and never replaces: another name in {@code Vary} does no harm, one that is missing does.
   * Jersey would replace what a compressing handler in front of it has written.
   */
  private void vary(@Nullable String value) {
    if (value != null) {
      for (String member : value.split(",", -1)) {
        if (!member.isBlank()) {
          headers.vary(member.strip());
        }
      }
    }
  }

  @Override
  public void setIntHeader(String name, int value) {
    if (!isOurs(name)) {
      super.setIntHeader(name, value);
    }
  }

  @Override
  public void addIntHeader(String name, int value) {
    if (!isOurs(name)) {
      super.addIntHeader(name, value);
    }
  }

  /** Returns whether the header is dropped: nobody but us writes those of the CORS protocol. */
  private boolean isOurs(String name) {
    boolean isOurs =
        CorsHeader.CORS.contains(name.toLowerCase(Locale.ROOT))
            && exchange.terms(isError()).ownHeaders();
    if (isOurs) {
      exchange.drop();
      write(isError());
    }
    return isOurs;
  }

  @Override
  public void reset() {
    super.reset();
    written = Optional.empty();
    begin();
  }

  // What sends them.

  @Override
  public ServletOutputStream getOutputStream() throws IOException {
    conclude(false);
    return super.getOutputStream();
  }

  @Override
  public PrintWriter getWriter() throws IOException {
    conclude(false);
    return super.getWriter();
  }

  @Override
  public void flushBuffer() throws IOException {
    conclude(false);
    super.flushBuffer();
  }

  @Override
  public void sendError(int status) throws IOException {
    conclude(true);
    super.sendError(status);
  }

  @Override
  public void sendError(int status, String message) throws IOException {
    conclude(true);
    super.sendError(status, message);
  }

  @Override
  public void sendRedirect(String location) throws IOException {
    conclude(false);
    super.sendRedirect(location);
  }
}
