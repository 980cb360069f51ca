/** Caches in front of an application, and within. */
@NullMarked
package org.allowcredentials.verification.runtimes.cache;

import org.jspecify.annotations.NullMarked;
