/** What a client sees on the wire when an annotated application runs on Jersey. */
@NullMarked
package org.allowcredentials.verification.jersey;

import org.jspecify.annotations.NullMarked;
