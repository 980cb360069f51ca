package com.acme.application;

import com.acme.orders.OrderResource;
import jakarta.ws.rs.core.Application;
import java.util.Set;
import org.allowcredentials.AllowCredentials;

@AllowCredentials(origins = "https://shop.example.com")
public class Api extends Application {

  @Override
  public Set<Class<?>> getClasses() {
    return Set.of(OrderResource.class);
  }
}
