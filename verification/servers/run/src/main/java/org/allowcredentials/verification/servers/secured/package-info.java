/**
 * Resources that only some may call; they are added to the web application of {@code
 * verification/servlet}.
 */
@NullMarked
package org.allowcredentials.verification.servers.secured;

import org.jspecify.annotations.NullMarked;
