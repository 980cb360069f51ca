package org.allowcredentials.origin;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.allowcredentials.text.Ascii;

/**
 * Internationalised domain names by UTS #46 ToASCII (revision 33 or later) with the parameters of
 * the URL standard's "domain to ASCII", {@code beStrict} false: CheckBidi and CheckJoiners, but
 * neither CheckHyphens, UseSTD3ASCIIRules, Transitional_Processing nor VerifyDnsLength.
 *
 * <p>Browsers agree about the names that pass. About ASCII names that do not, such as {@code
 * xn--a}, they differ: the URL standard refused them until June 2026 and has let them pass since
 * (whatwg/url#914).
 *
 * <p>The properties of characters come from a table of one Unicode version, so a verdict does not
 * depend on the JDK. Only composition (NFC) is the JDK's: a label that is not in NFC because of a
 * character newer than the JDK is taken for one that is.
 */
final class Idna {

  private static final String ACE_PREFIX = "xn--";

  /** Longest label that is decoded; a host has at most 255 characters. */
  private static final int MAX_DECODED_LENGTH = 255;

  private static final int MAX_INPUT_LENGTH = 1000;
  private static final int MAX_NAME_LENGTH = 253;
  private static final int MAX_LABEL_LENGTH = 63;

  private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
  private static final int ZERO_WIDTH_JOINER = 0x200D;
  private static final char IDEOGRAPHIC_FULL_STOP = '\u3002';

  private Idna() {}

  /**
   * Returns whether ToASCII finds no fault with this domain, and leaves it unchanged.
   *
   * <p>Whether its last label makes it an IPv4 address is another matter, and so is its length.
   *
   * @param asciiDomain lower-case ASCII letters, digits, {@code -}, {@code _} and dots; anything
   *     else gives false
   */
  static boolean isUnchanged(String asciiDomain) {
    if (asciiDomain.isEmpty() || !asciiDomain.chars().allMatch(Idna::isHostCharacter)) {
      return false;
    }
    if (!asciiDomain.startsWith(ACE_PREFIX) && !asciiDomain.contains("." + ACE_PREFIX)) {
      return true;
    }
    List<int[]> labels = new ArrayList<>();
    boolean bidiDomain = false;
    for (String label : asciiDomain.split("\\.", -1)) {
      Optional<int[]> decoded =
          label.startsWith(ACE_PREFIX)
              ? decodeValid(label)
              : Optional.of(label.codePoints().toArray());
      if (decoded.isEmpty()) {
        return false;
      }
      labels.add(decoded.get());
      bidiDomain |= isRightToLeft(decoded.get());
    }
    return !bidiDomain || labels.stream().allMatch(Idna::satisfiesBidiRule);
  }

  /**
   * Returns the ASCII form a browser would send for this host, which may hold any character. It is
   * empty when there is none, when it is no name DNS can carry or an IPv4 address, and for some
   * characters where this class cannot tell: those newer than the JDK and lower-case Cherokee.
   */
  static Optional<String> toAscii(String domain) {
    if (domain.length() > MAX_INPUT_LENGTH) {
      return Optional.empty();
    }
    return map(domain).flatMap(Idna::encodeLabels).filter(Idna::isSendable);
  }

  // ------------------------------------------------------------------ to ASCII

  /**
   * The steps Map and Normalize of UTS #46; empty if a character is disallowed, or newer than the
   * JDK, which then cannot normalise it.
   */
  private static Optional<String> map(String domain) {
    StringBuilder mapped = new StringBuilder(domain.length());
    for (int codePoint : domain.codePoints().toArray()) {
      if (!Character.isDefined(codePoint)) {
        return Optional.empty();
      }
      switch (IdnaTable.status(codePoint)) {
        case IdnaTable.STATUS_VALID -> mapped.appendCodePoint(codePoint);
        case IdnaTable.STATUS_MAPPED -> mapped.append(mapping(codePoint));
        case IdnaTable.STATUS_IGNORED -> {}
        default -> {
          return Optional.empty();
        }
      }
    }
    return Optional.of(Normalizer.normalize(mapped, Form.NFC));
  }

  /**
   * UTS #46 maps by NFKC and full case folding. This is the same for all characters with the status
   * "mapped": the tool that writes the table looks.
   */
  private static String mapping(int codePoint) {
    String text = Normalizer.normalize(Character.toString(codePoint), Form.NFKC);
    String folded = text.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    return Normalizer.normalize(folded, Form.NFKC).replace(IDEOGRAPHIC_FULL_STOP, '.');
  }

  private static Optional<String> encodeLabels(String domain) {
    List<String> labels = new ArrayList<>();
    for (String label : domain.split("\\.", -1)) {
      // A code point takes at least one character, so this also bounds the work of encoding.
      if (label.codePointCount(0, label.length()) > MAX_LABEL_LENGTH) {
        return Optional.empty();
      }
      labels.add(
          Ascii.isAscii(label)
              ? label
              : ACE_PREFIX + Punycode.encode(label.codePoints().toArray()));
    }
    return Optional.of(String.join(".", labels));
  }

  private static boolean isSendable(String domain) {
    String name = domain.endsWith(".") ? domain.substring(0, domain.length() - 1) : domain;
    List<String> labels = List.of(name.split("\\.", -1));
    return domain.length() <= MAX_NAME_LENGTH
        && labels.stream().noneMatch(l -> l.isEmpty() || l.length() > MAX_LABEL_LENGTH)
        && !isNumber(labels.get(labels.size() - 1))
        && isUnchanged(domain);
  }

  /** Whether the URL standard's IPv4 parser takes a host that ends in this label. */
  private static boolean isNumber(String label) {
    return label.startsWith("0x")
        ? label.chars().skip(2).allMatch(c -> Ascii.isDigit(c) || ('a' <= c && c <= 'f'))
        : label.chars().allMatch(Ascii::isDigit);
  }

  // ------------------------------------------------------------------ validity (UTS #46, 4.1)

  /** What the label stands for, if it is the one right way to write something valid. */
  private static Optional<int[]> decodeValid(String label) {
    if (label.length() > MAX_DECODED_LENGTH) {
      return Optional.empty();
    }
    String encoded = label.substring(ACE_PREFIX.length());
    return Punycode.decode(encoded)
        .filter(Idna::isValid)
        .filter(decoded -> Punycode.encode(decoded).equals(encoded));
  }

  private static boolean isValid(int[] label) {
    if (Arrays.stream(label).allMatch(c -> c < 0x80)) {
      return false; // the empty label too
    }
    if (IdnaTable.isMark(label[0])
        || !Arrays.stream(label).allMatch(c -> IdnaTable.status(c) == IdnaTable.STATUS_VALID)) {
      return false;
    }
    String text = new String(label, 0, label.length);
    return !text.startsWith(ACE_PREFIX)
        && Normalizer.isNormalized(text, Form.NFC)
        && satisfiesContextJ(label);
  }

  /** RFC 5892, appendix A.1 and A.2: joiners stand after a virama or where letters would join. */
  private static boolean satisfiesContextJ(int[] label) {
    for (int i = 0; i < label.length; i++) {
      boolean nonJoiner = label[i] == ZERO_WIDTH_NON_JOINER;
      boolean afterVirama = i > 0 && IdnaTable.isVirama(label[i - 1]);
      if ((nonJoiner || label[i] == ZERO_WIDTH_JOINER)
          && !afterVirama
          && !(nonJoiner && isBetweenJoiningLetters(label, i))) {
        return false;
      }
    }
    return true;
  }

  /** {@code (L|D) T* ZWNJ T* (R|D)}. */
  private static boolean isBetweenJoiningLetters(int[] label, int index) {
    int before = index - 1;
    while (before >= 0 && IdnaTable.joining(label[before]) == IdnaTable.JOINING_TRANSPARENT) {
      before--;
    }
    int after = index + 1;
    while (after < label.length
        && IdnaTable.joining(label[after]) == IdnaTable.JOINING_TRANSPARENT) {
      after++;
    }
    if (before < 0 || after == label.length) {
      return false;
    }
    int left = IdnaTable.joining(label[before]);
    int right = IdnaTable.joining(label[after]);
    return (left == IdnaTable.JOINING_LEFT || left == IdnaTable.JOINING_DUAL)
        && (right == IdnaTable.JOINING_RIGHT || right == IdnaTable.JOINING_DUAL);
  }

  /** Whether this label makes its domain a bidi domain name. */
  private static boolean isRightToLeft(int[] label) {
    return Arrays.stream(label)
        .map(IdnaTable::bidi)
        .anyMatch(b -> b == IdnaTable.BIDI_R_AL || b == IdnaTable.BIDI_AN);
  }

  /** RFC 5893, section 2. */
  private static boolean satisfiesBidiRule(int[] label) {
    if (label.length == 0) {
      return true;
    }
    int first = IdnaTable.bidi(label[0]);
    boolean rightToLeft = first == IdnaTable.BIDI_R_AL;
    if (!rightToLeft && first != IdnaTable.BIDI_L) {
      return false; // condition 1
    }
    boolean europeanNumber = false;
    boolean arabicNumber = false;
    int last = first;
    for (int codePoint : label) {
      int bidi = IdnaTable.bidi(codePoint);
      boolean allowed =
          switch (bidi) {
            case IdnaTable.BIDI_EN, IdnaTable.BIDI_NSM, IdnaTable.BIDI_NEUTRAL -> true;
            case IdnaTable.BIDI_L -> !rightToLeft;
            case IdnaTable.BIDI_R_AL, IdnaTable.BIDI_AN -> rightToLeft;
            default -> false;
          };
      if (!allowed) {
        return false; // conditions 2 and 5
      }
      europeanNumber |= bidi == IdnaTable.BIDI_EN;
      arabicNumber |= bidi == IdnaTable.BIDI_AN;
      last = bidi == IdnaTable.BIDI_NSM ? last : bidi;
    }
    boolean bothNumbers = rightToLeft && europeanNumber && arabicNumber;
    return last != IdnaTable.BIDI_NEUTRAL && !bothNumbers; // conditions 3, 6 and 4
  }

  // ------------------------------------------------------------------ characters

  private static boolean isHostCharacter(int c) {
    return Ascii.isLabelCharacter(c) || c == '.';
  }
}
