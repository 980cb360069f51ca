/**
 * What a request gets: pure decisions over the headers of a request and a response, whatever API
 * they come through. Jakarta REST filters and the servlet filter ask the same functions; not
 * exported.
 */
@NullMarked
package org.allowcredentials.answer;

import org.jspecify.annotations.NullMarked;
