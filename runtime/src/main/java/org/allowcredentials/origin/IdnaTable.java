package org.allowcredentials.origin;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.zip.CRC32;

/**
 * The properties of all code points, from the file that the {@code IdnaTableTool} of the data tools
 * writes and describes. Loaded when first asked.
 */
final class IdnaTable {

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

  private static final IdnaTable INSTANCE = load();

  /** The first code point of every run. */
  private final int[] starts;

  private final short[] properties;

  private IdnaTable(int[] starts, short[] properties) {
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

  private static IdnaTable load() {
    try (InputStream in = IdnaTable.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("missing resource " + RESOURCE);
      }
      return read(in.readAllBytes());
    } catch (IOException e) {
      throw new IllegalStateException("unreadable resource " + RESOURCE, e);
    }
  }

  private static IdnaTable read(byte[] file) throws IOException {
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
    return new IdnaTable(starts, properties);
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
