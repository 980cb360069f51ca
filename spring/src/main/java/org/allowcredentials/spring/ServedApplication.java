package org.allowcredentials.spring;

import java.util.Set;

/**
 * A Jakarta REST application, as the servlet filter must know it.
 *
 * @param path where it is below the context path
 * @param types its resource classes, and its {@code Application} class if it has one
 */
record ServedApplication(String path, Set<Class<?>> types) {

  ServedApplication {
    types = Set.copyOf(types);
  }
}
