/** A web application whose classes the server finds. */
@NullMarked
package org.allowcredentials.verification.servers.orders;

import org.jspecify.annotations.NullMarked;
