/**
 * The optional servlet filter: the same policies, applied where no filter of Jakarta REST is asked,
 * such as error pages and the container's own answers. Nothing is registered unless asked for.
 */
@NullMarked
package org.allowcredentials.servlet;

import org.jspecify.annotations.NullMarked;
