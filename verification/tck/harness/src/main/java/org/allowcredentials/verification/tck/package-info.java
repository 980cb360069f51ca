/** Runs the TCK of Jakarta REST, and compares what it says. */
@NullMarked
package org.allowcredentials.verification.tck;

import org.jspecify.annotations.NullMarked;
