package org.allowcredentials.verification.runtimes.application;

/** Whom the resources know. */
public final class Origins {

  /** May read most answers. */
  public static final String APP = "https://app.example.com";

  /** May read what the annotation of a method or a sub-resource opens to it. */
  public static final String ADMIN = "https://admin.example.com";

  private Origins() {}
}
