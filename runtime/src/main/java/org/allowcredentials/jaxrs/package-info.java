/**
 * Everything that speaks Jakarta REST's container API: the feature that servers find, and the
 * filters it registers.
 */
@NullMarked
package org.allowcredentials.jaxrs;

import org.jspecify.annotations.NullMarked;
