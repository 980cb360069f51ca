/**
 * Applications that share a web application. Compiled without the processor: no class here has a
 * policy.
 */
package org.allowcredentials.verification.servlet.two;
