package org.allowcredentials.config;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.allowcredentials.text.Quote;

/** Recognises keys that were most likely meant to be one of ours: one or two edits away. */
final class Misspelt {

  private static final int MAX_EDITS = 2;

  /** Keys of other libraries, which are right as they are. */
  private static final List<String> OTHERS = List.of("cors.enabled", "CORS_ENABLED");

  private Misspelt() {}

  private record Guess(String key, SettingKey meant, int edits) {}

  /**
   * Returns what to say of a key.
   *
   * @param key as a source has it: such as {@code cors.explian}, or {@code CORS_EXPLIAN}
   * @return empty if it is one of ours, or far from each of them
   */
  static Optional<String> remark(String key) {
    if (OTHERS.contains(key)) {
      return Optional.empty();
    }
    return Stream.of(SettingKey.values())
        .flatMap(each ->
            Stream.of(each.key(), Sources.environmentName(each.key()))
                .map(written -> new Guess(written, each, edits(key, written))))
        .min(Comparator.comparingInt(Guess::edits))
        .filter(guess -> guess.edits() > 0 && guess.edits() <= MAX_EDITS)
        .map(guess ->
            "The setting "
                + Quote.excerpt(key)
                + " is passed over: there is none of this name. If "
                + guess.key()
                + " is meant, write that. See "
                + guess.meant().page()
                + ".");
  }

  /** Returns how many characters to insert, delete or replace; more than two as any number. */
  private static int edits(String from, String to) {
    if (Math.abs(from.length() - to.length()) > MAX_EDITS) {
      return MAX_EDITS + 1;
    }
    int[] row = new int[to.length() + 1];
    for (int j = 0; j <= to.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= from.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= to.length(); j++) {
        int replaced = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[to.length()];
  }
}
