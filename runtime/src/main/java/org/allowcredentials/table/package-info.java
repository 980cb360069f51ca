/**
 * The compiled tables: the service type that generated classes implement, and the index that finds
 * an endpoint by path and verb as a Jakarta REST server does.
 */
@NullMarked
package org.allowcredentials.table;

import org.jspecify.annotations.NullMarked;
