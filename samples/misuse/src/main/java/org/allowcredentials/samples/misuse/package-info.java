/** Meant not to compile: mistakes that are made with CORS, each with what the developer thought. */
@NullMarked
package org.allowcredentials.samples.misuse;

import org.jspecify.annotations.NullMarked;
