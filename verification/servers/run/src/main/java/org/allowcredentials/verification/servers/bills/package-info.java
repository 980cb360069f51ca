/** A web application with two applications of Jakarta REST. */
@NullMarked
package org.allowcredentials.verification.servers.bills;

import org.jspecify.annotations.NullMarked;
