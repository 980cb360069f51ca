package org.allowcredentials.servlet;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.MappingMatch;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Collections;
import java.util.Enumeration;
import org.allowcredentials.answer.Presence;
import org.jspecify.annotations.Nullable;

/**
 * A request of our own to the root of an application, on the way of another one: it asks whether
 * the filters of Jakarta REST are there, and has nothing of what the other one brings, so that
 * nobody can spoil the answer.
 */
final class PresenceRequest extends HttpServletRequestWrapper {

  private static final int UNKNOWN = -1;

  private final Presence question;
  private final String servletPath;
  private final String uri;

  PresenceRequest(HttpServletRequest request, Presence question) {
    super(request);
    this.question = question;
    boolean below = request.getHttpServletMapping().getMappingMatch() == MappingMatch.PATH;
    this.servletPath = below ? request.getServletPath() : "";
    this.uri = request.getContextPath() + encoded(servletPath) + "/";
  }

  private static String encoded(String path) {
    try {
      return new URI(null, null, path, null).getRawPath();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e); // A path with a slash in front, or none, is one.
    }
  }

  @Override
  public @Nullable Object getAttribute(String name) {
    return name.equals(Presence.PROPERTY) ? question : super.getAttribute(name);
  }

  @Override
  public String getMethod() {
    return Presence.METHOD;
  }

  @Override
  public String getRequestURI() {
    return uri;
  }

  @Override
  public StringBuffer getRequestURL() {
    String url = super.getRequestURL().toString();
    int path = url.indexOf('/', url.indexOf("//") + 2);
    return new StringBuffer(path < 0 ? url : url.substring(0, path)).append(uri);
  }

  @Override
  public String getServletPath() {
    return servletPath;
  }

  @Override
  public String getPathInfo() {
    return "/";
  }

  @Override
  public @Nullable String getQueryString() {
    return null;
  }

  @Override
  public @Nullable String getHeader(String name) {
    return null;
  }

  @Override
  public Enumeration<String> getHeaders(String name) {
    return Collections.emptyEnumeration();
  }

  @Override
  public Enumeration<String> getHeaderNames() {
    return Collections.emptyEnumeration();
  }

  @Override
  public long getDateHeader(String name) {
    return UNKNOWN;
  }

  @Override
  public int getIntHeader(String name) {
    return UNKNOWN;
  }

  @Override
  public @Nullable String getContentType() {
    return null;
  }

  @Override
  public int getContentLength() {
    return UNKNOWN;
  }

  @Override
  public long getContentLengthLong() {
    return UNKNOWN;
  }

  @Override
  public boolean isAsyncSupported() {
    return false;
  }

  @Override
  public AsyncContext startAsync() {
    throw new IllegalStateException("no client waits for the response");
  }

  @Override
  public AsyncContext startAsync(ServletRequest request, ServletResponse response) {
    return startAsync();
  }
}
