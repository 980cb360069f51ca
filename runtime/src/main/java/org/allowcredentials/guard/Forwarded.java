package org.allowcredentials.guard;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.allowcredentials.origin.Schemes;

/**
 * What the nearest proxy says of the request that it received: the last element of {@code
 * Forwarded}, else the last member of {@code X-Forwarded-Host}, {@code -Proto} and {@code -Port}.
 *
 * <p>The last, because proxies append: what stands before it may be the sender's own. It is the
 * public address unless a second proxy behind the first one rewrites {@code Host} again.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc7239">RFC 7239</a>
 */
final class Forwarded {

  private static final String STANDARD = "forwarded";
  private static final String HOST = "x-forwarded-host";
  private static final String PROTO = "x-forwarded-proto";
  private static final String PORT = "x-forwarded-port";

  private static final int LONGEST = 4096;

  /**
   * A pair, or nothing, and what ends it. An unquoted value may have a colon, which RFC 7239 wants
   * quoted and many proxies do not quote.
   */
  private static final Pattern PAIR =
      Pattern.compile(
          "\\G[ \\t]*+(?:([\\w!#$%&'*+.^`|~-]++)="
              + "(?:\"([^\"\\\\]*+(?:\\\\.[^\"\\\\]*+)*+)\"|([^\\s\",;]++)))?+[ \\t]*+([;,]|$)");

  private Forwarded() {}

  /** Returns whether the request has any of the headers. */
  static boolean isIn(OriginGuard.Request request) {
    return List.of(STANDARD, HOST, PROTO, PORT).stream()
        .anyMatch(name -> !request.lines(name).isEmpty());
  }

  /**
   * Returns the address that the nearest proxy was asked at; what it does not say is taken from the
   * request itself. Beside {@code Forwarded}, {@code X-Forwarded-Proto} counts only if it is https:
   * a second proxy, behind the one that ended TLS, says http in one header and keeps the other.
   *
   * @return empty if {@code Forwarded} cannot be understood, or {@code X-Forwarded-Host}
   *     contradicts it: one of them may be the sender's own, which the proxy passed on
   */
  static Optional<Address> by(OriginGuard.Request request) {
    Address seen = Address.of(request);
    Optional<String> host = last(request.lines(HOST));
    Optional<String> proto = last(request.lines(PROTO));
    List<String> standard = request.lines(STANDARD);
    if (standard.isEmpty()) {
      String scheme = proto.orElse(seen.scheme());
      return Optional.of(
          host.map(name -> withPort(scheme, name, last(request.lines(PORT))))
              .orElse(new Address(scheme, seen.authority())));
    }
    return lastElement(standard.get(standard.size() - 1))
        .map(element ->
            new Address(
                proto
                    .filter("https"::equalsIgnoreCase)
                    .orElse(element.getOrDefault("proto", seen.scheme())),
                element.getOrDefault("host", seen.authority())))
        .filter(address -> host.map(address.authority()::equalsIgnoreCase).orElse(true));
  }

  /** Some proxies leave the port out of {@code X-Forwarded-Host}. */
  private static Address withPort(String scheme, String host, Optional<String> port) {
    boolean complete = host.lastIndexOf(':') > host.lastIndexOf(']');
    String implied = String.valueOf(Schemes.defaultPort(lower(scheme)));
    return port.filter(number -> !complete && !number.equals(implied))
        .map(number -> new Address(scheme, host + ":" + number))
        .orElse(new Address(scheme, host));
  }

  private static Optional<String> last(List<String> lines) {
    if (lines.isEmpty()) {
      return Optional.empty();
    }
    String line = lines.get(lines.size() - 1);
    return Optional.of(line.substring(line.lastIndexOf(',') + 1).strip());
  }

  /** Returns the pairs of the last element of a line, names in lower case. */
  private static Optional<Map<String, String>> lastElement(String line) {
    if (line.length() > LONGEST) {
      return Optional.empty();
    }
    Map<String, String> element = new HashMap<>();
    Matcher pair = PAIR.matcher(line);
    while (pair.find()) {
      String name = pair.group(1);
      if (name != null && element.put(lower(name), value(pair)) != null) {
        return Optional.empty();
      }
      if (pair.group(4).isEmpty()) {
        return Optional.of(element);
      }
      if (pair.group(4).equals(",")) {
        element.clear();
      }
    }
    return Optional.empty();
  }

  private static String value(Matcher pair) {
    String quoted = pair.group(2);
    return quoted == null ? pair.group(3) : quoted.replaceAll("\\\\(.)", "$1");
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
