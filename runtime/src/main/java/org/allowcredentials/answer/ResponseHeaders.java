package org.allowcredentials.answer;

/** The headers of a response, as long as they can be changed. Names are in lower case. */
public interface ResponseHeaders {

  /**
   * Writes one line, in place of what is there under this name. A map that knows case may have it
   * under another spelling too, which has to be removed before.
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
   * Removes the headers of the CORS protocol.
   *
   * @return whether there were any
   */
  boolean removeCors();

  /**
   * Adds a name to {@code Vary}, unless {@link Vary} has it.
   *
   * @param name the name of a request header
   */
  void vary(String name);

  /**
   * Adds two names.
   *
   * @param first the name of a request header
   * @param second the name of another
   */
  default void vary(String first, String second) {
    vary(first);
    vary(second);
  }
}
