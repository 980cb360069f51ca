/** The contract that every Jakarta REST server keeps, as an application and its tests. */
@NullMarked
package org.allowcredentials.verification.runtimes;

import org.jspecify.annotations.NullMarked;
