package com.acme.application;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.allowcredentials.AllowCredentials;

/** The application's own resource. */
@Path("/orders")
@AllowCredentials(origins = "https://shop.example.com")
public class OrderResource {

  /** Creates the resource. */
  public OrderResource() {}

  /** Returns the orders. */
  @GET
  public String list() {
    return "orders";
  }
}
