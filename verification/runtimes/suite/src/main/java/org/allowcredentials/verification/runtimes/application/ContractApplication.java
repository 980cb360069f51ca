package org.allowcredentials.verification.runtimes.application;

import static org.allowcredentials.verification.runtimes.application.Origins.ADMIN;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;
import java.util.Set;

/** All resources and filters. */
@ApplicationPath("/")
public class ContractApplication extends Application {

  /** Called by servers. */
  public ContractApplication() {}

  @Override
  public Map<String, Object> getProperties() {
    return Map.of("contract.origins", ADMIN + ", https://partner.example");
  }

  @Override
  public Set<Class<?>> getClasses() {
    return Set.of(
        AnswerResource.class,
        AsyncResource.class,
        StreamResource.class,
        FilterResource.class,
        ConstructedResource.class,
        InjectedResource.class,
        ShelfResource.class,
        CatalogResource.class,
        RootedResource.class,
        StoreResource.class,
        ConfiguredResource.class,
        ReloadedResource.class,
        HeirResource.class,
        NegotiatedResource.class,
        PlainlyNegotiatedResource.class,
        PlainResource.class,
        PromiseResource.class,
        RateResource.class,
        LoudResource.class,
        LedgerResource.class,
        PathFilters.Early.class,
        PathFilters.Late.class,
        PathFilters.OfResponses.class,
        PathFilters.OfEntities.class,
        LoudReader.class,
        UnprocessableMapper.class);
  }
}
