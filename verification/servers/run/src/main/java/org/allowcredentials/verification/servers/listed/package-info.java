/** A web application that registers our feature by hand. */
@NullMarked
package org.allowcredentials.verification.servers.listed;

import org.jspecify.annotations.NullMarked;
