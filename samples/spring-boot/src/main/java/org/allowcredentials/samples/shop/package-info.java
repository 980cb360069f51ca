/** The smallest application on Spring Boot: annotated resources, and no CORS code. */
@NullMarked
package org.allowcredentials.samples.shop;

import org.jspecify.annotations.NullMarked;
