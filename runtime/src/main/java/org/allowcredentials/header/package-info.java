/**
 * Names of headers and request methods: which are safelisted, which are forbidden, which a policy
 * may list. Pure functions.
 *
 * @see <a href="https://fetch.spec.whatwg.org/#http-headers">Fetch, headers</a>
 */
@NullMarked
package org.allowcredentials.header;

import org.jspecify.annotations.NullMarked;
