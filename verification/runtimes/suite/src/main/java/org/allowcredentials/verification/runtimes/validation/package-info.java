/** What needs Jakarta Validation, which not every server has. */
@NullMarked
package org.allowcredentials.verification.runtimes.validation;

import org.jspecify.annotations.NullMarked;
