/** What no browser sends, and more of it than is good: every answer is checked. */
@NullMarked
package org.allowcredentials.verification.runtimes.hostile;

import org.jspecify.annotations.NullMarked;
