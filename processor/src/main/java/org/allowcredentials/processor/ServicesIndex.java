package org.allowcredentials.processor;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.file.NoSuchFileException;
import java.util.Collection;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import javax.annotation.processing.Filer;
import javax.annotation.processing.FilerException;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.tools.StandardLocation;
import org.allowcredentials.processor.AnnotationReader.UnresolvedException;
import org.allowcredentials.table.CorsPolicyTable;
import org.allowcredentials.table.GeneratedCorsTable;

/**
 * The services file. When only a part of a module is compiled, the lines of the rest are kept, each
 * with proof: its table still exists, and so does the class the table belongs to.
 */
final class ServicesIndex {

  /** The file, below the output directory. */
  static final String FILE = "META-INF/services/" + CorsPolicyTable.class.getName();

  private final Filer filer;
  private final Elements elements;

  ServicesIndex(Filer filer, Elements elements) {
    this.filer = filer;
    this.elements = elements;
  }

  /** A line of the file: a table and its class. */
  record Entry(String table, TypeElement resource) {}

  /** Returns the lines that an earlier compilation left, as far as their classes still exist. */
  List<Entry> earlier() {
    return lines().stream().flatMap(table -> entry(table).stream()).toList();
  }

  private Optional<Entry> entry(String table) {
    TypeElement element = elements.getTypeElement(table); // No table stands in another class.
    if (element == null) {
      return Optional.empty();
    }
    Optional<AnnotationMirror> generated =
        AnnotationReader.find(element, GeneratedCorsTable.class.getName());
    try {
      return generated.isEmpty()
          ? Optional.empty()
          : Names.find(elements, AnnotationReader.string(generated.get(), "resource"))
              .map(resource -> new Entry(table, resource));
    } catch (UnresolvedException e) {
      return Optional.empty();
    }
  }

  /**
   * Writes the file, where one is of use.
   *
   * @param tables the tables of this compilation
   * @param stillOurs whether a class that was not compiled now keeps its table
   * @return the lines that it has
   * @throws IOException if the file cannot be written
   */
  Set<String> write(Collection<String> tables, Predicate<TypeElement> stillOurs)
      throws IOException {
    Set<String> old = lines();
    NavigableSet<String> lines = new TreeSet<>(tables);
    earlier().stream()
        .filter(entry -> stillOurs.test(entry.resource()))
        .map(Entry::table)
        .forEach(lines::add);
    if (lines.equals(old) || isOnePerModule()) {
      return lines;
    }
    try (Writer out = filer.createResource(StandardLocation.CLASS_OUTPUT, "", FILE).openWriter()) {
      for (String line : lines) {
        out.write(line);
        out.write('\n');
      }
    }
    return lines;
  }

  /** Returns whether an earlier compilation left a {@code module-info.class} in the output. */
  boolean standsBesideModuleInfo() {
    try (InputStream in =
        filer
            .getResource(StandardLocation.CLASS_OUTPUT, "", "module-info.class")
            .openInputStream()) {
      return in.read() >= 0;
    } catch (IOException e) {
      return false;
    }
  }

  /**
   * Returns whether javac compiles several modules at once ({@code --module-source-path}). Each has
   * an output folder of its own then, and each is named, so that no services file is read.
   */
  private boolean isOnePerModule() {
    try {
      filer.getResource(StandardLocation.CLASS_OUTPUT, "", FILE);
      return false;
    } catch (FilerException e) {
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  private Set<String> lines() {
    NavigableSet<String> lines = new TreeSet<>();
    try {
      CharSequence content =
          filer.getResource(StandardLocation.CLASS_OUTPUT, "", FILE).getCharContent(true);
      content
          .toString()
          .lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .forEach(lines::add);
    } catch (FileNotFoundException | NoSuchFileException e) {
      return lines;
    } catch (IOException e) {
      return lines;
    }
    return lines;
  }
}
