/**
 * The smallest web application: annotated resources, and an application class without CORS code.
 */
@NullMarked
package org.allowcredentials.samples.shop;

import org.jspecify.annotations.NullMarked;
