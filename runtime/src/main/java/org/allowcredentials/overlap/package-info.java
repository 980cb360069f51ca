/** Which endpoints servers may take for each other, so that their policies must be the same. */
@NullMarked
package org.allowcredentials.overlap;

import org.jspecify.annotations.NullMarked;
