package org.allowcredentials.overlap;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.allowcredentials.policy.CorsPolicy;
import org.allowcredentials.table.PolicyDraft;

/**
 * What a policy lets browsers send: two policies with the same grant may stand for each other when
 * a preflight is answered.
 *
 * <p>{@code maxAge} and {@code exposedHeaders} are no part of it: they say how long an answer is
 * kept and what of a response is readable, and the response is always that of the method which
 * runs. Derived request headers are none either: each is read by the method it is derived from, and
 * by no other.
 *
 * @param credentials whether credentials may be sent
 * @param origins the origins as written; {@code *} for all
 * @param headers the request headers that the annotation allows, in lower case
 */
public record Grant(boolean credentials, Set<String> origins, Set<String> headers) {

  private static final int MANY = 4;

  /** Takes copies of the sets. */
  public Grant {
    origins = Set.copyOf(origins);
    headers = Set.copyOf(headers);
  }

  /**
   * Returns what a policy grants that the rules have not seen.
   *
   * @param draft the policy
   * @return the grant
   */
  public static Grant of(PolicyDraft draft) {
    Set<String> origins = new HashSet<>();
    draft.origins().forEach(each -> origins.add(each.value()));
    draft.dangerousOrigins().forEach(each -> origins.add(each.origin().value()));
    return new Grant(
        draft.credentials(),
        origins,
        lower(draft.allowedHeaders().stream().map(PolicyDraft.Value::value).toList()));
  }

  /**
   * Returns what a policy grants.
   *
   * @param policy the policy
   * @return the grant
   */
  public static Grant of(CorsPolicy policy) {
    return new Grant(
        policy.credentials(),
        policy.variesByOrigin()
            ? policy.origins().stream().map(Object::toString).collect(Collectors.toSet())
            : Set.of("*"),
        lower(policy.allowedHeaders()));
  }

  /**
   * Returns names that are compared without regard to letter case.
   *
   * @param names the names of headers
   * @return the names in lower case
   */
  public static Set<String> lower(List<String> names) {
    return names.stream()
        .map(name -> name.toLowerCase(Locale.ROOT))
        .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * Returns the grant in words.
   *
   * @return such as {@code credentials for https://app.example.com}
   */
  public String inWords() {
    return (credentials ? "credentials for " : "requests without credentials for ")
        + (origins.contains("*") ? "everyone" : origins.isEmpty() ? "nobody" : listed(origins))
        + (headers.isEmpty() ? "" : ", with the headers " + listed(headers));
  }

  /**
   * Returns a few names, and how many more there are.
   *
   * @param names any names
   * @return such as {@code a, b, c, d and 3 more}
   */
  public static String listed(Set<String> names) {
    String some = names.stream().sorted().limit(MANY).collect(Collectors.joining(", "));
    return names.size() > MANY ? some + " and " + (names.size() - MANY) + " more" : some;
  }
}
