/** The smallest application on Jersey: annotated resources, and a main class without CORS code. */
@NullMarked
package org.allowcredentials.samples.jersey;

import org.jspecify.annotations.NullMarked;
