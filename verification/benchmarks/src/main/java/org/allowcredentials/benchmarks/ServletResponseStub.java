package org.allowcredentials.benchmarks;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.PrintWriter;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An answer as servlet filters see it, used again and again; the headers stand one after another,
 * as containers keep them. What is written is lost.
 */
final class ServletResponseStub extends HttpServletResponseWrapper implements Answer {

  private final List<String> names = new ArrayList<>();
  private final List<String> values = new ArrayList<>();
  private final PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
  private final ServletOutputStream lost = new Lost();
  private int status = SC_OK;

  ServletResponseStub() {
    super(ServletRequestStub.nothing(HttpServletResponse.class));
  }

  private static final class Lost extends ServletOutputStream {

    @Override
    public boolean isReady() {
      return true;
    }

    @Override
    public void setWriteListener(WriteListener listener) {
      throw new UnsupportedOperationException();
    }

    @Override
    public void write(int b) {
      // Nobody reads it.
    }
  }

  /** Forgets the request before. */
  void renew() {
    names.clear();
    values.clear();
    status = SC_OK;
  }

  @Override
  public @Nullable String header(String name) {
    return containsHeader(name) ? String.join(",", getHeaders(name)) : null;
  }

  private int find(String name) {
    for (int i = 0; i < names.size(); i++) {
      if (names.get(i).equalsIgnoreCase(name)) {
        return i;
      }
    }
    return -1;
  }

  @Override
  public boolean containsHeader(String name) {
    return find(name) >= 0;
  }

  @Override
  public void setHeader(String name, @Nullable String value) {
    for (int i = find(name); i >= 0; i = find(name)) {
      names.remove(i);
      values.remove(i);
    }
    if (value != null) {
      addHeader(name, value);
    }
  }

  @Override
  public void addHeader(String name, String value) {
    names.add(name);
    values.add(value);
  }

  @Override
  public @Nullable String getHeader(String name) {
    int at = find(name);
    return at < 0 ? null : values.get(at);
  }

  @Override
  public Collection<String> getHeaders(String name) {
    if (!containsHeader(name)) {
      return List.of();
    }
    List<String> lines = new ArrayList<>(1);
    for (int i = 0; i < names.size(); i++) {
      if (names.get(i).equalsIgnoreCase(name)) {
        lines.add(values.get(i));
      }
    }
    return lines;
  }

  @Override
  public Collection<String> getHeaderNames() {
    return new ArrayList<>(names);
  }

  @Override
  public int status() {
    return status;
  }

  @Override
  public int getStatus() {
    return status;
  }

  @Override
  public void setStatus(int code) {
    status = code;
  }

  @Override
  public void sendError(int code) {
    status = code;
  }

  @Override
  public boolean isCommitted() {
    return false;
  }

  @Override
  public void resetBuffer() {
    // Nothing was kept.
  }

  @Override
  public void flushBuffer() {
    // Nothing was kept.
  }

  @Override
  public void setContentType(@Nullable String type) {
    // Tomcat says that of its refusals.
  }

  /** Spring asks. */
  @Override
  public String getContentType() {
    return "text/plain";
  }

  @Override
  public String getCharacterEncoding() {
    return "UTF-8";
  }

  @Override
  public PrintWriter getWriter() {
    return nowhere;
  }

  @Override
  public ServletOutputStream getOutputStream() {
    return lost;
  }

  /** It is the response of the container itself. */
  @Override
  public boolean isWrapperFor(Class<?> type) {
    return false;
  }
}
