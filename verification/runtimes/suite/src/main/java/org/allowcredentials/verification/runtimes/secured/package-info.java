/** Roles, which each server checks in a way of its own. */
@NullMarked
package org.allowcredentials.verification.runtimes.secured;

import org.jspecify.annotations.NullMarked;
