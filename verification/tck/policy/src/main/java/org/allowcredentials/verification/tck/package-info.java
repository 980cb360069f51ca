/** What the applications of the TCK are given. */
@NullMarked
package org.allowcredentials.verification.tck;

import org.jspecify.annotations.NullMarked;
