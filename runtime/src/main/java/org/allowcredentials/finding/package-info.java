/**
 * What is wrong, as one record from the rule that found it to the line that a person reads. Each
 * code is a constant of {@link org.allowcredentials.finding.Rule}.
 */
@NullMarked
package org.allowcredentials.finding;

import org.jspecify.annotations.NullMarked;
