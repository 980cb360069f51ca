package org.allowcredentials.servlet;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.Writer;

/**
 * A response of which nothing reaches the browser. Included servlets have no say in the status and
 * the headers; this takes their body.
 */
final class SilentResponse extends HttpServletResponseWrapper {

  SilentResponse(HttpServletResponse response) {
    super(response);
  }

  @Override
  public ServletOutputStream getOutputStream() {
    return new Nowhere(OutputStream.nullOutputStream());
  }

  @Override
  public PrintWriter getWriter() {
    return new PrintWriter(Writer.nullWriter());
  }

  @Override
  public void flushBuffer() {}

  @Override
  public void reset() {}

  @Override
  public void resetBuffer() {}

  private static final class Nowhere extends ServletOutputStream {

    private final OutputStream out;

    Nowhere(OutputStream out) {
      this.out = out;
    }

    @Override
    public void write(int b) throws java.io.IOException {
      out.write(b);
    }

    @Override
    public boolean isReady() {
      return true;
    }

    @Override
    public void setWriteListener(WriteListener listener) {
      throw new IllegalStateException("no client waits for the response");
    }
  }
}
