package org.allowcredentials;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * This resource takes requests that other sites cause, such as the answer of a login ({@code
 * form_post}, SAML) or the callback of a payment: switches off the policy and the origin guard that
 * it would inherit.
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
 *   @AllowCrossSiteRequests(reason = "the identity provider posts its answer; it is signed")
 *   public Response answer(@FormParam("SAMLResponse") String response) { ... }
 * }
 * }</pre>
 *
 * <p>No CORS headers are written, and no request is refused: whoever reads the request must find
 * out itself whether to believe it. It may stand on a resource class, a resource method or a
 * sub-resource locator; which annotation wins is as for {@link AllowCredentials}.
 *
 * <p>An {@code Application} says it of classes that nobody can annotate, each by its name:
 *
 * <pre>{@code
 * @SameOriginOnly
 * @AllowCrossSiteRequests(of = SamlResource.class, reason = "the answer is signed")
 * public class Api extends Application {}
 * }</pre>
 */
@Documented
@Repeatable(AllowCrossSiteRequests.List.class)
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface AllowCrossSiteRequests {

  /**
   * Returns why, for whoever reviews the code.
   *
   * @return a reason that a person can read, else CORS317
   */
  String reason();

  /**
   * Returns the class that takes such requests: on an {@code Application} only, and there always.
   * It is this class exactly, none that inherits from it.
   *
   * @return a resource class; {@code void} for the element that is annotated
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
