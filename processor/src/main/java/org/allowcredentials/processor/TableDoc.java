package org.allowcredentials.processor;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.allowcredentials.resource.DerivedHeader;
import org.allowcredentials.table.ApplicationPolicy;
import org.allowcredentials.table.Declaration;
import org.allowcredentials.table.Endpoint;
import org.allowcredentials.table.Resource;

/** What a table says to people: each endpoint with its policy, and where its headers come from. */
final class TableDoc {

  private TableDoc() {}

  /**
   * Returns the lines of a comment.
   *
   * @param policies the constant of each policy
   * @param derived the derived headers of each method, and those that filters read
   */
  static String of(
      Resource resource,
      Map<Declaration, String> policies,
      Map<String, List<DerivedHeader>> derived) {
    StringBuilder out = new StringBuilder("<pre>\n");
    resource
        .application()
        .flatMap(ApplicationPolicy::declaration)
        .map(policies::get)
        .ifPresent(policy -> out.append("everything that it serves, ").append(policy).append('\n'));
    for (Endpoint endpoint : resource.endpoints()) {
      out.append(endpoint.isLocator() ? "locator" : escape(endpoint.verb()))
          .append(escape(path(resource, endpoint)))
          .append(", ")
          .append(escape(endpoint.method()))
          .append(", ")
          .append(endpoint.declaration().map(policies::get).orElse("no policy of its own"))
          .append('\n');
      derived
          .getOrDefault(endpoint.method(), List.of())
          .forEach(header -> out.append("    ").append(escape(header.describe())).append('\n'));
    }
    return out.append("</pre>\n").toString();
  }

  /** The whole path where it is known, else what is below that of the locator. */
  private static String path(Resource resource, Endpoint endpoint) {
    String own = trim(endpoint.path());
    String path =
        resource
            .path()
            .map(
                root -> "/" + trim(root) + (own.isEmpty() || trim(root).isEmpty() ? "" : "/") + own)
            .orElse(own);
    return path.isEmpty() ? "" : " " + path;
  }

  private static String trim(String path) {
    int start = 0;
    int end = path.length();
    while (start < end && path.charAt(start) == '/') {
      start++;
    }
    while (end > start && path.charAt(end - 1) == '/') {
      end--;
    }
    return path.substring(start, end);
  }

  /**
   * Makes any text harmless: to HTML, to the javadoc tool, for which an at sign may begin a tag,
   * and to the compiler, for which a backslash with a u is a character, and a star with a slash the
   * end.
   */
  private static String escape(String text) {
    StringBuilder out = new StringBuilder();
    char before = '\n';
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean special =
          "<>&\\".indexOf(c) >= 0
              || (c == '/' && before == '*')
              || (c == '@' && (before == '{' || before == '\n'));
      if (c < ' ' || c > '~') {
        out.append(String.format(Locale.ROOT, "&#92;u%04x", (int) c));
      } else if (special) {
        out.append("&#").append((int) c).append(';');
      } else {
        out.append(c);
      }
      before = c;
    }
    return out.toString();
  }
}
