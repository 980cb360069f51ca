/**
 * The smallest application on RESTEasy: annotated resources, and a main class without CORS code.
 */
@NullMarked
package org.allowcredentials.samples.shop;

import org.jspecify.annotations.NullMarked;
