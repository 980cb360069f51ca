package org.allowcredentials.match;

/** The slashes around path templates, which say nothing (Jakarta REST, 3.4). */
public final class Slashes {

  private Slashes() {}

  /**
   * Returns a template without one slash at its beginning and one at its end.
   *
   * @param template the value of {@code @Path}
   * @return empty for one that says nothing
   */
  public static String without(String template) {
    int start = template.startsWith("/") ? 1 : 0;
    int end = template.length() > start && template.endsWith("/") ? 1 : 0;
    return template.substring(start, template.length() - end);
  }
}
