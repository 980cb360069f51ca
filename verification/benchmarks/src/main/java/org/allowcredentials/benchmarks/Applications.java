package org.allowcredentials.benchmarks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.allowcredentials.match.VerifiedEndpoint;
import org.allowcredentials.overlap.ServedClass;
import org.allowcredentials.policy.PolicyRules;
import org.allowcredentials.policy.Terms;
import org.allowcredentials.policy.Verdict;
import org.allowcredentials.table.Declaration;
import org.allowcredentials.table.PolicyDraft;
import org.allowcredentials.table.Resource;

/** Applications as people write them, of any size: five endpoints in each class. */
public final class Applications {

  private static final int IN_A_CLASS = 5;

  private static final List<String> NOUNS =
      List.of(
          "orders",
          "items",
          "customers",
          "invoices",
          "payments",
          "accounts",
          "products",
          "reviews",
          "carts",
          "users",
          "teams",
          "projects",
          "tickets",
          "comments",
          "reports",
          "events");

  private static final Declaration APP =
      Declaration.policy(PolicyDraft.allowCredentials("https://app.example.com").build());
  private static final Declaration ADMIN =
      Declaration.policy(PolicyDraft.allowCredentials("https://admin.example.com").build());

  private Applications() {}

  /** Where the classes lie. */
  public enum Roots {
    /** Below a literal path, one for each class. */
    LITERAL("/api/v1/"),
    /** Below a parameter with an expression. */
    EXPRESSION("/{tenant: [a-z]+}/v1/"),
    /** Below a parameter with an expression of which nothing is certain. */
    UNCERTAIN("/{tenant: (?i)[a-z]+}/v1/");

    private final String path;

    Roots(String path) {
      this.path = path;
    }
  }

  private static String noun(int i) {
    int round = i / NOUNS.size();
    return NOUNS.get(i % NOUNS.size()) + (round == 0 ? "" : "-" + round);
  }

  /** Returns an application; methods of one path have one policy, their neighbours another. */
  static List<Resource> resources(Roots roots, int endpoints) {
    List<Resource> resources = new ArrayList<>();
    for (int i = 0; i < endpoints / IN_A_CLASS; i++) {
      resources.add(
          Resource.of("com.acme.R" + i)
              .path(roots.path + noun(i))
              .endpoint("GET", "", "list()", APP)
              .endpoint("POST", "", "add()", APP, "Content-Type")
              .endpoint("GET", "{id}", "find()", ADMIN)
              .endpoint("PUT", "{id: [0-9]+}", "put()", ADMIN, "Content-Type", "If-Match")
              .endpoint("GET", "{id}/" + noun(i + 1), "below()", APP)
              .build());
    }
    return resources;
  }

  static Map<Resource, List<VerifiedEndpoint>> verified(List<Resource> resources) {
    Map<Resource, List<VerifiedEndpoint>> all = new LinkedHashMap<>();
    resources.forEach(resource ->
        all.put(
            resource,
            resource.endpoints().stream()
                .map(each ->
                    VerifiedEndpoint.of(
                        resource.name(),
                        each,
                        Terms.of(
                            each.policy()
                                .map(PolicyRules::verify)
                                .map(verdict -> ((Verdict.Verified) verdict).policy()))))
                .toList()));
    return all;
  }

  static List<ServedClass> served(List<Resource> resources) {
    return resources.stream().map(each -> ServedClass.of(each, true, Set.of(), Map.of())).toList();
  }

  /** Returns paths of preflights, spread over the classes. */
  static List<String> paths(int endpoints, int count) {
    List<String> paths = new ArrayList<>();
    int classes = endpoints / IN_A_CLASS;
    for (int i = 0; i < count; i++) {
      int type = (int) ((long) i * classes / count);
      paths.add(
          "/api/v1/" + noun(type) + "/" + (4711 + i) + (i % 2 == 0 ? "" : "/" + noun(type + 1)));
    }
    return paths;
  }
}
