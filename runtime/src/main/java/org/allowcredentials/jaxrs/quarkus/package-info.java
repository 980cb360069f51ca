/** Looks on Quarkus whether the feature is registered; nothing else needs Quarkus. */
@NullMarked
package org.allowcredentials.jaxrs.quarkus;

import org.jspecify.annotations.NullMarked;
