/**
 * Spring Boot with Jersey or Apache CXF: the start refuses what cannot be applied, settings come
 * from Spring's {@code Environment}, and the servlet filter stands before Spring Security.
 */
@NullMarked
package org.allowcredentials.spring;

import org.jspecify.annotations.NullMarked;
