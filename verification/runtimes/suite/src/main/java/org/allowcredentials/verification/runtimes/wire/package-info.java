/** HTTP as bytes: a client library would hide repeated headers, and refuse to send some. */
@NullMarked
package org.allowcredentials.verification.runtimes.wire;

import org.jspecify.annotations.NullMarked;
