package org.allowcredentials.verification.data;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterCategory;
import com.ibm.icu.lang.UCharacterDirection;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.util.ULocale;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;

/**
 * Writes the table behind {@code org.allowcredentials.origin.Idna}: what UTS #46, RFC 5892
 * (ContextJ) and RFC 5893 (bidi) need to know of every code point, taken from ICU4J.
 *
 * <p>The file, all integers big-endian:
 *
 * <pre>
 * u4  "IDNA"
 * u1  format version, 1
 * u1  Unicode version, major
 * u1  number C of classes, then C times u2: the properties of that class (see the constants)
 * u2  number R of runs, then R times u1: the class of the run,
 *     then R times a varint (7 bits a byte, lowest first, high bit: more follow): its length
 * u4  CRC-32 of all bytes before
 * </pre>
 *
 * <p>The runs cover U+0000 to U+10FFFF in order. The file depends on ICU's data only, so writing it
 * again with the same ICU4J gives the same bytes.
 */
public final class IdnaTableTool {

  private static final int FORMAT = 1;

  private static final int STATUS_DISALLOWED = 0;
  private static final int STATUS_VALID = 1;
  private static final int STATUS_MAPPED = 2;
  private static final int STATUS_IGNORED = 3;

  private static final int BIDI_SHIFT = 2;
  private static final int BIDI_OTHER = 0;
  private static final int BIDI_L = 1;
  private static final int BIDI_R_AL = 2;
  private static final int BIDI_AN = 3;
  private static final int BIDI_EN = 4;
  private static final int BIDI_NSM = 5;
  private static final int BIDI_NEUTRAL = 6;

  private static final int JOINING_SHIFT = 5;
  private static final int JOINING_NONE = 0;
  private static final int JOINING_TRANSPARENT = 1;
  private static final int JOINING_LEFT = 2;
  private static final int JOINING_RIGHT = 3;
  private static final int JOINING_DUAL = 4;

  private static final int MARK = 1 << 8;
  private static final int VIRAMA = 1 << 9;

  private static final int VIRAMA_CLASS = 9;

  private static final Normalizer2 UTS46 =
      Normalizer2.getInstance(null, "uts46", Normalizer2.Mode.COMPOSE);
  private static final Normalizer2 NFKC = Normalizer2.getNFKCInstance();

  private IdnaTableTool() {}

  /**
   * Writes the table.
   *
   * @param args the path to write to
   * @throws IOException if it cannot be written
   */
  public static void main(String[] args) throws IOException {
    if (args.length != 1) {
      throw new IllegalArgumentException("usage: IdnaTableTool <output file>");
    }
    byte[] table = table(System.out);
    Files.write(Path.of(args[0]), table);
    System.out.println(args[0] + ": " + table.length + " bytes");
  }

  private static byte[] table(PrintStream log) throws IOException {
    List<Integer> classes = new ArrayList<>();
    ByteArrayOutputStream runClasses = new ByteArrayOutputStream();
    ByteArrayOutputStream runLengths = new ByteArrayOutputStream();
    int runs = 0;
    int start = 0;
    while (start <= Character.MAX_CODE_POINT) {
      int properties = properties(start);
      int end = start + 1;
      while (end <= Character.MAX_CODE_POINT && properties(end) == properties) {
        end++;
      }
      if (!classes.contains(properties)) {
        classes.add(properties);
      }
      runClasses.write(classes.indexOf(properties));
      writeVarint(runLengths, end - start);
      runs++;
      start = end;
    }
    if (classes.size() > 0xFF || runs > 0xFFFF) {
      throw new IllegalStateException(classes.size() + " classes, " + runs + " runs");
    }
    int major = UCharacter.getUnicodeVersion().getMajor();
    log.println("Unicode " + major + ", " + classes.size() + " classes, " + runs + " runs");

    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    out.write("IDNA".getBytes(StandardCharsets.US_ASCII));
    out.writeByte(FORMAT);
    out.writeByte(major);
    out.writeByte(classes.size());
    for (int properties : classes) {
      out.writeShort(properties);
    }
    out.writeShort(runs);
    runClasses.writeTo(out);
    runLengths.writeTo(out);
    CRC32 crc = new CRC32();
    crc.update(bytes.toByteArray());
    out.writeInt((int) crc.getValue());
    return bytes.toByteArray();
  }

  private static void writeVarint(ByteArrayOutputStream out, int value) {
    int rest = value;
    while (rest >= 0x80) {
      out.write((rest & 0x7F) | 0x80);
      rest >>>= 7;
    }
    out.write(rest);
  }

  /** Everything but the status matters for valid code points only, and is zero for the others. */
  private static int properties(int codePoint) {
    int status = status(codePoint);
    if (status != STATUS_VALID) {
      return status;
    }
    int properties = status | bidi(codePoint) << BIDI_SHIFT | joining(codePoint) << JOINING_SHIFT;
    if (isMark(codePoint)) {
      properties |= MARK;
    }
    if (UCharacter.getCombiningClass(codePoint) == VIRAMA_CLASS) {
      properties |= VIRAMA;
    }
    return properties;
  }

  /**
   * The status in UTS #46, non-transitional, where the four deviation characters count as valid.
   * Mapped means: {@link #approximateMapping} is the mapping. The few characters for which it is
   * not are written as disallowed, which they are too where the table decides about validity.
   */
  private static int status(int codePoint) {
    if (Character.MIN_SURROGATE <= codePoint && codePoint <= Character.MAX_SURROGATE) {
      return STATUS_DISALLOWED;
    }
    String text = Character.toString(codePoint);
    String mapped = UTS46.normalize(text);
    if (mapped.indexOf('\uFFFD') >= 0) {
      return STATUS_DISALLOWED;
    }
    if (mapped.isEmpty()) {
      return STATUS_IGNORED;
    }
    if (mapped.equals(text)) {
      return STATUS_VALID;
    }
    return mapped.equals(approximateMapping(text)) ? STATUS_MAPPED : STATUS_DISALLOWED;
  }

  /** What {@code Idna} does to a character that is mapped, in ICU's words. */
  private static String approximateMapping(String text) {
    String upper = UCharacter.toUpperCase(ULocale.ROOT, NFKC.normalize(text));
    String lower = UCharacter.toLowerCase(ULocale.ROOT, upper);
    return NFKC.normalize(lower).replace('\u3002', '.');
  }

  private static boolean isMark(int codePoint) {
    int category = UCharacter.getType(codePoint);
    return category == UCharacterCategory.NON_SPACING_MARK
        || category == UCharacterCategory.COMBINING_SPACING_MARK
        || category == UCharacterCategory.ENCLOSING_MARK;
  }

  private static int bidi(int codePoint) {
    return switch (UCharacter.getDirection(codePoint)) {
      case UCharacterDirection.LEFT_TO_RIGHT -> BIDI_L;
      case UCharacterDirection.RIGHT_TO_LEFT, UCharacterDirection.RIGHT_TO_LEFT_ARABIC -> BIDI_R_AL;
      case UCharacterDirection.ARABIC_NUMBER -> BIDI_AN;
      case UCharacterDirection.EUROPEAN_NUMBER -> BIDI_EN;
      case UCharacterDirection.DIR_NON_SPACING_MARK -> BIDI_NSM;
      case UCharacterDirection.EUROPEAN_NUMBER_SEPARATOR,
          UCharacterDirection.EUROPEAN_NUMBER_TERMINATOR,
          UCharacterDirection.COMMON_NUMBER_SEPARATOR,
          UCharacterDirection.OTHER_NEUTRAL,
          UCharacterDirection.BOUNDARY_NEUTRAL ->
          BIDI_NEUTRAL;
      default -> BIDI_OTHER;
    };
  }

  private static int joining(int codePoint) {
    return switch (UCharacter.getIntPropertyValue(codePoint, UProperty.JOINING_TYPE)) {
      case UCharacter.JoiningType.TRANSPARENT -> JOINING_TRANSPARENT;
      case UCharacter.JoiningType.LEFT_JOINING -> JOINING_LEFT;
      case UCharacter.JoiningType.RIGHT_JOINING -> JOINING_RIGHT;
      case UCharacter.JoiningType.DUAL_JOINING -> JOINING_DUAL;
      default -> JOINING_NONE;
    };
  }
}
