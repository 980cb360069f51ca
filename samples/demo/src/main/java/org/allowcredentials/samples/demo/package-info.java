/**
 * The demo: an API and a page of two different origins in one process, and what the browser makes
 * of it.
 */
@NullMarked
package org.allowcredentials.samples.demo;

import org.jspecify.annotations.NullMarked;
