/**
 * Which endpoint a path and a verb lead to: templates, their expressions, and the index of all of
 * them.
 */
@NullMarked
package org.allowcredentials.match;

import org.jspecify.annotations.NullMarked;
