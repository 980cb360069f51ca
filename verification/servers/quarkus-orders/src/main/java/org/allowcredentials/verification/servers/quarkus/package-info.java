/** An application whose classes Quarkus finds. */
@NullMarked
package org.allowcredentials.verification.servers.quarkus;

import org.jspecify.annotations.NullMarked;
