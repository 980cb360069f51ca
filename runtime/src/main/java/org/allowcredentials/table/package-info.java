/**
 * What generated tables say of a class and of an application: endpoints, and policies as they were
 * written. Plain data, and all that generated code calls.
 */
@NullMarked
package org.allowcredentials.table;

import org.jspecify.annotations.NullMarked;
