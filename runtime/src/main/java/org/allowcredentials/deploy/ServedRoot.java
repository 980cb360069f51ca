package org.allowcredentials.deploy;

import java.lang.reflect.Method;
import java.util.List;

/**
 * A root of what a server serves, as the server itself says: from annotated classes, wherever they
 * are registered, and from its own API.
 *
 * @param path the path template
 * @param methods what is below it
 */
public record ServedRoot(String path, List<ServedMethod> methods) {

  /** Takes a copy of the list. */
  public ServedRoot {
    methods = List.copyOf(methods);
  }

  /**
   * A resource method or a sub-resource locator.
   *
   * @param path the path template below that of the root; empty if there is none
   * @param verb the request method; empty for a locator
   * @param type the class that is served
   * @param method the Java method that runs
   */
  public record ServedMethod(String path, String verb, Class<?> type, Method method) {

    /** Returns the same method of another class. */
    ServedMethod of(Class<?> other) {
      return new ServedMethod(path, verb, other, method);
    }
  }
}
