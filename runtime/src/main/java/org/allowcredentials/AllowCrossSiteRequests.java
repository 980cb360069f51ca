package org.allowcredentials;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * This resource accepts requests that other sites trigger, such as a login response ({@code
 * form_post}, SAML) or a payment callback: the policy and the origin guard that it would inherit do
 * not apply.
 *
 * <pre>{@code
 * @SameOriginOnly
 * @ApplicationPath("api")
 * public class Api extends Application {}
 *
 * @Path("saml")
 * public class SamlResource {
 *
 *   @POST
 *   @AllowCrossSiteRequests(reason = "the identity provider posts its response; it is signed")
 *   public Response answer(@FormParam("SAMLResponse") String response) { ... }
 * }
 * }</pre>
 *
 * <p>No CORS headers are written, and no request is refused: the resource itself must verify each
 * request. It may be on a resource class, a resource method or a sub-resource locator; precedence
 * is the same as for {@link AllowCredentials}.
 *
 * <p>On an {@code Application}, it names classes that you cannot annotate:
 *
 * <pre>{@code
 * @SameOriginOnly
 * @AllowCrossSiteRequests(of = SamlResource.class, reason = "the response is signed")
 * public class Api extends Application {}
 * }</pre>
 */
@Documented
@Repeatable(AllowCrossSiteRequests.List.class)
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface AllowCrossSiteRequests {

  /**
   * Returns the reason, for reviewers.
   *
   * @return a readable reason: at least one letter or digit (CORS317)
   */
  String reason();

  /**
   * Returns the class that accepts such requests: required on an {@code Application}, and only
   * permitted there. Subclasses are not included.
   *
   * @return a resource class; {@code void} for the annotated element
   */
  Class<?> of() default void.class;

  /** Several of them, on an {@code Application}. */
  @Documented
  @Retention(RetentionPolicy.RUNTIME)
  @Target(ElementType.TYPE)
  @interface List {

    /**
     * Returns the annotations.
     *
     * @return one for each class
     */
    AllowCrossSiteRequests[] value();
  }
}
