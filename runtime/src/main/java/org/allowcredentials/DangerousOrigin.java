package org.allowcredentials;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An origin that is allowed although a guarded rule reports it, with the reason.
 *
 * <pre>{@code
 * @AllowCredentials(
 *     origins = "https://app.example.com",
 *     dangerousOrigins = @DangerousOrigin(
 *         value = "http://intranet.example.com",
 *         reason = "the plant's terminals cannot do TLS; separate network"))
 * }</pre>
 *
 * <p>Only guarded origins are permitted here: plain {@code http} (CORS007), the subdomains of a
 * public suffix (CORS008), and preview deployments such as {@code
 * "https://deploy-preview-*--acme.netlify.app"}, with a {@code *} inside the first label (CORS013).
 * Forbidden origins stay forbidden.
 *
 * <p>{@code "${dev.origins:}"} adds the origins of a key, and acknowledges those that are plain
 * {@code http} of a local network: private and link-local addresses, names without a dot, names
 * below {@code .local}, {@code .internal} and {@code .test}. Each is a warning at the start
 * (CORS405).
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({})
public @interface DangerousOrigin {

  /**
   * Returns the origin, the pattern or the key.
   *
   * @return an origin or a placeholder as in {@link AllowCredentials#origins()}
   */
  String value();

  /**
   * Returns why this origin is allowed although it is dangerous, for reviewers.
   *
   * @return a readable reason: at least one letter or digit (CORS314)
   */
  String reason();
}
