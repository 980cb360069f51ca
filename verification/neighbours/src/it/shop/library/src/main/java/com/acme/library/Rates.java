package com.acme.library;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.allowcredentials.AllowOrigins;

/** The policy is the library's; the application implements it. */
@Path("/rates")
@AllowOrigins("*")
public interface Rates {

  /** Returns the rates. */
  @GET
  String rates();
}
