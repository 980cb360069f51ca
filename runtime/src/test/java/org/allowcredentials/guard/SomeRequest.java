package org.allowcredentials.guard;

import java.net.URI;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A request that a test makes up.
 *
 * @param method its method
 * @param headers gives the lines of a header by its name in lower case
 * @param address gives its URI
 */
public record SomeRequest(
    String method, Function<String, List<String>> headers, Supplier<URI> address)
    implements OriginGuard.Request {

  @Override
  public List<String> lines(String name) {
    return headers.apply(name);
  }

  @Override
  public URI uri() {
    return address.get();
  }
}
