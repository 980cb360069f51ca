package org.allowcredentials.config;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import org.allowcredentials.origin.PublicSuffixes;
import org.allowcredentials.text.Quote;

/** Reads a list of public suffixes that is newer than the bundled one. */
public final class PublicSuffixFile {

  private static final String SOURCE = "https://publicsuffix.org/list/public_suffix_list.dat";

  private PublicSuffixFile() {}

  /** The file cannot be used. */
  public static final class UnusableException extends Exception {

    private static final long serialVersionUID = 1L;

    private final String why;
    private final String remedy;

    UnusableException(String why, String remedy) {
      super(why + "\n" + remedy);
      this.why = why;
      this.remedy = remedy;
    }

    /**
     * Returns what is wrong with it.
     *
     * @return a sentence
     */
    public String why() {
      return why;
    }

    /**
     * Returns what to do.
     *
     * @return a sentence
     */
    public String remedy() {
      return remedy;
    }
  }

  /**
   * Returns the list in a file. It is not older than the bundled one: a list that lacks what the
   * bundled one has would relax the rules.
   *
   * @param name the path of a file in the format of publicsuffix.org, absolute or relative to the
   *     working directory
   * @return the list
   * @throws UnusableException if the file cannot be read, is no such list, or is an old one
   */
  public static PublicSuffixes read(String name) throws UnusableException {
    String file = Quote.literal(name);
    PublicSuffixes list;
    try {
      list = PublicSuffixes.parse(Files.readString(Path.of(name)));
    } catch (NoSuchFileException e) {
      throw new UnusableException(
          "There is no file " + file + ".",
          "A relative path begins at " + Path.of("").toAbsolutePath() + ".");
    } catch (MalformedInputException e) {
      throw new UnusableException(file + " is not UTF-8 text.", download());
    } catch (FileSystemException e) {
      throw new UnusableException(
          file + " cannot be read: " + e.getClass().getSimpleName() + ".", "Make it readable.");
    } catch (IOException e) {
      throw new UnusableException(
          file + " cannot be read: " + e.getMessage() + ".", "Name a readable file.");
    } catch (InvalidPathException e) {
      throw new UnusableException(
          file + " is not a file name: " + e.getReason() + ".", "Name a file.");
    } catch (IllegalArgumentException e) {
      throw new UnusableException(
          file + " is not a list of public suffixes: " + e.getMessage() + ".", download());
    }
    LocalDate bundled = PublicSuffixes.bundled().date();
    if (list.date().isBefore(bundled)) {
      throw new UnusableException(
          file
              + " contains "
              + list
              + ", but this library includes that of "
              + bundled
              + ": the older list would permit what the newer one refuses.",
          "Remove it, or " + download().replaceFirst("^D", "d"));
    }
    return list;
  }

  private static String download() {
    return "Download the complete list from " + SOURCE + ".";
  }
}
