/**
 * What a Jakarta REST class says: its paths, verbs and policies, as seen from the class that is
 * deployed.
 *
 * <p>The compiler reads a class through {@code javax.lang.model}, start-up through reflection; both
 * fill a {@link org.allowcredentials.resource.ClassView}, and {@link
 * org.allowcredentials.resource.Inheritance} makes the same {@link
 * org.allowcredentials.table.Resource} of it. So no rule of inheritance exists twice.
 */
@NullMarked
package org.allowcredentials.resource;

import org.jspecify.annotations.NullMarked;
