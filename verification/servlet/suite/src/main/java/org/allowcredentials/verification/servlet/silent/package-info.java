/** Applications of Jakarta REST whose servers do not look for features by themselves. */
@NullMarked
package org.allowcredentials.verification.servlet.silent;

import org.jspecify.annotations.NullMarked;
