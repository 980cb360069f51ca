package org.allowcredentials.benchmarks;

import io.netty.handler.codec.DecoderResult;
import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpConnection;
import io.vertx.core.http.HttpFrame;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerFileUpload;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.http.HttpVersion;
import io.vertx.core.http.ServerWebSocket;
import io.vertx.core.http.StreamPriority;
import io.vertx.core.http.impl.headers.HeadersMultiMap;
import io.vertx.core.net.HostAndPort;
import io.vertx.core.net.NetSocket;
import java.util.List;
import java.util.Set;
import javax.security.cert.X509Certificate;
import org.jspecify.annotations.Nullable;

/** A request as handlers of Vert.x see it, sent again and again, over the real map of headers. */
@SuppressWarnings({"deprecation", "removal"}) // The interface has methods of both kinds.
final class VertxRequest implements HttpServerRequest {

  private final HeadersMultiMap headers = HeadersMultiMap.httpHeaders();
  private final List<Scenario.Header> wire;
  private final HttpServerResponse response;
  private final HttpMethod method;

  VertxRequest(Scenario scenario, HttpServerResponse response) {
    this.response = response;
    method = HttpMethod.valueOf(scenario.method());
    wire = scenario.headers();
    Scenario.otherHeaders().forEach(each -> headers.add(each.name(), each.fresh()));
  }

  /** Arrives anew. */
  void renew() {
    for (Scenario.Header each : wire) {
      headers.set(each.name(), each.fresh());
    }
  }

  @Override
  public HttpMethod method() {
    return method;
  }

  @Override
  public MultiMap headers() {
    return headers;
  }

  @Override
  public @Nullable String getHeader(CharSequence name) {
    return headers.get(name);
  }

  @Override
  public @Nullable String getHeader(String name) {
    return headers.get(name);
  }

  @Override
  public HttpServerResponse response() {
    return response;
  }

  @Override
  public String scheme() {
    return "https";
  }

  @Override
  public String host() {
    return "api.example.com";
  }

  @Override
  public String absoluteURI() {
    return "https://api.example.com/orders/4711";
  }

  private static UnsupportedOperationException no() {
    return new UnsupportedOperationException("no filter for CORS needs this");
  }

  @Override
  public HttpServerRequest exceptionHandler(Handler<Throwable> handler) {
    throw no();
  }

  @Override
  public HttpServerRequest handler(Handler<Buffer> handler) {
    throw no();
  }

  @Override
  public HttpServerRequest pause() {
    throw no();
  }

  @Override
  public HttpServerRequest resume() {
    throw no();
  }

  @Override
  public HttpServerRequest fetch(long amount) {
    throw no();
  }

  @Override
  public HttpServerRequest endHandler(Handler<Void> handler) {
    throw no();
  }

  @Override
  public HttpVersion version() {
    throw no();
  }

  @Override
  public String uri() {
    throw no();
  }

  @Override
  public String path() {
    throw no();
  }

  @Override
  public String query() {
    throw no();
  }

  @Override
  public HostAndPort authority() {
    throw no();
  }

  @Override
  public HostAndPort authority(boolean real) {
    throw no();
  }

  @Override
  public long bytesRead() {
    throw no();
  }

  @Override
  public HttpServerRequest setParamsCharset(String charset) {
    throw no();
  }

  @Override
  public String getParamsCharset() {
    throw no();
  }

  @Override
  public MultiMap params() {
    throw no();
  }

  @Override
  public MultiMap params(boolean semicolon) {
    throw no();
  }

  @Override
  public X509Certificate[] peerCertificateChain() {
    throw no();
  }

  @Override
  public Future<Buffer> body() {
    throw no();
  }

  @Override
  public Future<Void> end() {
    throw no();
  }

  @Override
  public Future<NetSocket> toNetSocket() {
    throw no();
  }

  @Override
  public HttpServerRequest setExpectMultipart(boolean expect) {
    throw no();
  }

  @Override
  public boolean isExpectMultipart() {
    throw no();
  }

  @Override
  public HttpServerRequest uploadHandler(@Nullable Handler<HttpServerFileUpload> handler) {
    throw no();
  }

  @Override
  public MultiMap formAttributes() {
    throw no();
  }

  @Override
  public String getFormAttribute(String name) {
    throw no();
  }

  @Override
  public Future<ServerWebSocket> toWebSocket() {
    throw no();
  }

  @Override
  public boolean isEnded() {
    throw no();
  }

  @Override
  public HttpServerRequest customFrameHandler(Handler<HttpFrame> handler) {
    throw no();
  }

  @Override
  public HttpConnection connection() {
    throw no();
  }

  @Override
  public HttpServerRequest streamPriorityHandler(Handler<StreamPriority> handler) {
    throw no();
  }

  @Override
  public DecoderResult decoderResult() {
    throw no();
  }

  @Override
  public Cookie getCookie(String name) {
    throw no();
  }

  @Override
  public Cookie getCookie(String name, String domain, String path) {
    throw no();
  }

  @Override
  public Set<Cookie> cookies(String name) {
    throw no();
  }

  @Override
  public Set<Cookie> cookies() {
    throw no();
  }
}
