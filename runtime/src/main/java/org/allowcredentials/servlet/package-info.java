/**
 * The optional servlet filter: the same policies, applied where no filter of Jakarta REST is asked,
 * such as error pages and the container's own answers. It is registered only if the setting {@code
 * cors.servletFilter} is {@code true}, or by hand.
 */
@NullMarked
package org.allowcredentials.servlet;

import org.jspecify.annotations.NullMarked;
