/**
 * The rules, and the policy they verify. Pure: no clock, no file, no property; {@code java.base}
 * only.
 *
 * <p>A {@link org.allowcredentials.table.PolicyDraft} holds the strings as they were written, each
 * with its place. {@link org.allowcredentials.policy.PolicyRules} turns it into a verified {@link
 * org.allowcredentials.policy.CorsPolicy} or into all {@link org.allowcredentials.finding.Finding
 * findings}. The compiler and the start-up of an application ask the same rules.
 */
@NullMarked
package org.allowcredentials.policy;

import org.jspecify.annotations.NullMarked;
