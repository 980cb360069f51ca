package org.allowcredentials.verification.runtimes.application;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** What ran. One for each class loader, so that filters, converters and resources share it. */
final class Ledger {

  private static final List<String> ENTRIES = new CopyOnWriteArrayList<>();

  private Ledger() {}

  static void note(String what) {
    ENTRIES.add(what);
  }

  static List<String> entries() {
    return List.copyOf(ENTRIES);
  }

  static void clear() {
    ENTRIES.clear();
  }
}
