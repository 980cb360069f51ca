package org.allowcredentials.benchmarks;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.allowcredentials.benchmarks.RestHeaders.Inbound;
import org.jboss.resteasy.specimpl.ResteasyUriInfo;
import org.jspecify.annotations.Nullable;

/**
 * A request as filters see it, sent again and again: what servers read from the wire is read anew
 * each time, what they parse on demand is not there.
 */
final class RestRequest implements ContainerRequestContext {

  private final Inbound headers;
  private final Map<Scenario.Header, List<String>> wire = new LinkedHashMap<>();
  private final Map<String, Object> properties = new HashMap<>();
  private final UriInfo uri;
  private final String method;
  private @Nullable Response aborted;

  RestRequest(RestHeaders server, Scenario scenario) {
    headers = server.inbound(scenario);
    Scenario.otherHeaders()
        .forEach(each -> headers.add(each.name(), new ArrayList<>(List.of(each.fresh()))));
    for (Scenario.Header each : scenario.headers()) {
      List<String> lines = new ArrayList<>(List.of(each.fresh()));
      wire.put(each, lines);
      headers.add(each.name(), lines);
    }
    URI base = URI.create("http://api.example.com/");
    uri = new ResteasyUriInfo(base, URI.create(scenario.path().substring(1)));
    method = scenario.method();
  }

  /** Arrives anew. */
  void renew() {
    wire.forEach((header, lines) -> lines.set(0, header.fresh()));
    properties.clear();
    aborted = null;
    headers.renew();
  }

  @Nullable Response aborted() {
    return aborted;
  }

  @Override
  public @Nullable Object getProperty(String name) {
    return properties.get(name);
  }

  @Override
  public Collection<String> getPropertyNames() {
    return properties.keySet();
  }

  @Override
  public void setProperty(String name, Object object) {
    properties.put(name, object);
  }

  @Override
  public void removeProperty(String name) {
    properties.remove(name);
  }

  @Override
  public UriInfo getUriInfo() {
    return uri;
  }

  @Override
  public String getMethod() {
    return method;
  }

  @Override
  public MultivaluedMap<String, String> getHeaders() {
    return headers.map();
  }

  @Override
  public @Nullable String getHeaderString(String name) {
    return headers.joined(name);
  }

  @Override
  public void abortWith(Response response) {
    aborted = response;
  }

  private static UnsupportedOperationException no() {
    return new UnsupportedOperationException("no filter for CORS needs this");
  }

  @Override
  public void setRequestUri(URI requestUri) {
    throw no();
  }

  @Override
  public void setRequestUri(URI baseUri, URI requestUri) {
    throw no();
  }

  @Override
  public Request getRequest() {
    throw no();
  }

  @Override
  public void setMethod(String method) {
    throw no();
  }

  @Override
  public boolean containsHeaderString(String name, String separator, Predicate<String> predicate) {
    throw no();
  }

  @Override
  public Date getDate() {
    throw no();
  }

  @Override
  public Locale getLanguage() {
    throw no();
  }

  @Override
  public int getLength() {
    throw no();
  }

  @Override
  public MediaType getMediaType() {
    throw no();
  }

  @Override
  public List<MediaType> getAcceptableMediaTypes() {
    throw no();
  }

  @Override
  public List<Locale> getAcceptableLanguages() {
    throw no();
  }

  @Override
  public Map<String, Cookie> getCookies() {
    throw no();
  }

  @Override
  public boolean hasEntity() {
    throw no();
  }

  @Override
  public InputStream getEntityStream() {
    throw no();
  }

  @Override
  public void setEntityStream(InputStream input) {
    throw no();
  }

  @Override
  public SecurityContext getSecurityContext() {
    throw no();
  }

  @Override
  public void setSecurityContext(SecurityContext context) {
    throw no();
  }
}
