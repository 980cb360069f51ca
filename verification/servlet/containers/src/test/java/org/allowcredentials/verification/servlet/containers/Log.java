package org.allowcredentials.verification.servlet.containers;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** What the library says meanwhile. */
final class Log extends Handler implements AutoCloseable {

  private static final Logger LOGGER = Logger.getLogger("org.allowcredentials");

  private final List<String> warnings = new CopyOnWriteArrayList<>();

  static Log start() {
    Log log = new Log();
    LOGGER.addHandler(log);
    return log;
  }

  List<String> warnings() {
    return List.copyOf(warnings);
  }

  @Override
  public void publish(LogRecord entry) {
    if (entry.getLevel().equals(Level.WARNING)) {
      warnings.add(entry.getMessage());
    }
  }

  @Override
  public void flush() {}

  @Override
  public void close() {
    LOGGER.removeHandler(this);
  }
}
