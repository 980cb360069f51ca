package org.allowcredentials;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The request headers that a filter, an interceptor or a {@code MessageBodyReader} reads, so that
 * scripts may send them to the endpoints to which it applies:
 *
 * <pre>{@code
 * @Provider
 * @ReadsHeaders("Authorization")
 * public class TokenFilter implements ContainerRequestFilter { ... }
 * }</pre>
 *
 * <p>They are added to what the policy of an endpoint allows, wherever one applies: to every
 * endpoint; with a {@code @NameBinding}, to those that have it too; where a {@code DynamicFeature}
 * registers the class, to the methods for which it does. Headers of a {@code @PreMatching} filter
 * are also allowed for paths that no endpoint has. What counts is what the server has registered
 * when the application starts, not what was compiled. An endpoint without a policy stays without
 * one.
 */
@Documented
@Inherited // Servers may make a proxy of the class.
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface ReadsHeaders {

  /**
   * Returns the names of the headers.
   *
   * @return header names; those that no policy may allow are refused by the compiler
   */
  String[] value();
}
