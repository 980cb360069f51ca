package org.allowcredentials.policy;

import java.util.List;
import org.allowcredentials.finding.Finding;

/** What the rules say of a draft. */
public sealed interface Verdict {

  /**
   * Returns all findings, in the order of the draft.
   *
   * @return findings; for a verified policy only warnings and notes
   */
  List<Finding> findings();

  /**
   * The draft is a policy.
   *
   * @param policy the policy
   * @param findings warnings and notes
   */
  record Verified(CorsPolicy policy, List<Finding> findings) implements Verdict {}

  /**
   * The draft is refused.
   *
   * @param findings at least one error
   */
  record Refused(List<Finding> findings) implements Verdict {}
}
