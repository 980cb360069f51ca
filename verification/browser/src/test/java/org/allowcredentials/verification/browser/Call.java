package org.allowcredentials.verification.browser;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A request that the script of a page makes; without credentials unless said otherwise. */
record Call(
    Api api,
    String method,
    String url,
    Credentials credentials,
    Map<String, String> headers,
    @Nullable String body) {

  Call {
    headers = Map.copyOf(headers);
  }

  /** The two programming interfaces of browsers that take part in CORS in the same way. */
  enum Api {
    FETCH("fetch"),
    XHR("xhr");

    private final String keyword;

    Api(String keyword) {
      this.keyword = keyword;
    }
  }

  /** The credentials mode of fetch. */
  enum Credentials {
    INCLUDE("include"),
    OMIT("omit");

    private final String keyword;

    Credentials(String keyword) {
      this.keyword = keyword;
    }
  }

  static Call get(String url) {
    return of("GET", url);
  }

  static Call of(String method, String url) {
    return new Call(Api.FETCH, method, url, Credentials.OMIT, Map.of(), null);
  }

  Call withCredentials() {
    return new Call(api, method, url, Credentials.INCLUDE, headers, body);
  }

  Call asXhr() {
    return new Call(Api.XHR, method, url, credentials, headers, body);
  }

  Call header(String name, String value) {
    Map<String, String> more = new LinkedHashMap<>(headers);
    more.put(name, value);
    return new Call(api, method, url, credentials, more, body);
  }

  Call body(String contentType, String text) {
    Call typed = header("Content-Type", contentType);
    return new Call(api, method, url, credentials, typed.headers, text);
  }

  ObjectNode toJson(ObjectMapper json) {
    ObjectNode node =
        json.createObjectNode()
            .put("api", api.keyword)
            .put("method", method)
            .put("url", url)
            .put("credentials", credentials.keyword)
            .put("body", body);
    ObjectNode fields = node.putObject("headers");
    headers.forEach(fields::put);
    return node;
  }
}
