/**
 * Everything that speaks Jakarta REST's container API: the feature that servers find, and the
 * filters it registers.
 *
 * <p>Applications need none of it where the server finds {@link
 * org.allowcredentials.jaxrs.CorsFeature} by itself, as all full servers do. They register it where
 * a program lists all that its server may use.
 */
@NullMarked
package org.allowcredentials.jaxrs;

import org.jspecify.annotations.NullMarked;
