package org.allowcredentials.answer;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** Listens to the product's logger, which is one of {@code java.util.logging} here. */
final class Log implements AutoCloseable {

  static final Level DEBUG = Level.FINE;

  private final Logger logger = Logger.getLogger("org.allowcredentials");
  private final Level before = logger.getLevel();
  private final boolean passesOn = logger.getUseParentHandlers();
  private final List<LogRecord> records = new CopyOnWriteArrayList<>();

  private final Handler handler =
      new Handler() {
        @Override
        public void publish(LogRecord each) {
          records.add(each);
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
      };

  Log(Level level) {
    logger.setLevel(level);
    logger.setUseParentHandlers(false);
    handler.setLevel(Level.ALL);
    logger.addHandler(handler);
  }

  List<String> lines(Level level) {
    return records.stream()
        .filter(each -> each.getLevel().equals(level))
        .map(LogRecord::getMessage)
        .toList();
  }

  @Override
  public void close() {
    logger.removeHandler(handler);
    logger.setUseParentHandlers(passesOn);
    logger.setLevel(before);
  }
}
