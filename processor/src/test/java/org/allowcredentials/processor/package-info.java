/** Shows the processor at the boundary a user has: sources, compiled by a real compiler. */
@NullMarked
package org.allowcredentials.processor;

import org.jspecify.annotations.NullMarked;
