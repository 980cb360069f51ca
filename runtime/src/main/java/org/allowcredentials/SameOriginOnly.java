package org.allowcredentials;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * No other origin may read this resource: switches off the policy that the method or class would
 * inherit.
 *
 * <pre>{@code
 * @Path("/accounts")
 * @AllowCredentials(origins = "https://app.example.com")
 * public class AccountResource {
 *
 *   @DELETE
 *   @Path("{id}")
 *   @SameOriginOnly
 *   public void close(@PathParam("id") String id) { ... }
 * }
 * }</pre>
 *
 * <p>Neither CORS headers nor the origin guard apply then: the endpoint behaves as if this library
 * were not there.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface SameOriginOnly {}
