/** The annotations that users write. They depend on nothing. */
@NullMarked
package org.allowcredentials;

import org.jspecify.annotations.NullMarked;
