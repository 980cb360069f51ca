/**
 * What Spring Boot users meet: settings, a start that refuses, the filter before Spring Security.
 */
@NullMarked
package org.allowcredentials.spring;

import org.jspecify.annotations.NullMarked;
