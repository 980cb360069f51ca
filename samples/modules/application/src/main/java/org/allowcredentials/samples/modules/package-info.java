/** The application: one policy for everything that it serves, wherever that was compiled. */
@NullMarked
package org.allowcredentials.samples.modules;

import org.jspecify.annotations.NullMarked;
