/** What others write for CORS. */
@NullMarked
package org.allowcredentials.verification.runtimes.foreign;

import org.jspecify.annotations.NullMarked;
