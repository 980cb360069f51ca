package org.allowcredentials.verification.runtimes;

import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;

/**
 * What an application gives to its server beside its classes, described independently of any
 * server.
 *
 * @param added methods without annotations that are served all the same
 * @param elsewhere classes that are served under a second path too, where their methods keep the
 *     rest of their paths
 * @param mediaTypes what the end of a path stands for, such as {@code application/json} by {@code
 *     json}
 * @param languages the same for languages
 */
public record Extras(
    List<Added> added,
    Map<Class<?>, String> elsewhere,
    Map<String, String> mediaTypes,
    Map<String, String> languages) {

  /** Nothing. */
  public static final Extras NONE = new Extras(List.of(), Map.of(), Map.of(), Map.of());

  /** Copies what is given. */
  public Extras {
    added = List.copyOf(added);
    elsewhere = Map.copyOf(elsewhere);
    mediaTypes = Map.copyOf(mediaTypes);
    languages = Map.copyOf(languages);
  }

  /**
   * A method that is served by the API of the server.
   *
   * @param path the whole path
   * @param verb the request method
   * @param type the class, which has a constructor without parameters
   * @param method the method, which has no parameters
   * @param object whether an object is to serve, if the server can be given one in place of a
   *     method
   */
  public record Added(String path, String verb, Class<?> type, Method method, boolean object) {}
}
