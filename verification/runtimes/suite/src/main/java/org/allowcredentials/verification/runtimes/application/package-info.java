/**
 * The application that all servers serve. It uses Jakarta REST and our annotations only, so that a
 * WAR can hold it.
 */
@NullMarked
package org.allowcredentials.verification.runtimes.application;

import org.jspecify.annotations.NullMarked;
