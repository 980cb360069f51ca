/** Apache CXF finds the feature by this package; nothing else needs CXF. */
@NullMarked
package org.allowcredentials.jaxrs.cxf;

import org.jspecify.annotations.NullMarked;
