/** Resources that are beans of their container, added to the web application of {@code secured}. */
@NullMarked
package org.allowcredentials.verification.servers.beans;

import org.jspecify.annotations.NullMarked;
