package org.allowcredentials.origin;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.InflaterInputStream;
import org.allowcredentials.text.Quote;
import org.jspecify.annotations.Nullable;

/**
 * The names below which different owners have names of their own: the list of publicsuffix.org.
 * Names are those of serialised hosts, in lower-case ASCII and without a dot at the end; of any
 * other string nothing is known, but none is refused.
 *
 * <p>The list is held as one run of bytes, because every start of a compiler loads it. A rule is
 * its name with the labels from right to left ({@code com.amazonaws.s3}), then one byte from {@code
 * 0x80} that tells which kinds of rule there are for this name. The rules are sorted, so all that
 * are below a name stand together.
 *
 * @see <a href="https://github.com/publicsuffix/list/wiki/Format">The format and the algorithm</a>
 */
public final class PublicSuffixes {

  /** Who vouches for a rule. */
  public enum Section {
    /** A registry of names on the Internet. */
    ICANN,
    /** The owner of a domain, who gives names below it to others. */
    PRIVATE,
    /** Nobody: the list says that a top-level name which is not in it counts as a suffix. */
    UNLISTED
  }

  /**
   * A public suffix.
   *
   * @param name such as {@code co.uk}; {@code *.ck} stands for all names directly below {@code ck}
   * @param rule the rule that says so, as the list has it: {@code co.uk}, {@code *.ck} or {@code
   *     !www.ck}; {@code *} where the top-level name is unlisted
   * @param section where the rule stands
   */
  public record Suffix(String name, String rule, Section section) {}

  /** The day of the version that this library carries, as {@link #date} gives it. */
  public static final String BUNDLED_DATE = "2026-10-06";

  private static final String RESOURCE = "public-suffixes.bin";
  private static final int MAGIC = 0x50534C31; // "PSL1"

  private static final int END_OF_NAME = 0x80;

  /** A rule of the ICANN section; the next bit stands for one of the private section. */
  private static final int NORMAL = 1;

  private static final int WILDCARD = 1 << 2;
  private static final int EXCEPTION = 1 << 4;

  private final LocalDate date;
  private final byte[] rules;

  private PublicSuffixes(LocalDate date, byte[] rules) {
    this.date = date;
    this.rules = rules;
  }

  /**
   * Returns the list that this library carries. The first call loads it, in a few milliseconds.
   *
   * @return the list
   */
  public static PublicSuffixes bundled() {
    return Bundled.LIST;
  }

  /**
   * Returns the list that a text in the format of publicsuffix.org is.
   *
   * @param text the whole file
   * @return the list
   * @throws IllegalArgumentException if it is not a whole list of that format; the message names
   *     the line, or what is missing
   */
  public static PublicSuffixes parse(String text) {
    return new Parser().parse(text);
  }

  /**
   * Returns the day of this version of the list.
   *
   * @return the day, in UTC
   */
  public LocalDate date() {
    return date;
  }

  /**
   * Returns the public suffix of a name: the name itself, or one that it stands below.
   *
   * @param name the name of a host
   * @return the suffix, by the rule that prevails
   */
  public Suffix suffixOf(String name) {
    String top = name.substring(name.lastIndexOf('.') + 1);
    Suffix longest = new Suffix(top, "*", Section.UNLISTED);
    int start = name.length() + 1;
    while (start > 0) {
      start = startOfLabelBefore(start, name);
      String ancestor = name.substring(start);
      int kinds = kinds(ancestor);
      if (has(kinds, EXCEPTION)) {
        String parent = ancestor.substring(ancestor.indexOf('.') + 1);
        return new Suffix(parent, "!" + ancestor, section(kinds, EXCEPTION));
      }
      if (has(kinds, NORMAL)) {
        longest = new Suffix(ancestor, ancestor, section(kinds, NORMAL));
      }
      if (has(kinds, WILDCARD) && start > 0) {
        String child = name.substring(startOfLabelBefore(start, name));
        longest = new Suffix(child, "*." + ancestor, section(kinds, WILDCARD));
      }
    }
    return longest;
  }

  /**
   * Returns the rule that makes a name a public suffix.
   *
   * @param name the name of a host
   * @return the name as a suffix; empty if it stands below its suffix
   */
  public Optional<Suffix> suffix(String name) {
    return Optional.of(suffixOf(name)).filter(suffix -> suffix.name().equals(name));
  }

  /**
   * Returns the plainest public suffix below a name, at any depth.
   *
   * @param name the name of a host
   * @return one that is listed, with the fewest labels; empty if there is none
   */
  public Optional<Suffix> suffixBelow(String name) {
    byte[] prefix = ascii(reversed(name) + ".");
    List<Suffix> below = new ArrayList<>();
    addIf(WILDCARD, kinds(name), name, below);
    for (int start = lowerBound(prefix); startsWith(prefix, start); start = end(start) + 1) {
      int end = end(start);
      String each = reversed(new String(rules, start, end - start, StandardCharsets.US_ASCII));
      addIf(NORMAL, rules[end], each, below);
      addIf(WILDCARD, rules[end], each, below);
    }
    return below.stream()
        .min(
            Comparator.comparingLong(
                    (Suffix suffix) -> suffix.name().chars().filter(c -> c == '.').count())
                .thenComparingInt(suffix -> suffix.name().length())
                .thenComparing(Suffix::name));
  }

  private static void addIf(int kind, int kinds, String name, List<Suffix> suffixes) {
    if (has(kinds, kind)) {
      String rule = kind == WILDCARD ? "*." + name : name;
      suffixes.add(new Suffix(rule, rule, section(kinds, kind)));
    }
  }

  private static int startOfLabelBefore(int start, String name) {
    return name.lastIndexOf('.', start - 2) + 1;
  }

  private static boolean has(int kinds, int kind) {
    return (kinds & (kind | kind << 1)) != 0;
  }

  private static Section section(int kinds, int kind) {
    return (kinds & kind) != 0 ? Section.ICANN : Section.PRIVATE;
  }

  // ------------------------------------------------------------------ the run of bytes

  /** Returns which kinds of rule there are for a name. */
  private int kinds(String name) {
    byte[] key = ascii(reversed(name));
    int start = lowerBound(key);
    boolean found = start < rules.length && compare(start, key) == 0;
    return found ? rules[end(start)] : 0;
  }

  /** Returns where the first rule begins that does not come before a key. */
  private int lowerBound(byte[] key) {
    int low = 0;
    int high = rules.length;
    while (low < high) {
      int start = (low + high) >>> 1;
      while (start > low && rules[start - 1] >= 0) {
        start--;
      }
      if (compare(start, key) < 0) {
        low = end(start) + 1;
      } else {
        high = start;
      }
    }
    return low;
  }

  private boolean startsWith(byte[] prefix, int start) {
    int end = start + prefix.length;
    return end <= rules.length && Arrays.equals(rules, start, end, prefix, 0, prefix.length);
  }

  private int compare(int start, byte[] key) {
    return Arrays.compare(rules, start, end(start), key, 0, key.length);
  }

  /** Returns where the name of a rule ends. */
  private int end(int start) {
    int end = start;
    while (rules[end] >= 0) {
      end++;
    }
    return end;
  }

  private static String reversed(String name) {
    List<String> labels = new ArrayList<>(List.of(name.split("\\.", -1)));
    Collections.reverse(labels);
    return String.join(".", labels);
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof PublicSuffixes list
        && date.equals(list.date)
        && Arrays.equals(rules, list.rules);
  }

  @Override
  public int hashCode() {
    return Objects.hash(date, Arrays.hashCode(rules));
  }

  /**
   * Returns what a message calls it.
   *
   * @return such as {@code the public suffix list of 2026-10-06}
   */
  @Override
  public String toString() {
    return "the public suffix list of " + date;
  }

  /** The bundled list; loaded when first asked, which most applications never do. */
  private static final class Bundled {

    private static final PublicSuffixes LIST = load();

    private Bundled() {}

    private static PublicSuffixes load() {
      try (InputStream in = PublicSuffixes.class.getResourceAsStream(RESOURCE)) {
        if (in == null) {
          throw new IllegalStateException("missing resource " + RESOURCE);
        }
        return read(in);
      } catch (IOException e) {
        throw new IllegalStateException("unreadable resource " + RESOURCE, e);
      }
    }

    /** The {@code PublicSuffixTool} of the data tools writes the file, and describes it. */
    private static PublicSuffixes read(InputStream in) throws IOException {
      DataInputStream header = new DataInputStream(in);
      if (header.readInt() != MAGIC) {
        throw new IOException("corrupt");
      }
      LocalDate date = LocalDate.ofEpochDay(header.readInt());
      return new PublicSuffixes(date, new InflaterInputStream(in).readAllBytes());
    }
  }

  /** Reads the text format, line by line. */
  private static final class Parser {

    private static final Pattern VERSION =
        Pattern.compile("// *VERSION: *(\\d{4}-\\d{2}-\\d{2})(?:[_T].*)?");
    private static final Pattern MARKER =
        Pattern.compile("// *===(BEGIN|END) (ICANN|PRIVATE) DOMAINS===");
    private static final int MAX_SHOWN = 80;

    private final Map<String, Integer> kinds = new TreeMap<>();
    private final Set<Section> complete = EnumSet.noneOf(Section.class);
    private Optional<Section> section = Optional.empty();
    private Optional<LocalDate> date = Optional.empty();
    private int line;

    PublicSuffixes parse(String text) {
      text.lines()
          .forEach(each -> {
            line++;
            read(each.strip());
          });
      if (complete.size() < 2 || kinds.isEmpty()) {
        throw new IllegalArgumentException(
            "it does not contain the list from \"// ===BEGIN ICANN DOMAINS===\" to \"// ===END"
                + " PRIVATE DOMAINS===\"");
      }
      return new PublicSuffixes(
          date.orElseThrow(
              () -> new IllegalArgumentException("it has no line \"// VERSION:\" with its date")),
          bytes());
    }

    private void read(String text) {
      Matcher version = VERSION.matcher(text);
      Matcher marker = MARKER.matcher(text);
      if (version.matches()) {
        date = Optional.of(day(version.group(1)));
      } else if (marker.matches()) {
        mark(marker.group(1).equals("BEGIN"), Section.valueOf(marker.group(2)));
      } else if (!text.isEmpty() && !text.startsWith("//")) {
        addRule(text.split("\\s", 2)[0]);
      }
    }

    private LocalDate day(String text) {
      try {
        return LocalDate.parse(text);
      } catch (DateTimeException e) {
        throw malformed(text, "is not a date");
      }
    }

    private void mark(boolean begin, Section named) {
      if (begin ? section.isPresent() : !section.equals(Optional.of(named))) {
        throw malformed(
            named.name(), "is a section that cannot " + (begin ? "begin" : "end") + " here");
      }
      section = begin ? Optional.of(named) : Optional.empty();
      if (!begin) {
        complete.add(named);
      }
    }

    private void addRule(String rule) {
      boolean wildcard = rule.startsWith("*.");
      boolean exception = rule.startsWith("!");
      String name =
          Idna.toAscii(rule.substring(wildcard ? 2 : exception ? 1 : 0))
              .filter(ascii -> !ascii.endsWith("."))
              .orElseThrow(() -> malformed(rule, "is not a rule of the public suffix list"));
      Section where =
          section.orElseThrow(() -> malformed(rule, "is outside the sections of the list"));
      int kind = wildcard ? WILDCARD : exception ? EXCEPTION : NORMAL;
      int bit = where == Section.ICANN ? kind : kind << 1;
      kinds.merge(reversed(name), bit, (one, other) -> one | other);
    }

    private IllegalArgumentException malformed(String text, String problem) {
      String shown = text.length() > MAX_SHOWN ? text.substring(0, MAX_SHOWN) + "..." : text;
      return new IllegalArgumentException(
          "line " + line + ": " + Quote.literal(shown) + " " + problem);
    }

    private byte[] bytes() {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      kinds.forEach((name, kind) -> {
        out.writeBytes(ascii(name));
        out.write(END_OF_NAME | kind);
      });
      return out.toByteArray();
    }
  }
}
