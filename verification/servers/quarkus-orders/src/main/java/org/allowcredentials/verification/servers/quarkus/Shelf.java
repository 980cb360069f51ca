package org.allowcredentials.verification.servers.quarkus;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import org.allowcredentials.AllowCredentials;

/** What the locator leads to. */
@AllowCredentials(origins = "https://shelf.example.com")
public class Shelf {

  private final String name;

  Shelf(String name) {
    this.name = name;
  }

  /** Returns what is on it. */
  @GET
  public String get() {
    return name;
  }

  /** Puts something on it. */
  @PUT
  public void put(String what) {}
}
