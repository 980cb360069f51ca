/** An application that tells the server to look for no features. */
@NullMarked
package org.allowcredentials.verification.servers.silent;

import org.jspecify.annotations.NullMarked;
