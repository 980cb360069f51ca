package org.allowcredentials.answer;

/** The headers of a response, as long as they can be changed. Names are in lower case. */
public interface ResponseHeaders {

  /**
   * Writes one line, in place of all that are there.
   *
   * @param name the name
   * @param value the value
   */
  void set(String name, String value);

  /**
   * Removes a header.
   *
   * @param name the name
   * @return whether it was there
   */
  boolean remove(String name);

  /**
   * Adds a name to {@code Vary}, unless {@link Vary} has it.
   *
   * @param name the name of a request header
   */
  void vary(String name);
}
