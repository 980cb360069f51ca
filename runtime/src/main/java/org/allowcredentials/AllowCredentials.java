package org.allowcredentials;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * These origins may send credentials (cookies, client certificates, HTTP authentication) to this
 * resource and read the response. No other origin may read or trigger anything: the origin guard
 * refuses its requests, unless the method is GET, HEAD or OPTIONS, which must not change anything.
 *
 * <pre>{@code
 * @Path("/accounts")
 * @AllowCredentials(origins = {"https://app.example.com", "https://*.example.org"})
 * public class AccountResource { ... }
 * }</pre>
 *
 * <p>It may be on a resource class or interface, a resource method, a sub-resource locator, the
 * {@code Application} class, or another annotation, which then carries it. The nearest policy wins
 * and is never merged with others: method, class, what the method or class inherits, then the
 * {@code Application} that serves them, wherever the class was compiled.
 *
 * <p>Methods are never declared here: they come from {@code @GET}, {@code @PUT} and the other
 * request method designators. Request headers are derived from {@code @HeaderParam},
 * {@code @Consumes} and {@code @Produces}.
 *
 * <p>The compiler refuses a policy that is dangerous or can never work; each message has a code
 * such as {@code CORS001} and the value to write instead.
 *
 * @see <a href="https://fetch.spec.whatwg.org/#http-access-control-allow-credentials">Fetch,
 *     Access-Control-Allow-Credentials</a>
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface AllowCredentials {

  /**
   * Returns the allowed origins, each in the form that browsers send.
   *
   * <table>
   * <caption>Values that are permitted</caption>
   * <tr><td>{@code "https://app.example.com"}</td><td>one origin</td></tr>
   * <tr><td>{@code "https://app.example.com:8443"}</td><td>a port that is not the default</td></tr>
   * <tr><td>{@code "https://*.example.org"}</td>
   *   <td>every name below {@code example.org}, one or more labels, never {@code example.org}</td></tr>
   * <tr><td>{@code "http://localhost:*"}</td><td>any port</td></tr>
   * <tr><td>{@code "${orders.origins}"}</td>
   *   <td>a list from the configuration, checked by the same rules at start-up</td></tr>
   * <tr><td>{@code "${orders.origins:https://app.example.com}"}</td>
   *   <td>the same with a default, checked by the compiler; commas separate several origins</td></tr>
   * <tr><td>{@code "${dev.origins:}"}</td><td>the same; adds nothing where the key is missing</td></tr>
   * </table>
   *
   * <table>
   * <caption>Values that are refused</caption>
   * <tr><td>{@code "*"}</td><td>CORS001: with credentials it would open the resource to every site;
   *   browsers refuse it</td></tr>
   * <tr><td>{@code "null"}</td><td>CORS006: every sandboxed frame has that origin</td></tr>
   * <tr><td>{@code "http://app.example.com"}</td><td>CORS007: an attacker on the network can
   *   impersonate it</td></tr>
   * <tr><td>{@code "https://app.example.com/"}</td><td>CORS102: an origin has no path</td></tr>
   * <tr><td>{@code "https://App.example.com"}</td><td>CORS104: browsers send lower case</td></tr>
   * </table>
   *
   * @return origins and patterns of origins; not empty unless {@link #dangerousOrigins} has one
   */
  String[] origins() default {};

  /**
   * Returns the request headers a script may set beyond those that the code shows, such as {@code
   * "Authorization"} or {@code "X-Requested-With"}. Names are case-insensitive. {@code "*"} is
   * refused (CORS002): with credentials it is the name of a header called {@code *}.
   *
   * @return header names
   */
  String[] allowedHeaders() default {};

  /**
   * Returns the response headers a script may read beyond the seven that are always readable, such
   * as {@code "ETag"} or {@code "Location"}. {@code "*"} is refused (CORS004).
   *
   * @return header names
   */
  String[] exposedHeaders() default {};

  /**
   * Returns how long a browser may cache the response to a preflight, in seconds: 0 (not at all) to
   * 86400. Chromium caches it for 7200 seconds at most.
   *
   * @return seconds, 1800 by default
   */
  int maxAge() default 1800;

  /**
   * Returns origins that are allowed although a guarded rule reports them, each with the reason.
   *
   * @return origins with their reasons
   */
  DangerousOrigin[] dangerousOrigins() default {};
}
