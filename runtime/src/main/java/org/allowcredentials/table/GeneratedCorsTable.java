package org.allowcredentials.table;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a generated table. The processor reads it back when only a part of a module is compiled
 * again; coverage tools leave out classes with a {@code Generated} annotation.
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface GeneratedCorsTable {

  /**
   * Returns the binary names of the classes that the table describes.
   *
   * @return binary names, sorted; none for a part of a table
   */
  String[] resources() default {};
}
