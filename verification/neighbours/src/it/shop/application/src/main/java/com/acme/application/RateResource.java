package com.acme.application;

import com.acme.library.Rates;

/** Has no annotation at all. */
public class RateResource implements Rates {

  /** Creates the resource. */
  public RateResource() {}

  @Override
  public String rates() {
    return "rates";
  }
}
