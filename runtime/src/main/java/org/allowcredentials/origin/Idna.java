package org.allowcredentials.origin;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.CRC32;

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
      switch (Table.status(codePoint)) {
        case Table.STATUS_VALID -> mapped.appendCodePoint(codePoint);
        case Table.STATUS_MAPPED -> mapped.append(mapping(codePoint));
        case Table.STATUS_IGNORED -> {}
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
          isAscii(label) ? label : ACE_PREFIX + Punycode.encode(label.codePoints().toArray()));
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
        ? label.chars().skip(2).allMatch(c -> isDigit(c) || ('a' <= c && c <= 'f'))
        : label.chars().allMatch(Idna::isDigit);
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
    if (Table.isMark(label[0])
        || !Arrays.stream(label).allMatch(c -> Table.status(c) == Table.STATUS_VALID)) {
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
      boolean afterVirama = i > 0 && Table.isVirama(label[i - 1]);
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
    while (before >= 0 && Table.joining(label[before]) == Table.JOINING_TRANSPARENT) {
      before--;
    }
    int after = index + 1;
    while (after < label.length && Table.joining(label[after]) == Table.JOINING_TRANSPARENT) {
      after++;
    }
    if (before < 0 || after == label.length) {
      return false;
    }
    int left = Table.joining(label[before]);
    int right = Table.joining(label[after]);
    return (left == Table.JOINING_LEFT || left == Table.JOINING_DUAL)
        && (right == Table.JOINING_RIGHT || right == Table.JOINING_DUAL);
  }

  /** Whether this label makes its domain a bidi domain name. */
  private static boolean isRightToLeft(int[] label) {
    return Arrays.stream(label)
        .map(Table::bidi)
        .anyMatch(b -> b == Table.BIDI_R_AL || b == Table.BIDI_AN);
  }

  /** RFC 5893, section 2. */
  private static boolean satisfiesBidiRule(int[] label) {
    if (label.length == 0) {
      return true;
    }
    int first = Table.bidi(label[0]);
    boolean rightToLeft = first == Table.BIDI_R_AL;
    if (!rightToLeft && first != Table.BIDI_L) {
      return false; // condition 1
    }
    boolean europeanNumber = false;
    boolean arabicNumber = false;
    int last = first;
    for (int codePoint : label) {
      int bidi = Table.bidi(codePoint);
      boolean allowed =
          switch (bidi) {
            case Table.BIDI_EN, Table.BIDI_NSM, Table.BIDI_NEUTRAL -> true;
            case Table.BIDI_L -> !rightToLeft;
            case Table.BIDI_R_AL, Table.BIDI_AN -> rightToLeft;
            default -> false;
          };
      if (!allowed) {
        return false; // conditions 2 and 5
      }
      europeanNumber |= bidi == Table.BIDI_EN;
      arabicNumber |= bidi == Table.BIDI_AN;
      last = bidi == Table.BIDI_NSM ? last : bidi;
    }
    boolean bothNumbers = rightToLeft && europeanNumber && arabicNumber;
    return last != Table.BIDI_NEUTRAL && !bothNumbers; // conditions 3, 6 and 4
  }

  // ------------------------------------------------------------------ characters

  private static boolean isHostCharacter(int c) {
    return ('a' <= c && c <= 'z') || isDigit(c) || c == '-' || c == '.' || c == '_';
  }

  private static boolean isDigit(int c) {
    return '0' <= c && c <= '9';
  }

  private static boolean isAscii(String text) {
    return text.chars().allMatch(c -> c < 0x80);
  }

  /** RFC 3492, for lower-case ASCII of bounded length. */
  private static final class Punycode {

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

  /**
   * The properties of all code points, from the file that the {@code IdnaTableTool} of the data
   * tools writes and describes. Loaded when first asked.
   */
  private static final class Table {

    static final int STATUS_VALID = 1;
    static final int STATUS_MAPPED = 2;
    static final int STATUS_IGNORED = 3;

    static final int BIDI_L = 1;
    static final int BIDI_R_AL = 2;
    static final int BIDI_AN = 3;
    static final int BIDI_EN = 4;
    static final int BIDI_NSM = 5;
    static final int BIDI_NEUTRAL = 6;

    static final int JOINING_TRANSPARENT = 1;
    static final int JOINING_LEFT = 2;
    static final int JOINING_RIGHT = 3;
    static final int JOINING_DUAL = 4;

    private static final int STATUS_MASK = 0b11;
    private static final int BIDI_SHIFT = 2;
    private static final int JOINING_SHIFT = 5;
    private static final int THREE_BITS = 0b111;
    private static final int MARK = 1 << 8;
    private static final int VIRAMA = 1 << 9;

    private static final String RESOURCE = "idna.bin";
    private static final int MAGIC = 0x49444E41; // "IDNA"
    private static final int FORMAT = 1;
    private static final int CHECKSUM_LENGTH = 4;

    private static final Table INSTANCE = load();

    /** The first code point of every run. */
    private final int[] starts;

    private final short[] properties;

    private Table(int[] starts, short[] properties) {
      this.starts = starts;
      this.properties = properties;
    }

    static int status(int codePoint) {
      return INSTANCE.get(codePoint) & STATUS_MASK;
    }

    static int bidi(int codePoint) {
      return INSTANCE.get(codePoint) >> BIDI_SHIFT & THREE_BITS;
    }

    static int joining(int codePoint) {
      return INSTANCE.get(codePoint) >> JOINING_SHIFT & THREE_BITS;
    }

    static boolean isMark(int codePoint) {
      return (INSTANCE.get(codePoint) & MARK) != 0;
    }

    static boolean isVirama(int codePoint) {
      return (INSTANCE.get(codePoint) & VIRAMA) != 0;
    }

    private int get(int codePoint) {
      int found = Arrays.binarySearch(starts, codePoint);
      return properties[found >= 0 ? found : -found - 2];
    }

    private static Table load() {
      try (InputStream in = Idna.class.getResourceAsStream(RESOURCE)) {
        if (in == null) {
          throw new IllegalStateException("missing resource " + RESOURCE);
        }
        return read(in.readAllBytes());
      } catch (IOException e) {
        throw new IllegalStateException("unreadable resource " + RESOURCE, e);
      }
    }

    private static Table read(byte[] file) throws IOException {
      require(file.length > CHECKSUM_LENGTH);
      int length = file.length - CHECKSUM_LENGTH;
      CRC32 crc = new CRC32();
      crc.update(file, 0, length);
      require(ByteBuffer.wrap(file).getInt(length) == (int) crc.getValue());
      DataInputStream in = new DataInputStream(new ByteArrayInputStream(file, 0, length));
      require(in.readInt() == MAGIC && in.readByte() == FORMAT);
      in.readByte(); // the Unicode version
      short[] classes = new short[in.readUnsignedByte()];
      for (int i = 0; i < classes.length; i++) {
        classes[i] = in.readShort();
      }
      int runs = in.readUnsignedShort();
      short[] properties = new short[runs];
      for (int i = 0; i < runs; i++) {
        properties[i] = classes[in.readUnsignedByte()];
      }
      int[] starts = new int[runs];
      int start = 0;
      for (int i = 0; i < runs; i++) {
        starts[i] = start;
        start += readVarint(in);
      }
      require(start == Character.MAX_CODE_POINT + 1 && in.available() == 0);
      return new Table(starts, properties);
    }

    private static int readVarint(DataInputStream in) throws IOException {
      int value = 0;
      for (int shift = 0; ; shift += 7) {
        int next = in.readUnsignedByte();
        value |= (next & 0x7F) << shift;
        if (next < 0x80) {
          return value;
        }
      }
    }

    private static void require(boolean condition) throws IOException {
      if (!condition) {
        throw new IOException("corrupt");
      }
    }
  }
}
