package org.allowcredentials.benchmarks;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.ServletContext;
import jakarta.servlet.http.HttpServletMapping;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.MappingMatch;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A request as servlet filters see it, sent again and again; the headers stand one after another,
 * as containers keep them. It wraps nothing: the wrapper only spares eighty methods.
 */
final class ServletRequestStub extends HttpServletRequestWrapper {

  private record Mapping(
      String getMatchValue, String getPattern, String getServletName, MappingMatch getMappingMatch)
      implements HttpServletMapping {}

  private static final HttpServletMapping MAPPING =
      new Mapping("", "/*", "rest", MappingMatch.PATH);

  private final List<Scenario.Header> wire;
  private final List<String> names = new ArrayList<>();
  private final List<String> values = new ArrayList<>();
  private final Map<String, Object> attributes = new HashMap<>();
  private final ServletContext context;
  private final String method;
  private final String path;

  ServletRequestStub(ServletContext context, Scenario scenario) {
    super(nothing(HttpServletRequest.class));
    this.context = context;
    method = scenario.method();
    path = scenario.path();
    wire = scenario.headers();
    wire.forEach(each -> add(each));
    Scenario.otherHeaders().forEach(each -> add(each));
  }

  /** Returns an object of which every method fails. */
  static <T> T nothing(Class<T> type) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (proxy, called, arguments) -> {
              throw new UnsupportedOperationException(called.toString());
            }));
  }

  private void add(Scenario.Header header) {
    names.add(header.name());
    values.add(header.fresh());
  }

  /** Arrives anew. */
  void renew() {
    for (int i = 0; i < wire.size(); i++) {
      values.set(i, wire.get(i).fresh());
    }
    attributes.clear();
  }

  @Override
  public @Nullable String getHeader(String name) {
    for (int i = 0; i < names.size(); i++) {
      if (names.get(i).equalsIgnoreCase(name)) {
        return values.get(i);
      }
    }
    return null;
  }

  @Override
  public Enumeration<String> getHeaders(String name) {
    String value = getHeader(name);
    return value == null ? Collections.emptyEnumeration() : Collections.enumeration(List.of(value));
  }

  @Override
  public Enumeration<String> getHeaderNames() {
    return Collections.enumeration(names);
  }

  @Override
  public @Nullable Object getAttribute(String name) {
    return attributes.get(name);
  }

  @Override
  public void setAttribute(String name, Object value) {
    attributes.put(name, value);
  }

  @Override
  public void removeAttribute(String name) {
    attributes.remove(name);
  }

  @Override
  public String getMethod() {
    return method;
  }

  @Override
  public String getRequestURI() {
    return path;
  }

  @Override
  @SuppressWarnings("JdkObsolete") // So says the interface.
  public StringBuffer getRequestURL() {
    return new StringBuffer("https://api.example.com").append(path);
  }

  @Override
  public String getContextPath() {
    return "";
  }

  @Override
  public ServletContext getServletContext() {
    return context;
  }

  @Override
  public HttpServletMapping getHttpServletMapping() {
    return MAPPING;
  }

  @Override
  public DispatcherType getDispatcherType() {
    return DispatcherType.REQUEST;
  }

  @Override
  public boolean isAsyncStarted() {
    return false;
  }

  @Override
  public String getScheme() {
    return "https";
  }

  @Override
  public String getServerName() {
    return "api.example.com";
  }

  @Override
  public int getServerPort() {
    return 443;
  }

  @Override
  public @Nullable String getContentType() {
    return null;
  }

  @Override
  public int getContentLength() {
    return -1;
  }

  @Override
  public @Nullable String getCharacterEncoding() {
    return null;
  }

  @Override
  public @Nullable String getQueryString() {
    return null;
  }
}
