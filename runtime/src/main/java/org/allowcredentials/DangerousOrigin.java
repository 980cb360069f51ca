package org.allowcredentials;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An origin that a rule calls guarded, allowed all the same, with the reason.
 *
 * <pre>{@code
 * @AllowCredentials(
 *     origins = "https://app.example.com",
 *     dangerousOrigins = @DangerousOrigin(
 *         value = "http://intranet.example.com",
 *         reason = "the plant's terminals cannot do TLS; separate network"))
 * }</pre>
 *
 * <p>Only guarded origins may stand here: plain {@code http} (CORS007) and the subdomains of a
 * public suffix (CORS008). What a rule forbids stays forbidden.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({})
public @interface DangerousOrigin {

  /**
   * Returns the origin or pattern.
   *
   * @return an origin as in {@link AllowCredentials#origins()}
   */
  String value();

  /**
   * Returns why this origin is allowed although it is dangerous, for whoever reviews the code.
   *
   * @return a reason that a person can read: at least one letter or digit (CORS314)
   */
  String reason();
}
