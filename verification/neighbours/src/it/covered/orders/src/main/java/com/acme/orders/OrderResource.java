package com.acme.orders;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;

@Path("/orders")
public class OrderResource {

  @GET
  public String list() {
    return "orders";
  }

  @PUT
  public String change() {
    return "changed";
  }
}
