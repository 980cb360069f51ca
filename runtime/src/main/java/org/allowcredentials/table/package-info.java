/**
 * What generated tables say of a class and of an application: endpoints, and policies as they were
 * written. Plain data, and all that generated code calls.
 *
 * <p>The annotation processor writes a {@link org.allowcredentials.table.CorsPolicyTable} for each
 * class that it has checked; when an application starts, {@link java.util.ServiceLoader} finds it.
 * Nobody has to call any of this.
 */
@NullMarked
package org.allowcredentials.table;

import org.jspecify.annotations.NullMarked;
