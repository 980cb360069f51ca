package org.allowcredentials.verification.servers.dropwizard;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.dropwizard.core.Configuration;
import io.dropwizard.core.server.AbstractServerFactory;
import java.util.Map;

/** What the configuration file says. */
public final class ContractConfiguration extends Configuration {

  @JsonProperty private Map<String, Object> jersey = Map.of();

  @JsonProperty private boolean servletFilter;

  /** Called by Jackson. */
  public ContractConfiguration() {}

  /** Returns the properties for Jersey, the origins of the contract among them. */
  public Map<String, Object> jersey() {
    return Map.copyOf(jersey);
  }

  /** Returns whether our servlet filter is registered, too. */
  public boolean servletFilter() {
    return servletFilter;
  }

  /** Returns where Jersey is, such as {@code /api}. */
  public String rootPath() {
    return ((AbstractServerFactory) getServerFactory()).getJerseyRootPath().orElse("/");
  }
}
