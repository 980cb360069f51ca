package org.allowcredentials.verification.runtimes.cache;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

/**
 * A shared cache in front of an application: keeps each answer to GET, and gives it to the requests
 * that agree in what it varies by. What it answers has the header {@code X-Cache}.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9111#section-4.1">RFC 9111, 4.1</a>
 */
public final class FrontCache implements Filter {

  private final List<Stored> answers = new CopyOnWriteArrayList<>();

  /** Keeps nothing yet. */
  public FrontCache() {}

  @SuppressWarnings("ArrayRecordComponent") // Never compared.
  private record Stored(
      String uri,
      Map<String, List<String>> selecting,
      int status,
      Map<String, List<String>> headers,
      byte[] body) {

    boolean fits(HttpServletRequest request) {
      return uri.equals(uriOf(request))
          && selecting.entrySet().stream()
              .allMatch(each -> each.getValue().equals(lines(request, each.getKey())));
    }

    void send(HttpServletResponse response) throws IOException {
      response.setStatus(status);
      headers.forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
      response.addHeader("X-Cache", "hit");
      response.getOutputStream().write(body);
    }
  }

  private static String uriOf(HttpServletRequest request) {
    return request.getRequestURI() + "?" + request.getQueryString();
  }

  private static List<String> lines(HttpServletRequest request, String name) {
    return Collections.list(request.getHeaders(name));
  }

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    doFilter((HttpServletRequest) request, (HttpServletResponse) response, chain);
  }

  private void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (!request.getMethod().equals("GET")) {
      chain.doFilter(request, response);
      return;
    }
    for (Stored each : answers) {
      if (each.fits(request)) {
        each.send(response);
        return;
      }
    }
    Recording recording = new Recording(response);
    chain.doFilter(request, recording);
    Map<String, List<String>> headers = new LinkedHashMap<>();
    for (String name : response.getHeaderNames()) {
      headers.put(name, List.copyOf(response.getHeaders(name)));
    }
    Map<String, List<String>> selecting = new LinkedHashMap<>();
    response.getHeaders("Vary").stream()
        .flatMap(line -> Stream.of(line.split(",", -1)))
        .forEach(name -> selecting.put(name.strip(), lines(request, name.strip())));
    byte[] body = recording.body.toByteArray();
    answers.add(new Stored(uriOf(request), selecting, response.getStatus(), headers, body));
    response.getOutputStream().write(body);
  }

  private static final class Recording extends HttpServletResponseWrapper {

    private final ByteArrayOutputStream body = new ByteArrayOutputStream();

    Recording(HttpServletResponse response) {
      super(response);
    }

    @Override
    public void setContentLength(int length) {}

    @Override
    public void setContentLengthLong(long length) {}

    @Override
    public void flushBuffer() {}

    @Override
    public ServletOutputStream getOutputStream() {
      return new ServletOutputStream() {

        @Override
        public void write(int b) {
          body.write(b);
        }

        @Override
        public boolean isReady() {
          return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {
          throw new UnsupportedOperationException();
        }
      };
    }
  }
}
