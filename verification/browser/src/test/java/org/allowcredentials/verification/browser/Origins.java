package org.allowcredentials.verification.browser;

/** The origins of this proof. Only the first two are configured in the demo. */
final class Origins {

  /** Where the API answers. */
  static final String API = "https://api.example.com";

  /** A page of the owner: listed, on the API's site. */
  static final String APP = "https://app.example.com";

  /** Another page of the owner: listed, on another site. */
  static final String PARTNER = "https://app.partner.test";

  /** Listed for {@code DELETE} and nothing else. */
  static final String ADMIN = "https://admin.example.com";

  /** Not listed, but on the API's site: the browser sends the session cookie along. */
  static final String EVIL_SIBLING = "https://evil.example.com";

  /** Not listed, on another site. */
  static final String EVIL = "https://evil.test";

  private Origins() {}
}
