/** What comes from configuration: origins, and a newer list of public suffixes. */
@NullMarked
package org.allowcredentials.config;

import org.jspecify.annotations.NullMarked;
