package org.allowcredentials.overlap;

/**
 * An endpoint with one of the ways that lead to it.
 *
 * @param resource the binary name of its class
 * @param item the method; a locator if what it returns is not known
 * @param path the templates of the way, one below the other
 */
public record ServedEndpoint(String resource, ServedClass.Item item, String path) {

  /**
   * Returns the request as people call it.
   *
   * @return such as {@code GET /orders/{id}}
   */
  public String request() {
    return (item.endpoint().isLocator() ? "any request below" : item.endpoint().verb())
        + " "
        + path;
  }

  /**
   * Returns the method as people call it.
   *
   * @return such as {@code com.acme.Orders#find(String)}
   */
  public String method() {
    return resource + "#" + item.endpoint().method().replaceAll("(\\w+[.$])+(?=\\w)", "");
  }
}
