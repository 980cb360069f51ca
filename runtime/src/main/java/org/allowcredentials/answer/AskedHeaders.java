package org.allowcredentials.answer;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.allowcredentials.policy.CorsPolicy;
import org.allowcredentials.text.Quote;

/**
 * The request headers that a preflight asks for. What is granted does not depend on them, so that
 * only an explanation during development looks at them.
 */
final class AskedHeaders {

  private static final int MAX_NAMES = 5;

  private AskedHeaders() {}

  /**
   * Returns which of them a granted preflight lacks, so that the browser will not send the request,
   * and where to add them.
   *
   * @param preflight the answer
   * @param request its request
   * @return words that follow the verdict; the empty string if nothing lacks
   * @see <a href="https://fetch.spec.whatwg.org/#cors-preflight-fetch">Fetch, CORS-preflight
   *     fetch</a>
   */
  static String lacking(Preflight preflight, RequestHead request) {
    if (!preflight.isGranted()) {
      return "";
    }
    Set<String> allowed =
        names(List.of(preflight.requestHeaderLine())).collect(Collectors.toUnmodifiableSet());
    boolean all =
        allowed.contains("*")
            && preflight.terms().policy().filter(CorsPolicy::credentials).isEmpty();
    List<String> lacking =
        names(request.lines(CorsHeader.REQUEST_HEADERS))
            .filter(name -> !allowed.contains(name))
            .filter(name -> !all || name.equals("authorization"))
            .distinct()
            .toList();
    if (lacking.isEmpty()) {
      return "";
    }
    int more = lacking.size() - MAX_NAMES;
    return "; but the browser will not send the request, because these headers are not allowed: "
        + lacking.stream().limit(MAX_NAMES).map(Quote::excerpt).collect(Collectors.joining(", "))
        + (more > 0 ? " and " + more + " more" : "")
        + (preflight.endpoint().isPresent()
            ? "; add them to allowedHeaders of the policy of this endpoint"
            : "");
  }

  private static Stream<String> names(List<String> lines) {
    return lines.stream()
        .flatMap(line -> Stream.of(line.split(",", -1)))
        .map(name -> name.strip().toLowerCase(Locale.ROOT))
        .filter(name -> !name.isEmpty());
  }
}
