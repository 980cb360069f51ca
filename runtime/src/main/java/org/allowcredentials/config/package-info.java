/**
 * What comes from configuration: origins, a newer list of public suffixes, where browsers see the
 * API.
 */
@NullMarked
package org.allowcredentials.config;

import org.jspecify.annotations.NullMarked;
