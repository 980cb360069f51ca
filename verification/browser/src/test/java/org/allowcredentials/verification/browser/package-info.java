/**
 * Proof in a real browser: headless Chromium loads pages from several origins and calls the demo
 * API, and every test asserts both sides, what the page's script was allowed to see and what was on
 * the wire.
 */
@NullMarked
package org.allowcredentials.verification.browser;

import org.jspecify.annotations.NullMarked;
