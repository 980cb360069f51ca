package org.allowcredentials.verification.servers.dropwizard;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.dropwizard.core.Configuration;
import java.util.Map;

/** What the configuration file says. */
public final class ContractConfiguration extends Configuration {

  @JsonProperty private Map<String, Object> jersey = Map.of();

  /** Called by Jackson. */
  public ContractConfiguration() {}

  /** Returns the properties for Jersey, the origins of the contract among them. */
  public Map<String, Object> jersey() {
    return Map.copyOf(jersey);
  }
}
