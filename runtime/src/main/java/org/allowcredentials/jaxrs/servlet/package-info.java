/**
 * What a servlet container is told by the filters of Jakarta REST. Loaded only where there are
 * servlets; nobody else in {@code jaxrs} knows them.
 */
@NullMarked
package org.allowcredentials.jaxrs.servlet;

import org.jspecify.annotations.NullMarked;
