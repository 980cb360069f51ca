/**
 * What only RESTEasy can tell: which {@code Application} is deployed, which paths are served, and
 * how they are rewritten; nothing else needs RESTEasy.
 */
@NullMarked
package org.allowcredentials.jaxrs.resteasy;

import org.jspecify.annotations.NullMarked;
