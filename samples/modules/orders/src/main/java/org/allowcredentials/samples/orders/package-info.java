/** The resources: no word about CORS in this module. */
@NullMarked
package org.allowcredentials.samples.orders;

import org.jspecify.annotations.NullMarked;
