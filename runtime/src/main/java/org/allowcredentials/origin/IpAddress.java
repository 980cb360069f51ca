package org.allowcredentials.origin;

import java.math.BigInteger;
import java.util.Optional;
import org.allowcredentials.text.Ascii;

/**
 * IP addresses as the URL standard parses and serialises them.
 *
 * @see <a href="https://url.spec.whatwg.org/#host-parsing">URL, host parsing</a>
 */
final class IpAddress {

  private static final int PIECES = 8;
  private static final BigInteger IPV4_LIMIT = BigInteger.ONE.shiftLeft(32);

  private IpAddress() {}

  /**
   * Returns whether a browser takes this domain for an IPv4 address, right or wrong.
   *
   * @see <a href="https://url.spec.whatwg.org/#ends-in-a-number-checker">URL, ends in a number</a>
   */
  static boolean endsInNumber(String domain) {
    String trimmed = domain.endsWith(".") ? domain.substring(0, domain.length() - 1) : domain;
    String last = trimmed.substring(trimmed.lastIndexOf('.') + 1);
    return !last.isEmpty() && (isDigits(last) || parseNumber(last).isPresent());
  }

  /** Returns the dotted form of what a browser takes for an IPv4 address; empty where it fails. */
  static Optional<String> canonicalV4(String domain) {
    String trimmed = domain.endsWith(".") ? domain.substring(0, domain.length() - 1) : domain;
    String[] parts = trimmed.split("\\.", 6);
    if (parts.length > 4) {
      return Optional.empty();
    }
    BigInteger address = BigInteger.ZERO;
    for (int i = 0; i < parts.length; i++) {
      Optional<BigInteger> number = parseNumber(parts[i]);
      boolean last = i == parts.length - 1;
      BigInteger limit = last ? IPV4_LIMIT.shiftRight(8 * i) : BigInteger.valueOf(256);
      if (number.isEmpty() || number.get().compareTo(limit) >= 0) {
        return Optional.empty();
      }
      address = address.add(last ? number.get() : number.get().shiftLeft(8 * (3 - i)));
    }
    long bits = address.longValueExact();
    return Optional.of(
        (bits >> 24) + "." + (bits >> 16 & 255) + "." + (bits >> 8 & 255) + "." + (bits & 255));
  }

  /** Returns the serialised form of an IPv6 address without brackets; empty where it is none. */
  static Optional<String> canonicalV6(String text) {
    if (text.length() > 45) {
      return Optional.empty();
    }
    int gap = text.indexOf("::");
    int[] pieces;
    if (gap < 0) {
      pieces = parsePieces(text);
      if (pieces.length != PIECES) {
        return Optional.empty();
      }
    } else {
      int[] head = gap == 0 ? new int[0] : parsePieces(text.substring(0, gap));
      String rest = text.substring(gap + 2);
      int[] tail = rest.isEmpty() ? new int[0] : parsePieces(rest);
      boolean unreadable =
          (gap > 0 && (head.length == 0 || text.substring(0, gap).indexOf('.') >= 0))
              || (!rest.isEmpty() && tail.length == 0);
      if (unreadable || head.length + tail.length >= PIECES) {
        return Optional.empty();
      }
      pieces = new int[PIECES];
      System.arraycopy(head, 0, pieces, 0, head.length);
      System.arraycopy(tail, 0, pieces, PIECES - tail.length, tail.length);
    }
    return Optional.of(serialize(pieces));
  }

  /** Returns whether this is an address of the machine itself: 127.0.0.0/8 or [::1]. */
  static boolean isLoopback(String host) {
    return host.equals("[::1]")
        || (host.startsWith("127.") && canonicalV4(host).filter(host::equals).isPresent());
  }

  /** Returns the 16-bit pieces of a part without "::"; an empty array where it cannot be read. */
  private static int[] parsePieces(String text) {
    String[] fields = text.split(":", -1);
    int embedded = fields[fields.length - 1].indexOf('.') >= 0 ? 1 : 0;
    int[] pieces = new int[fields.length + embedded];
    if (pieces.length > PIECES) {
      return new int[0];
    }
    for (int i = 0; i < fields.length - embedded; i++) {
      String field = fields[i];
      if (field.isEmpty() || field.length() > 4 || !isHex(field)) {
        return new int[0];
      }
      pieces[i] = Integer.parseInt(field, 16);
    }
    if (embedded == 1) {
      String dotted = fields[fields.length - 1];
      if (canonicalV4(dotted).filter(dotted::equals).isEmpty()) {
        return new int[0];
      }
      String[] bytes = dotted.split("\\.", -1);
      pieces[pieces.length - 2] = Integer.parseInt(bytes[0]) << 8 | Integer.parseInt(bytes[1]);
      pieces[pieces.length - 1] = Integer.parseInt(bytes[2]) << 8 | Integer.parseInt(bytes[3]);
    }
    return pieces;
  }

  /** Compresses the first longest run of two or more zero pieces. */
  private static String serialize(int[] pieces) {
    int start = -1;
    int length = 1;
    for (int i = 0; i < PIECES; i++) {
      int end = i;
      while (end < PIECES && pieces[end] == 0) {
        end++;
      }
      if (end - i > length) {
        start = i;
        length = end - i;
      }
      i = Math.max(i, end - 1);
    }
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < PIECES; i++) {
      if (i == start) {
        out.append(i == 0 ? "::" : ":");
        i += length - 1;
        continue;
      }
      out.append(Integer.toHexString(pieces[i]));
      if (i < PIECES - 1) {
        out.append(':');
      }
    }
    return out.toString();
  }

  /** Parses a number as the URL standard does: decimal, 0x hexadecimal, 0 octal. */
  private static Optional<BigInteger> parseNumber(String text) {
    String digits = text;
    int radix = 10;
    if (text.startsWith("0x") || text.startsWith("0X")) {
      digits = text.substring(2);
      radix = 16;
    } else if (text.length() > 1 && text.startsWith("0")) {
      digits = text.substring(1);
      radix = 8;
    } else if (text.isEmpty()) {
      return Optional.empty();
    }
    int base = radix;
    if (!digits.chars().allMatch(c -> c < 128 && Character.digit(c, base) >= 0)) {
      return Optional.empty();
    }
    String significant = digits.replaceFirst("^0+", "");
    if (significant.length() > 12) {
      return Optional.of(IPV4_LIMIT);
    }
    return Optional.of(
        significant.isEmpty() ? BigInteger.ZERO : new BigInteger(significant, radix));
  }

  private static boolean isDigits(String text) {
    return text.chars().allMatch(Ascii::isDigit);
  }

  private static boolean isHex(String text) {
    return text.chars().allMatch(c -> c < 128 && Character.digit(c, 16) >= 0);
  }
}
