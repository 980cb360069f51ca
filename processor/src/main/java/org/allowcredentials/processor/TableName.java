package org.allowcredentials.processor;

import com.palantir.javapoet.ClassName;
import java.util.Optional;
import java.util.SortedSet;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import org.allowcredentials.processor.AnnotationReader.UnresolvedException;
import org.allowcredentials.table.GeneratedCorsTable;

/**
 * How tables are called. A table stands in the package of its classes. Two modules, or main and
 * test sources, may share a package: their tables must not hide one another, so a name says which
 * classes are in the table.
 */
final class TableName {

  /** The whole name in a named module, which shares its packages with no other. */
  static final String BASE = "CorsPolicies";

  private TableName() {}

  /**
   * Returns the name of a table by the classes in it: where two tables have one name, they are of
   * the same classes, of which only one can be loaded either.
   *
   * @param pack the package
   * @param classes the binary names of the classes
   */
  static ClassName byContent(PackageElement pack, SortedSet<String> classes) {
    long hash = 0xcbf29ce484222325L; // FNV-1a
    for (String name : classes) {
      for (int i = 0; i <= name.length(); i++) {
        hash = (hash ^ (i < name.length() ? name.charAt(i) : '\n')) * 0x100000001b3L;
      }
    }
    return in(pack, BASE + "_" + Long.toHexString(hash));
  }

  /** Returns the name of a table in a package. */
  static ClassName in(PackageElement pack, String simpleName) {
    return ClassName.get(pack.getQualifiedName().toString(), simpleName);
  }

  /** Returns whether a class is in any table of its package that the compiler can see. */
  static boolean isInATable(TypeElement type, Elements elements) {
    String name = elements.getBinaryName(type).toString();
    return ElementFilter.typesIn(elements.getPackageOf(type).getEnclosedElements()).stream()
        .filter(each -> each.getSimpleName().toString().startsWith(BASE))
        .anyMatch(each -> describes(each, name));
  }

  private static boolean describes(TypeElement table, String name) {
    Optional<AnnotationMirror> generated =
        AnnotationReader.find(table, GeneratedCorsTable.class.getName());
    try {
      return generated.isPresent()
          && AnnotationReader.strings(generated.get(), "resources").contains(name);
    } catch (UnresolvedException e) {
      return false;
    }
  }
}
