package org.allowcredentials.verification.runtimes;

import org.allowcredentials.verification.runtimes.Container.Deployed;
import org.allowcredentials.verification.runtimes.application.ContractApplication;
import org.allowcredentials.verification.runtimes.wire.Wire;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives tests the server, and the wire to the {@link ContractApplication}, which is deployed once
 * for all of them.
 */
final class Contract implements ParameterResolver {

  private static final Namespace NAMESPACE = Namespace.create(Contract.class);

  private record Served(Container container, Deployed deployed) implements AutoCloseable {

    static Served deploy() {
      Container container = Container.find();
      try {
        return new Served(container, container.deploy(new ContractApplication()));
      } catch (Exception e) {
        throw new IllegalStateException(
            container.name() + " does not deploy: " + e.getMessage(), e);
      }
    }

    @Override
    public void close() {
      deployed.close();
    }
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    Class<?> type = parameter.getParameter().getType();
    return type == Wire.class || type == Container.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    Served served =
        context
            .getRoot()
            .getStore(NAMESPACE)
            .computeIfAbsent(Served.class, type -> Served.deploy(), Served.class);
    return parameter.getParameter().getType() == Wire.class
        ? new Wire(served.deployed().uri())
        : served.container();
  }
}
