package org.allowcredentials.deploy;

import java.lang.reflect.Method;

/**
 * A method of a class, as a server names it.
 *
 * @param type the class that is served
 * @param method its method, or one that it overrides or implements
 */
record Runs(Class<?> type, Method method) {}
