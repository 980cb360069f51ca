/** An application on Spring Boot, with Jersey or Apache CXF, with Spring Security or without. */
@NullMarked
package org.allowcredentials.verification.servers.spring;

import org.jspecify.annotations.NullMarked;
