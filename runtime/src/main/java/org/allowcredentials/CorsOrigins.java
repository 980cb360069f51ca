package org.allowcredentials;

import java.util.Collection;

/**
 * The origins from the configuration of one deployment, which may change while it serves. The
 * application finds it in its Jakarta REST {@code Configuration}, and calls it when it likes, such
 * as from its scheduler; the library starts no thread:
 *
 * <pre>{@code
 * CorsOrigins origins = (CorsOrigins) configuration.getProperty(CorsOrigins.PROPERTY);
 * }</pre>
 *
 * <p>A new list passes the same rules as at the start. All policies of the deployment, and the
 * origin guard with them, follow at once: a request sees all of a change, or nothing of it. Where
 * the rules refuse a list, nothing that it adds is allowed, and what it lacks is no longer; the log
 * says why. Where a source cannot be read, its lists stay as they are.
 *
 * <p>Browsers keep a granted preflight for {@code maxAge}. The guard refuses a removed origin at
 * once.
 */
public interface CorsOrigins {

  /** The property of the Jakarta REST {@code Configuration} that has this object. */
  String PROPERTY = "org.allowcredentials.origins";

  /**
   * Reads all lists anew: those of the {@link OriginSource}, and those of the configuration, as far
   * as it gives new values. What {@link #replace} said counts no longer.
   *
   * @return true if every list was read and taken, even if none has changed
   */
  boolean reload();

  /**
   * Replaces the list of one key. It counts until the next call of this method for the key, or of
   * {@link #reload()}.
   *
   * @param key the key of {@code "${key}"}
   * @param origins the origins, each like a string of the annotation
   * @return true if the list was taken; false if a policy refuses it, or if none names the key
   */
  boolean replace(String key, Collection<String> origins);
}
