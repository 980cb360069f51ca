package org.allowcredentials.verification.runtimes.application;

/** Implements an interface that has all annotations. */
public class RootedResource implements RootedApi {

  /** Called by servers. */
  public RootedResource() {}

  @Override
  public String get() {
    return "rooted";
  }

  @Override
  public String replace(String entity) {
    return "replaced";
  }
}
