/** The contract's application as Quarkus takes it. */
@NullMarked
package org.allowcredentials.verification.servers.quarkus;

import org.jspecify.annotations.NullMarked;
