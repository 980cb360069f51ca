/**
 * Everything that touches Jakarta REST: the feature that servers find, the filters it registers,
 * and the check at start-up that refuses to serve with a policy that was not compiled.
 */
@NullMarked
package org.allowcredentials.jaxrs;

import org.jspecify.annotations.NullMarked;
