/** An application on Quarkus that lists its classes, and forgets the feature. */
@NullMarked
package org.allowcredentials.verification.servers.listing;

import org.jspecify.annotations.NullMarked;
