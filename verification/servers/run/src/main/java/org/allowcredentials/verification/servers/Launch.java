package org.allowcredentials.verification.servers;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * How a server is started.
 *
 * @param folder where
 * @param command the command
 * @param environment what is added to the environment
 * @param ready a line that says that an application is served, or all are
 * @param times how many such lines there are
 * @param failed a line that says that it is not
 */
record Launch(
    Path folder,
    List<String> command,
    Map<String, String> environment,
    Pattern ready,
    int times,
    Pattern failed) {

  /** Returns the same with more in the environment. */
  Launch with(Map<String, String> more) {
    Map<String, String> all = new HashMap<>(environment);
    all.putAll(more);
    return new Launch(folder, command, all, ready, times, failed);
  }
}
