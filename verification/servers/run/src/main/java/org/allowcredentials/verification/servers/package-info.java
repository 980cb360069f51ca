/** Full servers as processes of their own, with the applications of the contract and of users. */
@NullMarked
package org.allowcredentials.verification.servers;

import org.jspecify.annotations.NullMarked;
