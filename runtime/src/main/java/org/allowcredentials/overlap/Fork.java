package org.allowcredentials.overlap;

import org.allowcredentials.overlap.Clash.Reason;
import org.allowcredentials.overlap.Route.Step;
import org.allowcredentials.resource.Media;

/**
 * Two ways that part at some step: the root class, a locator, the method. Says whether every server
 * prefers the same one on every path that leads to both.
 *
 * <table>
 *   <caption>When every server prefers A to B</caption>
 *   <tr><th>they part at</th><th>A is preferred if</th><th>because</th></tr>
 *   <tr><td>root classes of different paths</td><td>the class of A is before that of B, and so is
 *     the whole path</td><td>the standard looks into one class only; RESTEasy (wider matching) and
 *     Quarkus look into all</td></tr>
 *   <tr><td>two methods</td><td>A is before B, and both have the same {@code @Consumes} and {@code
 *     @Produces}</td><td>RESTEasy compares media types before paths, CXF leaves out methods whose
 *     types do not fit</td></tr>
 *   <tr><td>method A, locator B</td><td>A is before B, and takes and gives anything</td><td>CXF
 *     goes on to the locator where the types do not fit</td></tr>
 *   <tr><td>locator A, method B</td><td>never</td><td>CXF prefers methods, the others the better
 *     path</td></tr>
 *   <tr><td>two locators</td><td>A is before B</td><td></td></tr>
 *   <tr><td>nothing: same path</td><td>never</td><td>only the media types differ, which a preflight
 *     does not name</td></tr>
 * </table>
 *
 * <p>One path is before another as {@link PathShape#isBefore} says, and only if all steps of A are
 * plain: no expression in them can match a slash or nothing, or is beyond what {@link
 * org.allowcredentials.match.ExpressionParser} reads. HEAD goes to methods for HEAD and for GET;
 * that for HEAD is preferred only if it is before the other or has the same path.
 *
 * @param a a way
 * @param b another one
 * @param at the position of the step; that behind the last one if a way is the beginning of the
 *     other
 */
record Fork(Route a, Route b, int at) {

  private static final String HEAD = "HEAD";
  private static final String GET = "GET";

  /** Returns where two ways part. */
  static Fork of(Route a, Route b) {
    int at = 0;
    while (at < a.steps().size()
        && at < b.steps().size()
        && a.steps().get(at).id().equals(b.steps().get(at).id())) {
      at++;
    }
    return new Fork(a, b, at);
  }

  /** Returns whether one verb is HEAD and the other one GET, whose methods answer HEAD too. */
  static boolean isHeadAndGet(String verb, String other) {
    return (verb.equals(HEAD) && other.equals(GET)) || (verb.equals(GET) && other.equals(HEAD));
  }

  /** Returns whether one way is the beginning of the other, or both are the same. */
  boolean isNone() {
    return at == a.steps().size() || at == b.steps().size();
  }

  /** Returns whether every server prefers the same one wherever both match. */
  boolean isSettled() {
    if (isHeadAndGet()) {
      return headIsPreferred();
    }
    return !areHeads() && onePathIsPreferred();
  }

  /** Returns why servers differ, where it is not settled. */
  Reason reason() {
    if (a.bundle() || b.bundle()) {
      return Reason.WAYS;
    }
    if (isHeadAndGet()) {
      return isSamePath() ? Reason.HEAD_TYPES : Reason.HEAD;
    }
    if (isSamePath()) {
      return Reason.SAME_PATH;
    }
    if (areHeads() && onePathIsPreferred()) {
      return Reason.HEADS;
    }
    if (at == 0) {
      return Reason.ROOTS;
    }
    Step step = step(a);
    Step other = step(b);
    if (step.locator() || other.locator()) {
      return Reason.LOCATOR;
    }
    if (step.shape().isBefore(other.shape()) || other.shape().isBefore(step.shape())) {
      boolean plain = a.whole().plain() || b.whole().plain();
      return plain && !step.media().equals(other.media()) ? Reason.MEDIA_TYPES : Reason.EXPRESSION;
    }
    return a.whole().plain() && b.whole().plain() ? Reason.ORDER : Reason.EXPRESSION;
  }

  private Step step(Route way) {
    return way.steps().get(at);
  }

  private boolean isHeadAndGet() {
    return isHeadAndGet(a.verb(), b.verb());
  }

  private boolean areHeads() {
    return a.verb().equals(HEAD) && b.verb().equals(HEAD);
  }

  private boolean onePathIsPreferred() {
    return isPreferred(a, b) || isPreferred(b, a);
  }

  private boolean isPreferred(Route way, Route over) {
    if (way.bundle() || !way.steps().stream().allMatch(step -> step.shape().plain())) {
      return false;
    }
    Step step = step(way);
    Step other = step(over);
    if (at > 0) {
      return isPreferred(step, other, step.shape(), other.shape());
    }
    Step below = way.steps().get(1);
    Step otherBelow = over.steps().get(1);
    return step.shape().isBefore(other.shape())
        && isPreferred(
            below,
            otherBelow,
            step.shape().with(below.shape()),
            other.shape().with(otherBelow.shape()));
  }

  private static boolean isPreferred(Step step, Step over, PathShape shape, PathShape other) {
    boolean kinds =
        step.locator()
            ? over.locator()
            : step.media().equals(over.locator() ? Media.ANY : over.media());
    return kinds && shape.isBefore(other);
  }

  private boolean headIsPreferred() {
    Route head = a.verb().equals(HEAD) ? a : b;
    Route get = a.verb().equals(HEAD) ? b : a;
    return isSamePath() ? step(head).media().covers(step(get).media()) : isPreferred(head, get);
  }

  private boolean isSamePath() {
    Step step = step(a);
    Step other = step(b);
    return at > 0
        && !step.locator()
        && !other.locator()
        && step.shape().key().equals(other.shape().key());
  }
}
