package org.allowcredentials.origin;

import java.util.Arrays;
import java.util.Optional;

/** RFC 3492, for lower-case ASCII of bounded length. */
final class Punycode {

  private static final int BASE = 36;
  private static final int T_MIN = 1;
  private static final int T_MAX = 26;
  private static final int SKEW = 38;
  private static final int DAMP = 700;
  private static final int INITIAL_BIAS = 72;
  private static final int INITIAL_N = 0x80;
  private static final char DELIMITER = '-';
  private static final String DIGITS = "abcdefghijklmnopqrstuvwxyz0123456789";

  private Punycode() {}

  /** The code points; may hold surrogates, which no table calls valid. */
  static Optional<int[]> decode(String encoded) {
    int delimiter = Math.max(encoded.lastIndexOf(DELIMITER), 0);
    int[] output = new int[encoded.length()];
    int length = 0;
    for (; length < delimiter; length++) {
      output[length] = encoded.charAt(length);
    }
    int n = INITIAL_N;
    int bias = INITIAL_BIAS;
    long i = 0; // both are at most 2^31 where a digit is added, so no sum overflows
    int in = delimiter > 0 ? delimiter + 1 : 0;
    while (in < encoded.length()) {
      long start = i;
      long weight = 1;
      for (int k = BASE; ; k += BASE) {
        int digit = in < encoded.length() ? DIGITS.indexOf(encoded.charAt(in++)) : -1;
        if (digit < 0) {
          return Optional.empty();
        }
        i += digit * weight;
        int threshold = threshold(k, bias);
        if (digit < threshold) {
          break;
        }
        weight *= BASE - threshold;
        if (i > Integer.MAX_VALUE || weight > Integer.MAX_VALUE) {
          return Optional.empty();
        }
      }
      int count = length + 1;
      bias = adapt(i - start, count, start == 0);
      long codePoint = n + i / count;
      if (codePoint > Character.MAX_CODE_POINT) {
        return Optional.empty();
      }
      n = (int) codePoint;
      int position = (int) (i % count);
      System.arraycopy(output, position, output, position + 1, length - position);
      output[position] = n;
      length = count;
      i = position + 1L;
    }
    return Optional.of(Arrays.copyOf(output, length));
  }

  static String encode(int[] input) {
    StringBuilder output = new StringBuilder();
    for (int codePoint : input) {
      if (codePoint < INITIAL_N) {
        output.append((char) codePoint);
      }
    }
    int basic = output.length();
    if (basic > 0) {
      output.append(DELIMITER);
    }
    int handled = basic;
    int n = INITIAL_N;
    int bias = INITIAL_BIAS;
    long delta = 0;
    while (handled < input.length) {
      int from = n;
      int next = Arrays.stream(input).filter(c -> c >= from).min().orElseThrow();
      delta += (long) (next - n) * (handled + 1);
      n = next;
      for (int codePoint : input) {
        if (codePoint < n) {
          delta++;
        } else if (codePoint == n) {
          appendNumber(output, delta, bias);
          bias = adapt(delta, handled + 1, handled == basic);
          delta = 0;
          handled++;
        }
      }
      delta++;
      n++;
    }
    return output.toString();
  }

  private static void appendNumber(StringBuilder output, long number, int bias) {
    long rest = number;
    for (int k = BASE; ; k += BASE) {
      int threshold = threshold(k, bias);
      if (rest < threshold) {
        output.append(DIGITS.charAt((int) rest));
        return;
      }
      output.append(DIGITS.charAt((int) (threshold + (rest - threshold) % (BASE - threshold))));
      rest = (rest - threshold) / (BASE - threshold);
    }
  }

  private static int threshold(int k, int bias) {
    return Math.min(Math.max(k - bias, T_MIN), T_MAX);
  }

  private static int adapt(long delta, int count, boolean first) {
    long rest = first ? delta / DAMP : delta / 2;
    rest += rest / count;
    int k = 0;
    while (rest > (BASE - T_MIN) * T_MAX / 2) {
      rest /= BASE - T_MIN;
      k += BASE;
    }
    return k + (int) ((BASE - T_MIN + 1) * rest / (rest + SKEW));
  }
}
