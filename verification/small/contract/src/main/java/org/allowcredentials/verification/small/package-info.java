/** What a server must do that a program starts by itself, whichever it is. */
@NullMarked
package org.allowcredentials.verification.small;

import org.jspecify.annotations.NullMarked;
