package org.allowcredentials.processor;

import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import org.allowcredentials.finding.Finding;
import org.allowcredentials.finding.Rule;

/** What is to be said of an endpoint or a policy. */
sealed interface Remark {

  /** Returns the rule. */
  Rule rule();

  /** A remark about an element, or about an annotation on it. */
  record OnElement(
      Rule rule, String summary, String details, Element element, Optional<AnnotationMirror> mirror)
      implements Remark {}

  /** A finding about a request method designator. */
  record OnMethod(Finding finding, Element element, Optional<AnnotationMirror> designator)
      implements Remark {
    @Override
    public Rule rule() {
      return finding.rule();
    }
  }

  /** A finding about a value of one of our annotations. */
  record OnPolicy(Finding finding, Declared declared) implements Remark {
    @Override
    public Rule rule() {
      return finding.rule();
    }
  }
}
