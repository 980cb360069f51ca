/**
 * What is deployed: reads the classes of an application and their compiled tables, refuses what was
 * not compiled or does not fit, and holds the verified policies. Shared by all that answers
 * requests; not exported.
 */
@NullMarked
package org.allowcredentials.deploy;

import org.jspecify.annotations.NullMarked;
