package org.allowcredentials.origin;

import java.util.List;
import java.util.regex.Pattern;

/** Tells which hosts only a local network can have. */
final class LocalHost {

  /** RFC 6762, the name that ICANN reserves for private use, and RFC 6761. */
  private static final List<String> ZONES = List.of(".local", ".internal", ".test");

  /** RFC 1918, and RFC 3927. The grammar has seen to it that it is an address. */
  private static final Pattern PRIVATE_V4 =
      Pattern.compile("(10|172\\.(1[6-9]|2[0-9]|3[01])|192\\.168|169\\.254)\\..*");

  /** RFC 4193, and RFC 4291. The first piece has four digits, else it is another network. */
  private static final Pattern PRIVATE_V6 =
      Pattern.compile("\\[(f[cd][0-9a-f]{2}|fe[89ab][0-9a-f]):.*");

  private LocalHost() {}

  /**
   * Returns whether this is plain http of one host of a local network: a private or link-local
   * address, a name without a dot, or one that no public name server may answer. A pattern with a
   * star in its host is not.
   */
  static boolean isPlain(OriginPattern pattern) {
    String host = pattern.host();
    String name = host.endsWith(".") ? host.substring(0, host.length() - 1) : host;
    return pattern.scheme().equals("http") && !pattern.subdomains() && isLocal(name);
  }

  private static boolean isLocal(String name) {
    if (name.startsWith("[")) {
      return PRIVATE_V6.matcher(name).matches();
    }
    return IpAddress.endsInNumber(name)
        ? PRIVATE_V4.matcher(name).matches()
        : name.indexOf('.') < 0 || ZONES.stream().anyMatch(name::endsWith);
  }
}
