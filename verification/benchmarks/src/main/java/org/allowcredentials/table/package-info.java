/** Benchmarks, in the package of what they measure. */
@NullMarked
package org.allowcredentials.table;

import org.jspecify.annotations.NullMarked;
