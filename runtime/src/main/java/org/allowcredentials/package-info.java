/**
 * The annotations that say who may call a resource from other sites, and the exception that stops
 * an application whose policies cannot be applied.
 *
 * <table>
 * <caption>Which annotation</caption>
 * <tr><td>{@link org.allowcredentials.AllowCredentials}</td>
 *   <td>scripts of these origins may read it, with cookies or a login</td></tr>
 * <tr><td>{@link org.allowcredentials.AllowOrigins}</td>
 *   <td>scripts of these origins may read it, without</td></tr>
 * <tr><td>{@link org.allowcredentials.SameOriginOnly}</td>
 *   <td>only the API's own pages may read it or trigger anything</td></tr>
 * <tr><td>{@link org.allowcredentials.AllowCrossSiteRequests}</td>
 *   <td>other sites may trigger it, such as a login response, but not read it</td></tr>
 * <tr><td>none</td><td>browsers let no other origin read it; requests are not checked</td></tr>
 * </table>
 *
 * <p>The nearest one applies: that of the method, then of its class, then of the {@code
 * Application}. The compiler checks each; the annotations depend on nothing.
 */
@NullMarked
package org.allowcredentials;

import org.jspecify.annotations.NullMarked;
