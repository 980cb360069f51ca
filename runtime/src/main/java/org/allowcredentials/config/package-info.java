/** Origins that come from configuration. */
@NullMarked
package org.allowcredentials.config;

import org.jspecify.annotations.NullMarked;
