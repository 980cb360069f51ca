/** Applications on Dropwizard. */
@NullMarked
package org.allowcredentials.verification.servers.dropwizard;

import org.jspecify.annotations.NullMarked;
