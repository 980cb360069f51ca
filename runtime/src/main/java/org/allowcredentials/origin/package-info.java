/**
 * Origins: their grammar, the names that browsers never send, patterns, and who may hold a name.
 * Pure functions.
 *
 * @see <a href="https://html.spec.whatwg.org/#origin">HTML, origin</a>
 * @see <a href="https://url.spec.whatwg.org/#host-parsing">URL, host parsing</a>
 */
@NullMarked
package org.allowcredentials.origin;

import org.jspecify.annotations.NullMarked;
