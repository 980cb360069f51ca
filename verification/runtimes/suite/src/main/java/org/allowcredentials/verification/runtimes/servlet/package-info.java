/** What needs servlets: on these servers, an application that is one. */
@NullMarked
package org.allowcredentials.verification.runtimes.servlet;

import org.jspecify.annotations.NullMarked;
