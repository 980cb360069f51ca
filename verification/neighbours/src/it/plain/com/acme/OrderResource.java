package com.acme;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.allowcredentials.AllowCredentials;

@Path("/orders")
@AllowCredentials(origins = "https://app.example.com")
public class OrderResource {

  @GET
  public String list() {
    return "orders";
  }
}
