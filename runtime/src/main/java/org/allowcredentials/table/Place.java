package org.allowcredentials.table;

import java.util.OptionalInt;

/**
 * Where a value was written. The compiler puts the caret of a message there; at the start, when
 * there is no source, {@link #inWords} names it.
 */
public sealed interface Place {

  /**
   * Returns the place in words, to stand after "In com.acme.Orders#list(), ".
   *
   * @return such as {@code attribute origins[0]}
   */
  String inWords();

  /**
   * Returns the place of what is about no single value: all of an element, or of an application.
   *
   * @return the place
   */
  static Place whole() {
    return new Whole();
  }

  /**
   * Returns a place in an annotation.
   *
   * @param name the attribute
   * @return the attribute as a whole
   */
  static Place attribute(String name) {
    return new Attribute(name, OptionalInt.empty(), "");
  }

  /**
   * Returns a place in an annotation.
   *
   * @param name the attribute
   * @param index the element of its array, from 0
   * @return that element
   */
  static Place attribute(String name, int index) {
    return new Attribute(name, OptionalInt.of(index), "");
  }

  /**
   * An attribute of an annotation, an element of it, or an attribute of that element.
   *
   * @param name the attribute
   * @param index which element of its array, from 0; empty for the attribute as a whole
   * @param member the attribute of a nested annotation, or the empty string
   */
  record Attribute(String name, OptionalInt index, String member) implements Place {

    /**
     * Returns an attribute of the nested annotation that stands here.
     *
     * @param nested its name
     * @return the place
     */
    public Attribute member(String nested) {
      return new Attribute(name, index, nested);
    }

    @Override
    public String inWords() {
      return "attribute "
          + name
          + (index.isPresent() ? "[" + index.getAsInt() + "]" : "")
          + (member.isEmpty() ? "" : "." + member);
    }
  }

  /**
   * An item of a list that the configuration holds.
   *
   * @param key the configuration key
   * @param item which item of the list, from 1
   * @param source where the list was found, in words
   */
  record Setting(String key, int item, String source) implements Place {
    @Override
    public String inWords() {
      return "item " + item + " of the setting " + key + " (" + source + ")";
    }
  }

  /** All of an element, or of an application. */
  record Whole() implements Place {
    @Override
    public String inWords() {
      return "";
    }
  }

  /** The designator that names the request method of an endpoint. */
  record Designator() implements Place {
    @Override
    public String inWords() {
      return "the request method";
    }
  }
}
