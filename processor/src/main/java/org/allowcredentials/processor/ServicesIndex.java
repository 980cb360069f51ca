package org.allowcredentials.processor;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.file.NoSuchFileException;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import javax.annotation.processing.Filer;
import javax.annotation.processing.FilerException;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.tools.StandardLocation;
import org.allowcredentials.processor.AnnotationReader.UnresolvedException;
import org.allowcredentials.table.CorsPolicyTable;
import org.allowcredentials.table.GeneratedCorsTable;

/**
 * The services file. When only a part of a module is compiled, the lines of the rest are kept, each
 * with proof: its table still exists, and so do all classes in the table.
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

  /**
   * A line of the file: a table and its classes.
   *
   * @param table the table
   * @param resources those of its classes that still exist
   * @param complete whether all of them do
   */
  record Entry(TypeElement table, List<TypeElement> resources, boolean complete) {}

  /** Returns the lines that an earlier compilation left, as far as their tables still exist. */
  List<Entry> earlier() {
    return lines().stream().flatMap(table -> entry(table).stream()).toList();
  }

  /** Returns the classes of all these tables. */
  List<TypeElement> earlierClasses() {
    return earlier().stream().flatMap(each -> each.resources().stream()).distinct().toList();
  }

  /** Returns what a table says that the compiler can see; empty if it is none. */
  Optional<Entry> entry(String table) {
    TypeElement element = elements.getTypeElement(table); // No table stands in another class.
    if (element == null) {
      return Optional.empty();
    }
    Optional<AnnotationMirror> generated =
        AnnotationReader.find(element, GeneratedCorsTable.class.getName());
    try {
      if (generated.isEmpty()) {
        return Optional.empty();
      }
      List<String> names = AnnotationReader.strings(generated.get(), "resources");
      List<TypeElement> resources =
          names.stream().flatMap(name -> Names.find(elements, name).stream()).toList();
      return Optional.of(new Entry(element, resources, resources.size() == names.size()));
    } catch (UnresolvedException e) {
      return Optional.empty();
    }
  }

  /**
   * Writes the file, where one is of use.
   *
   * @param tables the tables of this compilation, the latest first; where two describe a class, the
   *     first is read
   * @param stillRight whether a table that was not written now is kept
   * @return the lines that it has
   * @throws IOException if the file cannot be written
   */
  Set<String> write(Collection<String> tables, Predicate<Entry> stillRight) throws IOException {
    Set<String> old = lines();
    Set<String> lines = new LinkedHashSet<>(tables);
    earlier().stream()
        .filter(stillRight)
        .map(entry -> entry.table().getQualifiedName().toString())
        .forEach(lines::add);
    if (List.copyOf(lines).equals(List.copyOf(old)) || isOnePerModule()) {
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

  /** Returns whether an earlier compilation left the {@code module-info.class} of a module. */
  boolean holdsModuleInfo(ModuleElement module) {
    // In the folder of the module where javac compiles several; elsewhere in the only one.
    return holds(module.getQualifiedName() + "/") || holds("");
  }

  private boolean holds(String folder) {
    try (InputStream in =
        filer
            .getResource(StandardLocation.CLASS_OUTPUT, folder, "module-info.class")
            .openInputStream()) {
      return in.read() >= 0;
    } catch (IOException | IllegalArgumentException e) {
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
    Set<String> lines = new LinkedHashSet<>();
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
