/** The processor in the builds that users have: every build here is a process of its own. */
@NullMarked
package org.allowcredentials.verification.neighbours;

import org.jspecify.annotations.NullMarked;
