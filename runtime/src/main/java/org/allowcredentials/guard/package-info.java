/**
 * The origin guard: whether a request that may change something comes from an origin that may cause
 * it. Pure functions.
 */
@NullMarked
package org.allowcredentials.guard;

import org.jspecify.annotations.NullMarked;
