/**
 * The compiled tables: the service type that generated classes implement, and the index that finds
 * an endpoint by path and verb as a Jakarta REST server does. {@link
 * org.allowcredentials.table.CorsDeploymentException} says why an application must not start with
 * them.
 */
@NullMarked
package org.allowcredentials.table;

import org.jspecify.annotations.NullMarked;
