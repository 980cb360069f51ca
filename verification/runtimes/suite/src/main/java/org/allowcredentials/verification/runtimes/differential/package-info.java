/**
 * The differential proof: random applications and requests, and for each the policy of the
 * preflight beside that of the method that a server really runs.
 */
@NullMarked
package org.allowcredentials.verification.runtimes.differential;

import org.jspecify.annotations.NullMarked;
