package org.allowcredentials.servlet;

import jakarta.servlet.ServletContext;
import java.util.Collection;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Where the applications of all our filters of one context are, as far as somebody said it. An
 * attribute of the context; it is filled while filters start, before the first request.
 */
final class AllPaths {

  private static final String ATTRIBUTE = "org.allowcredentials.servlet.paths";

  private final Set<String> paths = ConcurrentHashMap.newKeySet();

  /** Returns those of a context; containers start its filters one after the other. */
  static AllPaths of(ServletContext context) {
    if (context.getAttribute(ATTRIBUTE) instanceof AllPaths known) {
      return known;
    }
    AllPaths none = new AllPaths();
    context.setAttribute(ATTRIBUTE, none);
    return none;
  }

  void add(Sites more) {
    paths.addAll(more.paths());
  }

  Collection<String> all() {
    return paths;
  }
}
