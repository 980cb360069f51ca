package org.allowcredentials.benchmarks;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import java.lang.reflect.Field;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.allowcredentials.benchmarks.RestHeaders.Inbound;
import org.apache.cxf.endpoint.Endpoint;
import org.apache.cxf.endpoint.Server;
import org.apache.cxf.jaxrs.JAXRSServerFactoryBean;
import org.apache.cxf.jaxrs.impl.HttpHeadersImpl;
import org.apache.cxf.jaxrs.impl.tl.ThreadLocalHttpHeaders;
import org.apache.cxf.message.Exchange;
import org.apache.cxf.message.ExchangeImpl;
import org.apache.cxf.message.Message;
import org.apache.cxf.message.MessageImpl;
import org.apache.cxf.phase.PhaseInterceptorChain;
import org.apache.cxf.rs.security.cors.CrossOriginResourceSharingFilter;
import org.apache.cxf.service.Service;
import org.jspecify.annotations.Nullable;

/**
 * A request as CXF holds it: its own filter asks for more than Jakarta REST shows, and looks the
 * method up.
 */
final class CxfMessage implements Inbound {

  private final Map<String, List<String>> lines = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
  private final Scenario scenario;
  private final Server server;
  private final Message message;
  private final ThreadLocal<Message> current = current();

  CxfMessage(Scenario scenario) {
    this.scenario = scenario;
    // CXF finds our feature by itself, also where another filter is measured; it wants its setting.
    System.setProperty(Policy.ORIGINS, Policy.ALLOWED);
    JAXRSServerFactoryBean factory = new JAXRSServerFactoryBean();
    factory.setResourceClasses(Orders.class);
    factory.setAddress("/");
    factory.setStart(false);
    server = factory.create();
    message = message();
  }

  /** Returns CXF's own filter. */
  static CrossOriginResourceSharingFilter filter(Policy policy) {
    CrossOriginResourceSharingFilter filter = new CrossOriginResourceSharingFilter();
    filter.setAllowOrigins(policy.origins());
    filter.setAllowHeaders(List.of(Policy.HEADERS.split(",")));
    filter.setExposeHeaders(List.of(Policy.EXPOSED));
    filter.setAllowCredentials(true);
    filter.setMaxAge(Policy.MAX_AGE);
    inject(filter);
    return filter;
  }

  /** CXF injects what knows the message of the thread. */
  private static void inject(CrossOriginResourceSharingFilter filter) {
    ThreadLocalHttpHeaders injected =
        new ThreadLocalHttpHeaders() {
          @Override
          public HttpHeaders get() {
            Object headers =
                PhaseInterceptorChain.getCurrentMessage().get(HttpHeaders.class.getName());
            return (HttpHeaders) Objects.requireNonNull(headers);
          }
        };
    try {
      field(CrossOriginResourceSharingFilter.class, "headers").set(filter, injected);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Returns what holds the message of the thread: CXF sets it where a chain of its own begins. */
  @SuppressWarnings("unchecked")
  private static ThreadLocal<Message> current() {
    try {
      return (ThreadLocal<Message>) field(PhaseInterceptorChain.class, "CURRENT_MESSAGE").get(null);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Field field(Class<?> type, String name) {
    try {
      Field field = type.getDeclaredField(name);
      field.setAccessible(true);
      return field;
    } catch (NoSuchFieldException e) {
      throw new IllegalStateException(e);
    }
  }

  private Message message() {
    Message made = new MessageImpl();
    made.put(Message.HTTP_REQUEST_METHOD, scenario.method());
    made.put(Message.REQUEST_URI, scenario.path());
    made.put(Message.ENDPOINT_ADDRESS, "/");
    made.put(Message.PROTOCOL_HEADERS, lines);
    made.put(HttpHeaders.class.getName(), new HttpHeadersImpl(made));
    return made;
  }

  @Override
  public void add(String name, List<String> values) {
    lines.put(name, values);
  }

  /** The exchange is that of one request, and the filter keeps its decision there. */
  @Override
  public void renew() {
    Exchange exchange = new ExchangeImpl();
    exchange.put(Endpoint.class, server.getEndpoint());
    exchange.put(Service.class, server.getEndpoint().getService());
    exchange.setInMessage(message);
    message.setExchange(exchange);
    message.remove("path_to_match_slash");
    current.set(message);
  }

  @Override
  public MultivaluedMap<String, String> map() {
    return new HttpHeadersImpl(message).getRequestHeaders();
  }

  @Override
  public @Nullable String joined(String name) {
    return new HttpHeadersImpl(message).getHeaderString(name);
  }
}
