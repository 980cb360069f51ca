package org.allowcredentials;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * No other origin may read this resource, or trigger anything with it.
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
 * <p>It replaces the policy that the method or class would inherit, and applies the origin guard
 * with an empty list: a request from another origin is refused with 403 before the method runs,
 * unless its method is GET, HEAD or OPTIONS. Those must not change anything. A preflight is
 * refused, and CORS headers that something else wrote are removed.
 *
 * <p>On an {@code Application} it protects a whole API against forged requests from other sites
 * (CSRF). Annotate endpoints that must accept such requests, such as a login response, with {@link
 * AllowCrossSiteRequests}. Clients other than browsers are not refused.
 *
 * @see <a href="https://www.w3.org/TR/fetch-metadata/">Fetch Metadata Request Headers</a>
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface SameOriginOnly {}
