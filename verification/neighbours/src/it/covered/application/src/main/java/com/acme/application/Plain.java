package com.acme.application;

import com.acme.orders.OrderResource;
import jakarta.ws.rs.core.Application;
import java.util.Set;

public class Plain extends Application {

  @Override
  public Set<Class<?>> getClasses() {
    return Set.of(OrderResource.class);
  }
}
