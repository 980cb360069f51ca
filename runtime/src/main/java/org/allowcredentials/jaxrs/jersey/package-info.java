/**
 * What only Jersey can tell: which {@code Application} is deployed, which paths are served, and how
 * they are rewritten; nothing else needs Jersey.
 */
@NullMarked
package org.allowcredentials.jaxrs.jersey;

import org.jspecify.annotations.NullMarked;
