package org.allowcredentials.match;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.allowcredentials.policy.CorsPolicy;
import org.allowcredentials.policy.PolicyRules;
import org.allowcredentials.policy.Terms;
import org.allowcredentials.policy.Verdict;
import org.allowcredentials.table.Declaration;
import org.allowcredentials.table.Endpoint;
import org.allowcredentials.table.PolicyDraft;
import org.allowcredentials.table.Resource;

/** A shop's classes and policies, deployed without a server. */
public final class Shop {

  public static final String APP = "https://app.example.com";
  public static final String ADMIN = "https://admin.example.com";
  public static final String EVIL = "https://evil.example";

  /** The pages of the shop may use it with cookies. */
  public static final Declaration OWN_PAGES =
      Declaration.policy(
          PolicyDraft.allowCredentials(APP)
              .allowedHeaders("X-Trace")
              .exposedHeaders("ETag", "Link")
              .maxAge(600)
              .build());

  public static final Declaration ADMINS =
      Declaration.policy(PolicyDraft.allowCredentials(ADMIN).build());

  /** One origin may read, without cookies. */
  public static final Declaration READERS =
      Declaration.policy(PolicyDraft.allowOrigins(APP).build());

  public static final Declaration EVERYONE =
      Declaration.policy(PolicyDraft.allowOrigins("*").maxAge(60).build());

  public static final Declaration NO_OTHER_SITE = Declaration.sameOriginOnly();

  public static final Declaration ANY_SITE = Declaration.crossSiteRequests("payment callback");

  private Shop() {}

  public static Terms terms(Declaration declaration) {
    if (declaration instanceof Declaration.Policy policy) {
      return Terms.of(
          Optional.of(((Verdict.Verified) PolicyRules.verify(policy.draft())).policy()));
    }
    return declaration instanceof Declaration.CrossSite crossSite
        ? new Terms.CrossSiteRequests(crossSite.reason())
        : Terms.sameOriginOnly();
  }

  public static CorsPolicy policy(Declaration declaration) {
    return terms(declaration).policy().orElseThrow();
  }

  public static EndpointIndex index(Resource.Builder... classes) {
    return index(Terms.none(), classes);
  }

  /** Returns the index of an {@code Application} that has terms for all that says nothing. */
  public static EndpointIndex index(Terms elsewhere, Resource.Builder... classes) {
    Map<Resource, List<VerifiedEndpoint>> all =
        Arrays.stream(classes)
            .map(Resource.Builder::build)
            .collect(
                Collectors.toMap(
                    each -> each, Shop::verified, (one, other) -> one, LinkedHashMap::new));
    return EndpointIndex.of(all, elsewhere, Matching.STANDARD);
  }

  private static List<VerifiedEndpoint> verified(Resource resource) {
    return resource.endpoints().stream().map(each -> verified(resource.name(), each)).toList();
  }

  private static VerifiedEndpoint verified(String type, Endpoint endpoint) {
    return VerifiedEndpoint.of(
        type, endpoint, endpoint.declaration().map(Shop::terms).orElse(Terms.none()));
  }

  /** Returns an endpoint as the request filters of a server find it. */
  public static VerifiedEndpoint endpoint(EndpointIndex index, String verb, String path) {
    return index.find(path, verb).endpoint().orElseThrow();
  }
}
