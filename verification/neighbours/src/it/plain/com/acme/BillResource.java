package com.acme;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.allowcredentials.AllowCredentials;

@Path("/bills")
@AllowCredentials(origins = "https://app.example.com")
public class BillResource {

  @GET
  public String list() {
    return "bills";
  }
}
