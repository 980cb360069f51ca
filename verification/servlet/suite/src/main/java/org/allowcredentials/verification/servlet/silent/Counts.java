package org.allowcredentials.verification.servlet.silent;

import jakarta.servlet.ServletContext;
import java.util.concurrent.atomic.AtomicInteger;

/** What ran, of all applications of a web application. */
final class Counts {

  private Counts() {}

  static int posts(ServletContext context) {
    return count(context).get();
  }

  static int addPost(ServletContext context) {
    return count(context).incrementAndGet();
  }

  private static AtomicInteger count(ServletContext context) {
    synchronized (context) {
      if (context.getAttribute("posts") instanceof AtomicInteger known) {
        return known;
      }
      AtomicInteger none = new AtomicInteger();
      context.setAttribute("posts", none);
      return none;
    }
  }
}
