package org.allowcredentials;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * These origins may read the response of this resource, <em>without</em> credentials: {@code
 * Access-Control-Allow-Credentials} is never sent.
 *
 * <pre>{@code
 * @GET
 * @Path("/rates")
 * @AllowOrigins("*")
 * public List<Rate> rates() { ... }
 * }</pre>
 *
 * <p>If a browser sends the request with credentials anyway, it withholds the response from the
 * script. Placement and precedence are the same as for {@link AllowCredentials}.
 *
 * @see <a href="https://fetch.spec.whatwg.org/#cors-protocol-and-credentials">Fetch, CORS protocol
 *     and credentials</a>
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface AllowOrigins {

  /**
   * Returns the allowed origins: {@code "*"} for all, or any value that {@link
   * AllowCredentials#origins()} permits; plain {@code http} is also permitted, because no
   * credentials can be stolen. {@code "null"} (CORS006) is refused, and so are values that no
   * browser ever sends, such as {@code "https://app.example.com/"} (CORS102) or {@code
   * "app.example.com"} (CORS101).
   *
   * @return origins and patterns of origins, at least one
   */
  String[] value();

  /**
   * Returns the request headers a script may set beyond those that the code shows. {@code "*"} is
   * permitted and covers all except {@code Authorization}.
   *
   * @return header names
   */
  String[] allowedHeaders() default {};

  /**
   * Returns the response headers a script may read beyond the seven that are always readable;
   * {@code "*"} is permitted.
   *
   * @return header names
   */
  String[] exposedHeaders() default {};

  /**
   * Returns how long a browser may cache the response to a preflight, in seconds: 0 to 86400.
   *
   * @return seconds, 1800 by default
   */
  int maxAge() default 1800;
}
