/**
 * Text as people read it: what they wrote, quoted so that nothing in it can break out of a message.
 * Knows nothing of CORS.
 */
@NullMarked
package org.allowcredentials.text;

import org.jspecify.annotations.NullMarked;
