package org.allowcredentials.verification.servers.dropwizard;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.dropwizard.core.Configuration;
import org.jspecify.annotations.Nullable;

/** What the configuration file says. */
public final class ContractConfiguration extends Configuration {

  @JsonProperty private @Nullable String contractOrigins;

  /** Called by Jackson. */
  public ContractConfiguration() {}

  /** Returns the origins of the contract's configured resource, or null. */
  public @Nullable String contractOrigins() {
    return contractOrigins;
  }
}
