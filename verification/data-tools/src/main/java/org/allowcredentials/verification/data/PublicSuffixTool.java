package org.allowcredentials.verification.data;

import com.ibm.icu.text.IDNA;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.apache.hc.client5.http.psl.PublicSuffixMatcher;

/**
 * Writes the list behind {@code org.allowcredentials.origin.PublicSuffixes}: the rules of the
 * Public Suffix List that Apache HttpClient carries in its jar.
 *
 * <p>The file, all integers big-endian:
 *
 * <pre>
 * u4  "PSL1"
 * u4  the day of the list's version, in days since 1970-01-01
 * zlib stream (RFC 1950), to the end of the file, of the rules, sorted by name; each is
 *     its name in lower-case ASCII, without "*." and "!", the labels from right to left,
 *         with dots between them
 *     u1: 0x80 | the sum of 1 for a normal rule, 4 for a wildcard ("*."), 16 for an exception
 *         ("!"); in the private section 2, 8, 32
 * </pre>
 *
 * <p>The unpacked rules depend on the list only. Another zlib may pack them in other bytes.
 */
public final class PublicSuffixTool {

  private static final String LIST = "/org/publicsuffix/list/effective_tld_names.dat";
  private static final Pattern VERSION = Pattern.compile("// VERSION: (\\d{4}-\\d{2}-\\d{2})_.*");
  private static final int END_OF_NAME = 0x80;

  private PublicSuffixTool() {}

  /**
   * Writes the list.
   *
   * @param args the path to write to
   * @throws IOException if it cannot be written
   */
  public static void main(String[] args) throws IOException {
    if (args.length != 1) {
      throw new IllegalArgumentException("usage: PublicSuffixTool <output file>");
    }
    String list = list();
    byte[] packed = packed(list);
    Files.write(Path.of(args[0]), packed);
    System.out.println(args[0] + ": the list of " + day(list) + ", " + packed.length + " bytes");
  }

  /** Returns the list as HttpClient has it, in the format of publicsuffix.org. */
  static String list() throws IOException {
    try (InputStream in = PublicSuffixMatcher.class.getResourceAsStream(LIST)) {
      if (in == null) {
        throw new IllegalStateException("HttpClient does not carry " + LIST);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** Returns the day of a list's version. */
  static LocalDate day(String list) {
    return list.lines()
        .map(VERSION::matcher)
        .filter(Matcher::matches)
        .map(version -> LocalDate.parse(version.group(1)))
        .findFirst()
        .orElseThrow();
  }

  /** Returns the file for a list. */
  static byte[] packed(String list) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    out.write("PSL1".getBytes(StandardCharsets.US_ASCII));
    out.writeInt((int) day(list).toEpochDay());
    Deflater best = new Deflater(Deflater.BEST_COMPRESSION);
    try (DeflaterOutputStream rules = new DeflaterOutputStream(out, best)) {
      rules.write(rules(list));
    } finally {
      best.end();
    }
    return bytes.toByteArray();
  }

  private static byte[] rules(String list) {
    Map<String, Integer> kinds = new TreeMap<>();
    int section = 0;
    for (String line : list.lines().map(String::strip).toList()) {
      if (line.startsWith("// ===BEGIN PRIVATE DOMAINS===")) {
        section = 1;
      } else if (!line.isEmpty() && !line.startsWith("//")) {
        String rule = line.split("\\s", 2)[0];
        int kind = rule.startsWith("!") ? 16 : rule.startsWith("*.") ? 4 : 1;
        kinds.merge(key(rule.replaceFirst("^(!|\\*\\.)", "")), kind << section, Integer::sum);
      }
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    kinds.forEach((name, kind) -> {
      bytes.writeBytes(name.getBytes(StandardCharsets.US_ASCII));
      bytes.write(END_OF_NAME | kind);
    });
    return bytes.toByteArray();
  }

  private static String key(String name) {
    List<String> labels = new ArrayList<>(List.of(ascii(name).split("\\.")));
    Collections.reverse(labels);
    return String.join(".", labels);
  }

  /** Returns a name of the list as browsers send it. */
  static String ascii(String name) {
    IDNA.Info info = new IDNA.Info();
    StringBuilder ascii = new StringBuilder();
    IDNA.getUTS46Instance(IDNA.NONTRANSITIONAL_TO_ASCII).nameToASCII(name, ascii, info);
    if (info.hasErrors()) {
      throw new IllegalStateException(name + ": " + info.getErrors());
    }
    return ascii.toString();
  }
}
