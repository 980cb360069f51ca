/** Random applications beside random servlets. */
package org.allowcredentials.verification.runtimes.differential;
