/** The smallest application on Quarkus: annotated resources, and nothing else. */
@NullMarked
package org.allowcredentials.samples.shop;

import org.jspecify.annotations.NullMarked;
