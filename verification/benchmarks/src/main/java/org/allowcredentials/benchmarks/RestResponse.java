package org.allowcredentials.benchmarks;

import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Link;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.net.URI;
import java.util.Date;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** An answer as filters see it; it has no entity. */
final class RestResponse implements ContainerResponseContext, Answer {

  private final MultivaluedMap<String, Object> headers;
  private int status;

  RestResponse(int status, MultivaluedMap<String, Object> headers) {
    this.status = status;
    this.headers = headers;
  }

  @Override
  public @Nullable String header(String name) {
    // CXF's map knows case.
    return headers.entrySet().stream()
        .filter(each -> each.getKey().equalsIgnoreCase(name))
        .map(each -> String.join(",", each.getValue().stream().map(String::valueOf).toList()))
        .findFirst()
        .orElse(null);
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
  public MultivaluedMap<String, Object> getHeaders() {
    return headers;
  }

  @Override
  public boolean hasEntity() {
    return false;
  }

  private static UnsupportedOperationException no() {
    return new UnsupportedOperationException("no filter for CORS needs this");
  }

  @Override
  public Response.StatusType getStatusInfo() {
    throw no();
  }

  @Override
  public void setStatusInfo(Response.StatusType statusInfo) {
    throw no();
  }

  @Override
  public MultivaluedMap<String, String> getStringHeaders() {
    throw no();
  }

  @Override
  public String getHeaderString(String name) {
    throw no();
  }

  @Override
  public boolean containsHeaderString(String name, String separator, Predicate<String> predicate) {
    throw no();
  }

  @Override
  public Set<String> getAllowedMethods() {
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
  public Map<String, NewCookie> getCookies() {
    throw no();
  }

  @Override
  public EntityTag getEntityTag() {
    throw no();
  }

  @Override
  public Date getLastModified() {
    throw no();
  }

  @Override
  public URI getLocation() {
    throw no();
  }

  @Override
  public Set<Link> getLinks() {
    throw no();
  }

  @Override
  public boolean hasLink(String relation) {
    throw no();
  }

  @Override
  public Link getLink(String relation) {
    throw no();
  }

  @Override
  public Link.Builder getLinkBuilder(String relation) {
    throw no();
  }

  @Override
  public Object getEntity() {
    throw no();
  }

  @Override
  public Class<?> getEntityClass() {
    throw no();
  }

  @Override
  public Type getEntityType() {
    throw no();
  }

  @Override
  public void setEntity(Object entity) {
    throw no();
  }

  @Override
  public void setEntity(Object entity, Annotation[] annotations, MediaType mediaType) {
    throw no();
  }

  @Override
  public Annotation[] getEntityAnnotations() {
    throw no();
  }

  @Override
  public OutputStream getEntityStream() {
    throw no();
  }

  @Override
  public void setEntityStream(OutputStream outputStream) {
    throw no();
  }
}
